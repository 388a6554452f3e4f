package imrcheck.judge;

import imrcheck.facts.Ground;
import imrcheck.facts.Item;
import imrcheck.facts.Level;
import imrcheck.facts.Observation;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Which findings may be a ground of appeal, as {@code grounds.yaml} says by their rules.
 *
 * @param rows one for each rule, by its id
 */
record Grounds(List<Row> rows) {
    static final Grounds NONE = new Grounds(List.of());
    private static final Set<String> FIELDS = Set.of("title", "facts", "questions");
    private static final Set<String> OF_RULES = Set.of("nature", "rules");

    /**
     * A rule and the ground that its findings may be.
     *
     * @param line where the file says so
     */
    record Row(String rule, Ground ground, int line) {}

    /** The grounds of a rules folder; one without the file has none. */
    static Grounds of(RuleFiles files, List<RuleError> errors) {
        Map<String, Row> rows = new TreeMap<>();
        String text = files.files().get(RuleFiles.GROUNDS);
        if (text != null) {
            YamlReader.reading(RuleFiles.GROUNDS, text, errors, reader -> {
                Appeal.read(reader);
                reader.map(reader.root(), "grounds").forEach((provision, ground) -> read(reader, provision, ground, rows));
            });
        }
        return new Grounds(List.copyOf(rows.values()));
    }

    private static void read(YamlReader reader, String provision, YamlNode ground, Map<String, Row> rows) {
        reader.onlyFields(ground, FIELDS);
        String title = reader.required(ground, "title");
        for (String field : List.of("facts", "questions")) {
            if (ground.fields().containsKey(field)) {
                YamlNode some = ground.at(field);
                reader.onlyFields(some, OF_RULES);
                Ground made = new Ground(provision, title, reader.required(some, "nature"), field.equals("questions"));
                reader.texts(some, "rules").forEach(rule -> {
                    if (rows.putIfAbsent(rule, new Row(rule, made, some.line())) != null) {
                        reader.error(some.line(), "The rule " + rule + " is named twice.", "A finding is one ground at most.");
                    }
                });
            }
        }
    }

    /** An error for each rule that does not exist or finds nothing. */
    List<RuleError> errors(Predicate<String> finds) {
        List<RuleError> errors = new ArrayList<>();
        for (Row row : rows) {
            if (!finds.test(row.rule)) {
                errors.add(new RuleError(RuleFiles.GROUNDS, row.line, "There is no rule or row " + row.rule + " that makes findings.",
                        "Name it by its id, or delete it here."));
            }
        }
        return errors;
    }

    /**
     * The ground that a finding may be, or null. What speaks for the outcome, was not read or is a matter of medical opinion is none.
     *
     * @param level how loudly the finding speaks
     */
    Ground of(Item item, Observation found, Level level) {
        boolean against = found.defeated() != null ? found.defeated().supports() == item.outcome() : found.supports() != item.outcome();
        if (level == Level.NOTE || !against || found.opinion()) {
            return null;
        }
        return rows.stream().filter(row -> row.rule.equals(found.rule().id())).findFirst().map(Row::ground).orElse(null);
    }
}
