package imrcheck.mutation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Knows constraints that others of the same pattern imply, so that a rule without them matches the same facts.
 *
 * @param treatments the treatments of the items that the topic is ever shown, by their names as {@code MRI}; empty for all
 */
record Redundancy(Set<String> treatments) {
    /** For constraints of a statement: those of which any one implies it. */
    private static final Map<String, Set<String>> IMPLIED = Map.of("finding",
            Set.of("met", "unmet", "shown", "lacking", "voice == Voice.PATIENT"), "voice == Voice.PATIENT",
            Set.of("met", "unmet", "shown", "lacking", "finding"), "polarity == Polarity.AFFIRMED", Set.of("met", "shown"),
            "polarity != Polarity.AFFIRMED", Set.of("unmet", "lacking"), "section == Section.RATIONALE", Set.of("item == $item.item"),
            "section == Section.SUMMARY", Set.of("item == 0"), "item == 0", Set.of("section == Section.SUMMARY"));

    private static final Pattern TREATMENTS =
            Pattern.compile("treatment (?:==|in) \\(?(Treatment\\.[A-Z_]+(?:,\\s*Treatment\\.[A-Z_]+)*)\\)?");

    /**
     * Why a pattern without one of its constraints matches the same facts.
     *
     * @param type        of the fact, by its simple name
     * @param constraints of the pattern as written
     * @param dropped     which one is left out
     * @return a sentence, or null where this is not known
     */
    String whyDropped(String type, List<String> constraints, int dropped) {
        String gone = Change.oneLine(constraints.get(dropped));
        for (int i = 0; i < constraints.size(); i++) {
            String other = Change.oneLine(constraints.get(i));
            if (i != dropped && other.equals(gone)) {
                return "it stands there twice";
            }
            if (i != dropped && type.equals("Statement") && IMPLIED.getOrDefault(gone, Set.of()).contains(other)) {
                return "every statement with \"" + other + "\" has it";
            }
        }
        return type.equals("Item") && namesAll(gone) ? "the rules of this folder are shown no items of other treatments" : null;
    }

    private boolean namesAll(String constraint) {
        Matcher names = TREATMENTS.matcher(constraint);
        return !treatments.isEmpty() && names.matches()
                && Set.of(names.group(1).replace("Treatment.", "").split("[,\\s]+")).containsAll(treatments);
    }
}
