package imrcheck.facts;

import java.util.Set;

/**
 * The most that a guideline gives of a treatment. A row of the kind LIMIT_EXCEEDED tells of more, a row of another kind of what
 * stays within.
 *
 * @param head        what all rows say
 * @param max         the number
 * @param unit        in which the request must count, or null for whatever it counts in
 * @param counts      what is counted
 * @param trial       whether it is the number of a first course, on trial
 * @param when        concepts of which one must be documented; empty where it holds anyway
 * @param unless      concepts: where one of them is documented, it does not hold
 * @param indifferent concepts whose denial says nothing against a request within it
 */
public record NumberLimit(Head head, int max, String unit, Counts counts, boolean trial, Set<String> when, Set<String> unless,
        Set<String> indifferent) implements ProvisionRow {
    /** What a limit counts. */
    public enum Counts {
        /** What was had, what was authorized and what is under review. */
        TOTAL,
        /** What is under review alone. */
        REQUEST
    }

    /** Whether it tells of more than it gives. */
    public boolean ofExcess() {
        return head.kind() == Kind.LIMIT_EXCEEDED;
    }

    /** Whether an item asks for more; false where it does not say how much it asks for. */
    public boolean isPassedBy(Item item) {
        return applies(item) && number(item) > max;
    }

    /** Whether an item stays within it; false where it does not say how much it asks for. */
    public boolean holds(Item item) {
        return applies(item) && number(item) <= max;
    }

    /** What an item asks for beyond it, as a reader checks it. */
    public String excess(Item item) {
        return counts == Counts.TOTAL ? item.over(max) : item.request().underReview() + " requested, over " + max;
    }

    private boolean applies(Item item) {
        return number(item) != null && (unit == null || item.asksIn(unit));
    }

    private Integer number(Item item) {
        return counts == Counts.TOTAL ? item.total() : item.request().underReview();
    }

    /** Whether it holds only where something is documented. */
    public boolean conditional() {
        return !when.isEmpty();
    }

    /** Whether something documented is what it holds for; DRL cannot name the component itself. */
    public boolean isFor(Statement documented) {
        return documented.aboutAny(when);
    }
}
