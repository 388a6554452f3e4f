package imrcheck.authoring;

import imrcheck.judge.RuleMetadata;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private static final String UNMET = "unmet where denied or unrecorded";
    /** What its fields are called for a reader, in the order in which they are told. */
    private static final Map<String, String> LABELS = Stream
            .of("treatments: for", "course: course", "regions: of the", "except-regions: not of the", "only-regions: of these alone",
                    "region-named: title names a region", "traits: title speaks of", "except-traits: title does not speak of",
                    "met-by: documented by", "unmet-by: " + UNMET, "unrecorded: unmet where said to be unrecorded",
                    "shown: where documented", "max: at most", "unit: counted in", "counts: counted over", "trial: for a first course",
                    "when: where documented", "except: but not", "quoted: where the reviewer says",
                    "indifferent: whose denial does not matter", "unless: unless documented", "excused-by: excused by",
                    "outweighed-by: overturned all the same for")
            .map(pair -> pair.split(": ")).collect(LinkedHashMap::new, (labels, pair) -> labels.put(pair[0], pair[1]), Map::putAll);
    private static final Set<String> NUMBER = Set.of("max", "unit", "counts", "trial");

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

    /** What a row of it is to the shared rules: the name of the fact that they match. */
    String fact(String row) {
        if (isCalled(node.at("met"), row)) {
            return "Requirement";
        }
        return isCalled(node.at("objection"), row) ? "Objection" : node.fields().containsKey("limit") ? "NumberLimit" : "Criterion";
    }

    /** What it asks for with that row, in words: labels, each with what holds. */
    Map<String, String> requirement(String row) {
        Map<String, String> words = new LinkedHashMap<>();
        tell(words, node.at("for"), LABELS.keySet());
        YamlNode limit = node.at("limit");
        YamlNode within = limit.at("within");
        switch (fact(row)) {
            case "Requirement" -> met(words);
            case "Objection" -> tell(words, node.at("objection"), LABELS.keySet());
            case "NumberLimit" -> {
                tell(words, limit, NUMBER);
                tell(words, isCalled(within, row) ? within : limit, LABELS.keySet());
            }
            default -> criteria().filter(criterion -> isCalled(criterion, row)).forEach(criterion -> criterion(words, criterion));
        }
        return words;
    }

    private void criterion(Map<String, String> words, YamlNode criterion) {
        tell(words, criterion, LABELS.keySet());
        if (!criterion.fields().containsKey("unmet-by") && !criterion.fields().containsKey("unrecorded")) {
            put(words, UNMET, criterion, "met-by");
        }
        if (node.at("requires").fields().containsKey("any")) {
            words.put("an alternative to", criteria().filter(other -> other != criterion && other.fields().containsKey("id"))
                    .map(other -> other.fields().get("id").text()).collect(Collectors.joining(", ")));
        }
    }

    private void met(Map<String, String> words) {
        boolean any = node.at("requires").fields().containsKey("any");
        words.put(any ? "met by any of" : "met by all of",
                criteria().map(criterion -> words(criterion, "met-by")).filter(names -> !names.isEmpty())
                        .map(names -> String.join(" or ", names)).collect(Collectors.joining(any ? " or " : "; ")));
        tell(words, node.at("met"), LABELS.keySet());
    }

    private Stream<YamlNode> criteria() {
        return node.at("requires").fields().values().stream().flatMap(list -> list.items().stream());
    }

    private static void tell(Map<String, String> words, YamlNode map, Set<String> fields) {
        LABELS.forEach((name, label) -> {
            if (fields.contains(name)) {
                put(words, label, map, name);
            }
        });
    }

    private static void put(Map<String, String> words, String label, YamlNode map, String name) {
        String value = String.join(", ", words(map, name));
        if (!value.isEmpty()) {
            words.put(label, value.replace('-', ' ').replace('_', ' '));
        }
    }

    /** What a field holds: a text, a list of texts, or lists of alternatives. */
    private static List<String> words(YamlNode map, String name) {
        YamlNode value = map.at(name);
        return value
                .text() != null
                        ? List.of(value
                                .text())
                        : value.items().stream().map(item -> item.text() != null ? item.text()
                                : item.items().stream().map(YamlNode::text).collect(Collectors.joining(" or ", "(", ")"))).toList();
    }

    private static boolean isCalled(YamlNode map, String row) {
        return row.equals(map.at("id").text());
    }
}
