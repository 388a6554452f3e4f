package imrcheck.authoring;

import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.terms.TermsException;
import imrcheck.terms.YamlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Changes that somebody accepts: a YAML list of {@code {case: CM17-9990001, item: 1, rule: gym-monitoring, who: ..., why: ...}}.
 */
public final class AcceptedChanges {
    /** Nothing is accepted. */
    public static final AcceptedChanges NONE = new AcceptedChanges(List.of());

    private static final Set<String> KEYS = new TreeSet<>(Set.of("case", "item", "rule", "who", "why"));
    private static final String FORM = "Write {case: ..., item: ..., rule: ..., who: ..., why: ...}.";

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
        YamlNode root = node(name, text);
        if (root.items().isEmpty() && (root.text() != null || !root.fields().isEmpty())) {
            errors.add(new RuleError(name, root.line(), "The file is no list.", "Begin each entry with \"- \"."));
        }
        root.items().forEach(node -> entry(name, node, errors).ifPresent(entries::add));
        if (!errors.isEmpty()) {
            throw new RulesDoNotBuild(errors);
        }
        return new AcceptedChanges(entries);
    }

    private static YamlNode node(String name, String text) {
        try {
            return YamlNode.read(name, text);
        } catch (TermsException e) {
            throw new RulesDoNotBuild(List.of(new RuleError(name, e.line(), e.problem(), e.remedy())));
        }
    }

    private static Optional<Entry> entry(String name, YamlNode node, List<RuleError> errors) {
        int before = errors.size();
        Map<String, YamlNode> fields = node.fields();
        fields.keySet().stream().filter(key -> !KEYS.contains(key))
                .forEach(key -> errors.add(new RuleError(name, fields.get(key).line(), "There is no key " + key + " here.", FORM)));
        KEYS.stream().filter(key -> text(node, key).isBlank())
                .forEach(key -> errors.add(new RuleError(name, node.line(), "The " + key + " is missing.", FORM)));
        String item = text(node, "item");
        if (!item.isBlank() && !item.matches("[1-9]\\d{0,5}")) {
            errors.add(new RuleError(name, fields.get("item").line(), "\"" + item + "\" is no number of an item.", "Count from 1."));
        }
        return errors.size() > before ? Optional.empty() : Optional
                .of(new Entry(text(node, "case"), Integer.parseInt(item), text(node, "rule"), text(node, "who"), text(node, "why")));
    }

    private static String text(YamlNode node, String key) {
        YamlNode value = node.fields().get(key);
        return value == null || value.text() == null ? "" : value.text();
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
