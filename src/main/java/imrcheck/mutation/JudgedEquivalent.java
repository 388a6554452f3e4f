package imrcheck.mutation;

import imrcheck.terms.YamlNode;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A mutant that a person judged to change nothing, as {@code equivalent.yaml} of a topic lists it.
 *
 * @param file   the list, relative to the rules folder
 * @param line   of its entry
 * @param rule   id of the rule, or the name of the table
 * @param change as survivors are listed
 * @param reason why no letter can show a difference
 */
record JudgedEquivalent(String file, int line, String rule, String change, String reason) {
    /** The name of such a list. */
    static final String LIST = "equivalent.yaml";

    private static final Set<String> KEYS = Set.of("rule", "change", "reason");

    /**
     * Reads a list.
     *
     * @param errors takes what is wrong
     */
    static List<JudgedEquivalent> read(String file, String text, List<RuleError> errors) {
        List<JudgedEquivalent> entries = new ArrayList<>();
        for (YamlNode node : YamlNode.read(file, text).items()) {
            boolean complete = node.fields().keySet().equals(KEYS)
                    && node.fields().values().stream().allMatch(value -> value.text() != null && !value.text().isBlank());
            if (complete) {
                entries.add(new JudgedEquivalent(file, node.line(), node.fields().get("rule").text(),
                        Change.oneLine(node.fields().get("change").text()), node.fields().get("reason").text()));
            } else {
                errors.add(new RuleError(file, node.line(), "The entry is not complete.",
                        "Give it a rule, a change and a reason, and nothing else."));
            }
        }
        return entries;
    }

    /** Whether it speaks of that mutant. */
    boolean names(Mutant mutant) {
        return mutant.rule().equals(rule) && mutant.change().equals(change);
    }
}
