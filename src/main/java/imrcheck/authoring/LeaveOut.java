package imrcheck.authoring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import imrcheck.authoring.Unit.Kind;
import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A rules folder without some of its units, such as those that serve one letter alone: what it still reads and judges is what was not
 * written for that letter. It builds; its cases are left behind, and what requires a criterion whose finding is gone still requires it.
 */
public final class LeaveOut {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    /** Lists of terms that hold names of concepts and words, and no phrases. */
    private static final Set<String> NAMES = Set.of("is", "over", "unstemmed", "part-of", "normal-of", "evidence-for");
    /** Takes the place of the phrases of a name that other files use and that has none left; no letter says so. */
    private static final YamlNode NOTHING = new YamlNode(0, "qqq", List.of(), Map.of(), true);

    private final Set<Unit> out;
    private final Set<String> ids;

    private LeaveOut(Set<Unit> out) {
        this.out = out;
        ids = out.stream().filter(unit -> unit.kind() == Kind.RULE || unit.kind() == Kind.PROVISION).map(Unit::name)
                .collect(Collectors.toSet());
    }

    /** Writes the files of a rules folder without some units into a folder that is empty or not there. */
    public static void write(RuleFiles files, Set<Unit> out, Path folder) throws IOException {
        if (Files.isDirectory(folder) && Files.list(folder).findAny().isPresent()) {
            throw new WrongUse("The folder " + folder + " is not empty; name one that is, or one that is not there.");
        }
        for (Map.Entry<String, String> file : without(files, out).files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** The files of a rules folder without some units. */
    static RuleFiles without(RuleFiles files, Set<Unit> out) {
        SortedMap<String, String> left = new TreeMap<>();
        LeaveOut some = new LeaveOut(out);
        files.files().forEach((path, text) -> {
            String rest = some.file(path, text);
            if (rest != null) {
                left.put(path, rest);
            }
        });
        return new RuleFiles(left);
    }

    /** What is left of a file, or null where that is nothing. */
    private String file(String path, String text) {
        if (path.endsWith(".drl")) {
            return drl(path, text);
        }
        if (path.endsWith(".cases.yaml")) {
            return null;
        }
        boolean provisions = path.endsWith("/" + RuleFiles.PROVISIONS);
        if (!provisions && out.stream().noneMatch(unit -> unit.file().equals(path))) {
            return text;
        }
        YamlNode root = YamlNode.read(path, text);
        return yaml(provisions ? list(root, root.items().stream().map(this::entry).filter(Objects::nonNull).toList())
                : path.equals(RuleFiles.TITLES) ? titles(root) : words(path, "", root));
    }

    private String drl(String path, String text) {
        List<DrlRule> rules = DrlFile.read(path, text).rules();
        List<DrlRule> gone = rules.stream()
                .filter(rule -> out.stream().anyMatch(unit -> unit.file().equals(path) && unit.line() == rule.line())).toList();
        String[] lines = text.split("\n", -1);
        gone.forEach(rule -> Arrays.fill(lines, rule.line() - 1, rule.endLine(), ""));
        return gone.size() == rules.size() && !rules.isEmpty() ? null : String.join("\n", lines);
    }

    /** A list of words loses those left out, wherever it stands in a file. */
    private YamlNode words(String path, String name, YamlNode node) {
        if (!node.fields().isEmpty()) {
            Map<String, YamlNode> fields = new LinkedHashMap<>();
            node.fields().forEach((field, value) -> fields.put(field, words(path, field, value)));
            return map(node, fields);
        }
        if (node.items().isEmpty() || NAMES.contains(name)) {
            return node;
        }
        List<YamlNode> left = node.items().stream()
                .filter(item -> out.stream()
                        .noneMatch(unit -> unit.line() == item.line() && unit.file().equals(path) && unit.text().equals(item.text())))
                .toList();
        return list(node, left.isEmpty() ? List.of(NOTHING) : left);
    }

    /** The last row for titles that name no treatment fits all of them and stays. */
    private YamlNode titles(YamlNode root) {
        Map<String, YamlNode> lists = new LinkedHashMap<>();
        root.fields()
                .forEach(
                        (name, list) -> lists
                                .put(name,
                                        list(list, list
                                                .items().stream().filter(
                                                        row -> row.fields().size() == 1
                                                                || out.stream()
                                                                        .noneMatch(unit -> unit.kind() == Kind.TITLE
                                                                                && unit.line() == row.line() && unit.name().equals(name)))
                                                .toList())));
        return map(root, lists);
    }

    /** What is left of an entry of provisions, or null where it says nothing any more. */
    private YamlNode entry(YamlNode entry) {
        Map<String, YamlNode> fields = new LinkedHashMap<>(entry.fields());
        if (fields.containsKey("rules")) {
            fields.put("rules", list(entry, entry.at("rules").items().stream().filter(id -> !ids.contains(id.text())).toList()));
            return fields.get("rules").items().isEmpty() ? null : map(entry, fields);
        }
        if (fields.containsKey("requires")) {
            fields.put("requires", requires(entry.at("requires")));
        }
        if (fields.containsKey("limit")) {
            fields.put("limit", limit(entry.at("limit")));
        }
        fields.values().removeIf(part -> ids.contains(part.at("id").text()));
        YamlNode left = map(entry, fields);
        return Stream.of("requires", "met", "objection", "limit").anyMatch(part -> says(left.at(part))) ? left : null;
    }

    /** Whether a part of an entry still makes a finding. */
    private static boolean says(YamlNode part) {
        return part.fields().containsKey("id")
                || Stream.of(part.fields().values(), part.items()).flatMap(Collection::stream).anyMatch(LeaveOut::says);
    }

    /** A criterion whose finding is gone still counts towards the criteria being met. */
    private YamlNode requires(YamlNode requires) {
        Map<String, YamlNode> lists = new LinkedHashMap<>();
        requires.fields().forEach((how, criteria) -> lists.put(how, list(criteria,
                criteria.items().stream().map(this::criterion).filter(criterion -> !criterion.fields().isEmpty()).toList())));
        return map(requires, lists);
    }

    private YamlNode criterion(YamlNode criterion) {
        if (!ids.contains(criterion.at("id").text())) {
            return criterion;
        }
        YamlNode metBy = criterion.fields().get("met-by");
        return map(criterion, metBy == null ? Map.of() : Map.of("met-by", metBy));
    }

    /** A number whose excess is not told may still be told of where it is kept. */
    private YamlNode limit(YamlNode limit) {
        Map<String, YamlNode> fields = new LinkedHashMap<>(limit.fields());
        fields.values().removeIf(part -> ids.contains(part.at("id").text()));
        if (ids.contains(limit.at("id").text())) {
            fields.keySet().removeAll(Set.of("id", "title"));
        }
        return map(limit, fields);
    }

    private static YamlNode list(YamlNode node, List<YamlNode> items) {
        return new YamlNode(node.line(), null, items, Map.of(), true);
    }

    private static YamlNode map(YamlNode node, Map<String, YamlNode> fields) {
        return new YamlNode(node.line(), node.text(), List.of(), fields, node.plain());
    }

    private static String yaml(YamlNode node) {
        try {
            return YAML.writeValueAsString(value(node));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object value(YamlNode node) {
        if (node.text() != null) {
            return node.plain() ? node.text()
                    : node.text().matches("\\d+") ? (Object) Integer.valueOf(node.text()) : Boolean.valueOf(node.text());
        }
        List<Object> items = new ArrayList<>();
        node.items().forEach(item -> items.add(value(item)));
        Map<String, Object> fields = new LinkedHashMap<>();
        node.fields().forEach((name, value) -> fields.put(name, value(value)));
        return items.isEmpty() ? fields : items;
    }
}
