package imrcheck.rules;

import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Support;
import java.util.List;

/**
 * What one firing of a rule has to say; how loudly is known only when the item's verdict is.
 *
 * @param rule     the rule
 * @param item     number of the item
 * @param message  the sentence the user reads
 * @param supports the outcome it is a reason for, or null
 * @param support  the support it derived, or null
 * @param defeated the support it defeats, or null
 * @param role     how it came about
 * @param evidence passages, in the letter's order
 * @param searched sections, where it rests on an absence
 */
record Observation(RuleMetadata rule, int item, String message, Outcome supports, Support support, Support defeated, Role role,
        List<Passage> evidence, List<Section> searched) {

    /** How an observation comes about. */
    enum Role {
        /** A rule made it as a finding. */
        FOUND,
        /** The rule that gave the verdict made it. */
        RULED,
        /** The rule that gave the verdict stands by to make it: it is told only if no other finding says why. */
        RESERVE
    }
}
