package imrcheck.authoring;

import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A change that somebody accepts: in a YAML list {@code {case: CM17-9990001, item: 1, rule: gym-monitoring, who: ..., why: ...}}.
 *
 * @param letter the case number, or the source of a letter that has none
 * @param item   its number
 * @param rule   the rule that moves it
 * @param who    accepts it
 * @param why    it is right
 */
public record AcceptedChange(String letter, int item, String rule, String who, String why) {
    private static final Set<String> KEYS = Set.of("case", "item", "rule", "who", "why");

    /**
     * Reads a file of accepted changes, in its order.
     *
     * @param name for error messages
     * @throws RulesDoNotBuild where it is none; every error names its line
     */
    public static List<AcceptedChange> read(String name, String text) {
        List<RuleError> errors = new ArrayList<>();
        List<AcceptedChange> changes = new ArrayList<>();
        YamlReader.reading(name, text, errors, reader -> {
            YamlNode root = reader.root();
            if (root.items().isEmpty() && (root.text() != null || !root.fields().isEmpty())) {
                reader.error(root.line(), "The file is no list.", "Begin each entry with \"- \".");
            }
            root.items().forEach(node -> changes.add(read(reader, node)));
        });
        RulesDoNotBuild.check(errors);
        return changes;
    }

    private static AcceptedChange read(YamlReader reader, YamlNode node) {
        reader.onlyFields(node, KEYS);
        Integer item = reader.required(node, "item").isEmpty() ? null : reader.number(node, "item");
        return new AcceptedChange(reader.required(node, "case"), item == null ? 0 : item, reader.required(node, "rule"),
                reader.required(node, "who"), reader.required(node, "why"));
    }

    /** Whether that is the change it accepts. */
    boolean accepts(ItemChange change, String moved) {
        return letter.equals(change.letter()) && item == change.item() && rule.equals(moved);
    }
}
