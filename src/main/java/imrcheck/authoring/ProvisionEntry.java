package imrcheck.authoring;

import imrcheck.judge.RuleMetadata;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An entry of a {@code provisions.yaml} as its author wrote it.
 *
 * @param node  all of it
 * @param first its first line, from 1
 * @param text  its lines, without the empty ones and comments before the next entry
 */
record ProvisionEntry(YamlNode node, int first, String text) {
    private static final Map<String, String> SCOPE =
            labels("treatments: for", "course: course", "regions: of the", "except-regions: not of the", "only-regions: of these alone",
                    "region-named: title names a region", "traits: title speaks of", "except-traits: title does not speak of");
    private static final Map<String, String> CRITERION = labels("met-by: documented by", "unmet-by: unmet where denied or unrecorded",
            "unrecorded: unmet where said to be unrecorded", "unless: met all the same with", "excused-by: excused by");
    private static final Map<String, String> MET = labels("indifferent: whose denial does not matter", "unless: unless documented");
    private static final Map<String, String> OBJECTION = labels("shown: where documented", "except: but not",
            "quoted: where the reviewer says", "unless: unless documented", "outweighed-by: overturned all the same for");
    private static final Map<String, String> NUMBER =
            labels("max: at most", "unit: counted in", "counts: counted over", "trial: for a first course");
    private static final Map<String, String> LIMIT =
            labels("when: where documented", "unless: unless documented", "indifferent: whose denial does not matter");

    private static Map<String, String> labels(String... fieldsWithLabels) {
        Map<String, String> labels = new LinkedHashMap<>();
        Stream.of(fieldsWithLabels).map(pair -> pair.split(": ")).forEach(pair -> labels.put(pair[0], pair[1]));
        return labels;
    }

    /** The entry of a row with the comment above it: entries begin at the margin of the file. */
    static ProvisionEntry of(RuleFiles files, RuleMetadata row) {
        List<String> all = files.files().get(row.file()).lines().toList();
        int first = row.line() - 1;
        while (!all.get(first).startsWith("- ")) {
            first--;
        }
        while (first > 0 && all.get(first - 1).startsWith("#")) {
            first--;
        }
        int last = row.line();
        while (last < all.size() && !all.get(last).startsWith("- ")) {
            last++;
        }
        while (all.get(last - 1).isBlank() || all.get(last - 1).startsWith("#")) {
            last--;
        }
        String text = String.join("\n", all.subList(first, last));
        return new ProvisionEntry(YamlNode.read(row.file(), text).items().get(0), first + 1, text);
    }

    /** Whether a line of the file belongs to it. */
    boolean holds(int line) {
        return first <= line && line < first + text.lines().count();
    }

    /** The ids of the treatments that it is for. */
    List<String> treatments() {
        return words(field(node, "for"), "treatments");
    }

    /** What a row of it is to the shared rules: the name of the fact that they match. */
    String fact(String row) {
        if (isCalled(field(node, "met"), row)) {
            return "Requirement";
        }
        return isCalled(field(node, "objection"), row) ? "Objection" : node.fields().containsKey("limit") ? "NumberLimit" : "Criterion";
    }

    /** What it asks for with that row, in words: labels, each with what holds. */
    Map<String, String> requirement(String row) {
        Map<String, String> words = new LinkedHashMap<>();
        SCOPE.forEach((name, label) -> put(words, label, field(node, "for"), name));
        YamlNode limit = field(node, "limit");
        YamlNode within = field(limit, "within");
        switch (fact(row)) {
            case "Requirement" -> met(words);
            case "Objection" -> OBJECTION.forEach((name, label) -> put(words, label, field(node, "objection"), name));
            case "NumberLimit" -> {
                NUMBER.forEach((name, label) -> put(words, label, limit, name));
                LIMIT.forEach((name, label) -> put(words, label, isCalled(within, row) ? within : limit, name));
            }
            default -> criteria().filter(criterion -> isCalled(criterion, row)).forEach(criterion -> criterion(words, criterion));
        }
        return words;
    }

    private void criterion(Map<String, String> words, YamlNode criterion) {
        CRITERION.forEach((name, label) -> put(words, label, criterion, name));
        if (!criterion.fields().containsKey("unmet-by") && !criterion.fields().containsKey("unrecorded")) {
            put(words, CRITERION.get("unmet-by"), criterion, "met-by");
        }
        if (field(node, "requires").fields().containsKey("any")) {
            words.put("an alternative to", criteria().filter(other -> other != criterion && other.fields().containsKey("id"))
                    .map(other -> other.fields().get("id").text()).collect(Collectors.joining(", ")));
        }
    }

    private void met(Map<String, String> words) {
        boolean any = field(node, "requires").fields().containsKey("any");
        words.put(any ? "met by any of" : "met by all of",
                criteria().map(criterion -> words(criterion, "met-by")).filter(names -> !names.isEmpty())
                        .map(names -> String.join(" or ", names)).collect(Collectors.joining(any ? " or " : "; ")));
        MET.forEach((name, label) -> put(words, label, field(node, "met"), name));
    }

    private Stream<YamlNode> criteria() {
        return field(node, "requires").fields().values().stream().flatMap(list -> list.items().stream());
    }

    private static void put(Map<String, String> words, String label, YamlNode map, String name) {
        String value = String.join(", ", words(map, name));
        if (!value.isEmpty()) {
            words.put(label, value.replace('-', ' ').replace('_', ' '));
        }
    }

    /** What a field holds: a text, a list of texts, or lists of alternatives. */
    private static List<String> words(YamlNode map, String name) {
        YamlNode value = field(map, name);
        return value.text()
                != null ? List.of(value.text())
                        : value.items().stream()
                                .map(item -> item.text() != null ? item.text()
                                        : "(" + item.items().stream().map(YamlNode::text).collect(Collectors.joining(" or ")) + ")")
                                .toList();
    }

    private static boolean isCalled(YamlNode map, String row) {
        return row.equals(field(map, "id").text());
    }

    private static YamlNode field(YamlNode map, String name) {
        return map.fields().getOrDefault(name, new YamlNode(map.line(), null, List.of(), Map.of(), true));
    }
}
