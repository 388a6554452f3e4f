package imrcheck.language;

import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** A named map of a YAML file of the rules, whose fields are read with an error for the author where one is not as it should be. */
record YamlRow(String file, String name, YamlNode map) {
    private static final YamlNode NOTHING = YamlNode.read("", "");

    YamlRow {
        needs(file, name, map, map.text() == null && map.items().isEmpty(), "a map of names");
    }

    /** A file of the rules; one that is missing is empty. */
    static YamlRow of(RuleFiles files, String file) {
        return new YamlRow(file, file, YamlNode.read(file, files.files().getOrDefault(file, "")));
    }

    private static void needs(String file, String name, YamlNode node, boolean has, String what) {
        if (!has) {
            throw new RulesDoNotBuild(file, node.line(), name + " needs " + what + ".", "Write it as the others are written.");
        }
    }

    /** Refuses the row where a field is not what it needs to be. */
    void needs(String field, boolean has, String what) {
        needs(file, field, value(field), has, what);
    }

    /** What to throw where a value is wrong. */
    RulesDoNotBuild wrong(YamlNode value, String problem, String remedy) {
        return new RulesDoNotBuild(file, value.line(), problem, remedy);
    }

    /** The same row, where it has no other fields than these. */
    YamlRow only(String what, List<String> known) {
        map.fields().forEach((field, value) -> {
            if (!known.contains(field)) {
                throw wrong(value, what + " has " + String.join(", ", known) + "; not " + field + ".",
                        "Remove it or correct its spelling.");
            }
        });
        return this;
    }

    /** The same row, where its name is one of those known. */
    YamlRow called(Set<String> known, String what) {
        known(phrase(name), known, what);
        return this;
    }

    boolean has(String field) {
        return map.fields().containsKey(field);
    }

    /** A field; one without content where it is missing. */
    YamlNode value(String field) {
        return map.fields().getOrDefault(field, NOTHING);
    }

    /** The rows of the field of that name, in order; none where it is missing. */
    List<YamlRow> rows(String field) {
        return row(field).rows();
    }

    /** The field of that name as a row; an empty one where it is missing. */
    YamlRow row(String field) {
        return new YamlRow(file, field, value(field));
    }

    /** All its fields as rows, in order. */
    List<YamlRow> rows() {
        return map.fields().entrySet().stream().map(field -> new YamlRow(file, field.getKey(), field.getValue())).toList();
    }

    private List<YamlNode> items(String field, String what) {
        needs(field, value(field).text() == null && value(field).fields().isEmpty(), "a list of " + what);
        return value(field).items();
    }

    /** The rows of a list, which have no names of their own. */
    List<YamlRow> list(String field) {
        return items(field, "rows").stream().map(item -> new YamlRow(file, "A row of " + field, item)).toList();
    }

    /** Hands on every text of the lists that its fields are, with the name of its list. */
    void lists(BiConsumer<String, YamlNode> texts) {
        map.fields().keySet().forEach(field -> texts(field).forEach(text -> texts.accept(field, text)));
    }

    /** The texts of a list; none where it is missing. */
    List<YamlNode> texts(String field) {
        List<YamlNode> texts = items(field, "phrases");
        texts.stream().filter(phrase -> phrase.text() == null || !phrase.plain()).findFirst().ifPresent(phrase -> {
            String what = phrase.text() == null ? "A phrase" : "The phrase " + phrase.text();
            throw wrong(phrase, what + " of " + field + " is no text to YAML.", "Put it in quotes.");
        });
        return texts;
    }

    /** The texts of a list, each of them one of those known. */
    Set<String> texts(String field, Set<String> known, String what) {
        return texts(field).stream().map(text -> known(text, known, what)).collect(Collectors.toSet());
    }

    /** The text of a field that it must have. */
    String text(String field) {
        needs(file, name, map, has(field), "the field " + field);
        needs(field, value(field).text() != null, "a word");
        return value(field).text();
    }

    /** The text of a field that it must have, one of those known. */
    String text(String field, Set<String> known, String what) {
        text(field);
        return known(value(field), known, what);
    }

    private String known(YamlNode text, Set<String> known, String what) {
        if (!known.contains(text.text())) {
            throw wrong(text, "There is no " + what + " " + text.text() + ".", "Correct its spelling, or add it where the others are.");
        }
        return text.text();
    }

    /** A phrase at the line of the row. */
    YamlNode phrase(String text) {
        return new YamlNode(map.line(), text, List.of(), Map.of(), true);
    }

    /** Whether a field says true; one that is missing does not. */
    boolean truth(String field) {
        String text = has(field) ? text(field) : "false";
        needs(field, text.equals("true") || text.equals("false"), "true or false");
        return text.equals("true");
    }

    /** The constant that a text names, as {@code of-nerves} does {@code OF_NERVES}. */
    <E extends Enum<E>> E constant(YamlNode text, Class<E> type, String what) {
        List<String> known = Arrays.stream(type.getEnumConstants()).map(YamlRow::spelling).toList();
        if (!known.contains(text.text())) {
            throw wrong(text, "There is no " + what + " " + text.text() + ".", "Known are " + String.join(", ", known) + ".");
        }
        return type.getEnumConstants()[known.indexOf(text.text())];
    }

    /** How a file writes a constant. */
    static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
