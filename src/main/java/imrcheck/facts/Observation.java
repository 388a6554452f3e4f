package imrcheck.facts;

import java.util.List;

/**
 * What one firing of a rule has to say; how loudly, the outcome rules decide when the item's verdict is known.
 *
 * @param rule     what makes it
 * @param item     number of the item
 * @param message  the sentence the user reads
 * @param supports the outcome it is a reason for, or null
 * @param support  the support it derived, or null
 * @param defeated the support it defeats, or null
 * @param role     how it came about
 * @param evidence passages, in the letter's order
 * @param searched sections, where it rests on an absence
 * @param opinion  whether a physician must judge whether it is so
 */
public record Observation(FindingRule rule, int item, String message, Outcome supports, Support support, Support defeated, Role role,
        List<Passage> evidence, List<Section> searched, boolean opinion) implements Fact {

    /** How an observation comes about. */
    public enum Role {
        /** A rule made it as a finding. */
        FOUND,
        /** The rule that gave the verdict made it. */
        RULED,
        /** The rule that gave the verdict stands by to make it: it is told only if no other finding says why. */
        RESERVE,
        /** It rests on an absence, and a clause that was not read may hold what is missing. */
        WITHHELD
    }

    /** What it is about, or null where it is told to nobody. */
    public Kind kind() {
        return rule.kind();
    }

    /** Whether it can decide the outcome: neither its figure nor the reviewer's excuse nor what was not read takes it its weight. */
    public boolean weighty() {
        return role != Role.WITHHELD && rule.decides() && (support == null || support.decides() && !support.excused());
    }
}
