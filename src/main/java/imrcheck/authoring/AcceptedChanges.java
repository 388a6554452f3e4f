package imrcheck.authoring;

import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Changes that somebody accepts: a YAML list of {@code {case: CM17-9990001, item: 1, rule: gym-monitoring, who: ..., why: ...}}.
 */
public final class AcceptedChanges {
    /** Nothing is accepted. */
    public static final AcceptedChanges NONE = new AcceptedChanges(List.of());

    private static final Set<String> KEYS = Set.of("case", "item", "rule", "who", "why");

    private final List<Entry> entries;

    private AcceptedChanges(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * One accepted change.
     *
     * @param letter the case number, or the source of a letter that has none
     * @param item   its number
     * @param rule   the rule that moves it
     * @param who    accepts it
     * @param why    it is right
     */
    public record Entry(String letter, int item, String rule, String who, String why) {}

    /**
     * Reads a file of accepted changes.
     *
     * @param name for error messages
     * @throws RulesDoNotBuild where it is none; every error names its line
     */
    public static AcceptedChanges read(String name, String text) {
        List<RuleError> errors = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        YamlReader.reading(name, text, errors, reader -> {
            YamlNode root = reader.root();
            if (root.items().isEmpty() && (root.text() != null || !root.fields().isEmpty())) {
                reader.error(root.line(), "The file is no list.", "Begin each entry with \"- \".");
            }
            root.items().forEach(node -> entries.add(entry(reader, node)));
        });
        if (!errors.isEmpty()) {
            throw new RulesDoNotBuild(errors);
        }
        return new AcceptedChanges(entries);
    }

    private static Entry entry(YamlReader reader, YamlNode node) {
        reader.onlyFields(node, KEYS);
        Integer item = reader.required(node, "item").isEmpty() ? null : reader.number(node, "item");
        return new Entry(reader.required(node, "case"), item == null ? 0 : item, reader.required(node, "rule"),
                reader.required(node, "who"), reader.required(node, "why"));
    }

    /** The entry that accepts a change, or null. */
    Entry of(ItemChange change, String rule) {
        return entries.stream()
                .filter(entry -> entry.letter().equals(change.letter()) && entry.item() == change.item() && entry.rule().equals(rule))
                .findFirst().orElse(null);
    }

    /** All entries, in the order of the file. */
    List<Entry> entries() {
        return entries;
    }
}
