package imrcheck.facts;

import java.util.Set;

/**
 * What a guideline holds against a treatment: that it is not recommended, or not with something that the letter documents.
 *
 * @param head         what all rows say
 * @param shown        concepts of which one must be documented
 * @param except       concepts that are none of {@code shown}, though kinds of one
 * @param quoted       concepts of which the rationale must say one, of the patient or in the words of a guideline; where neither this
 *                     nor {@code shown} names any, the treatment itself is not recommended
 * @param unless       concepts: where one of them is documented, the objection falls
 * @param outweighedBy concepts that, documented, are reason enough to overturn against it
 */
public record Objection(Head head, Set<String> shown, Set<String> except, Set<String> quoted, Set<String> unless,
        Set<String> outweighedBy) implements ProvisionRow {
    /** Whether it is against the treatment whatever the letter says. */
    public boolean unconditional() {
        return shown.isEmpty() && quoted.isEmpty();
    }

    /** Whether something documented is what it objects to. */
    public boolean isShownBy(Statement documented) {
        return documented.aboutAny(shown) && !documented.aboutAny(except);
    }

    /** Whether something documented takes it its force for an item of that outcome. */
    public boolean isAnsweredBy(Statement documented, Outcome outcome) {
        return documented.aboutAny(unless) || outcome == Outcome.OVERTURNED && documented.aboutAny(outweighedBy);
    }
}
