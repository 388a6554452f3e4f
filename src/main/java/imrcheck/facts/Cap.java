package imrcheck.facts;

import java.util.List;
import java.util.Set;

/**
 * A number that a rationale quotes as the most, or the least, there is of something that the letter counts or measures: levels,
 * injections, days, hours, tablets, milligrams of morphine a day, tests in a year; the days between one treatment and the next, or of a
 * trial; the body mass index.
 *
 * @param item    the item whose rationale quotes it
 * @param bound   the number
 * @param holds   on which side of it the letter is to be
 * @param unit    what it counts, such as {@code levels}; {@code days} for every period of use
 * @param told    what the letter comes to in that unit, with what counts towards the number
 * @param calls   where the rationale says itself that the letter goes beyond it
 * @param passage the words that quote it
 */
public record Cap(int item, int bound, Holds holds, String unit, int told, List<Span> calls, Passage passage) implements Fact {
    public Cap {
        calls = List.copyOf(calls);
    }

    /** What is measured of a patient, where a number is no limit of care but a criterion. */
    public static final Set<String> MEASURES = Set.of("of body mass index", "percent of hemoglobin A1c");

    /** On which side of a number something is to be: "up to 4", "under 40", "at least 12", "over 50". */
    public enum Holds {
        AT_MOST, UNDER, AT_LEAST, OVER;

        /** Whether the number is the least there is to be. */
        public boolean least() {
            return this == AT_LEAST || this == OVER;
        }
    }

    /** Whether the letter goes beyond it: to more than the most, or less than the least. */
    public boolean exceeded() {
        return switch (holds) {
            case AT_MOST -> told > bound;
            case UNDER -> told >= bound;
            case AT_LEAST -> told < bound;
            case OVER -> told <= bound;
        };
    }

    /** Whether the rationale says itself that the letter goes beyond it. */
    public boolean called() {
        return !calls.isEmpty();
    }

    /** Whether a statement is one by which the rationale says so. */
    public boolean calledBy(Statement said) {
        return calls.stream().anyMatch(call -> call.overlaps(said.passage().span()));
    }

    /** Whether it is the least there is to be. */
    public boolean least() {
        return holds.least();
    }

    /** Whether it is a criterion, and not a limit of care. */
    public boolean ofCriterion() {
        return least() || MEASURES.contains(unit);
    }

    /** Whether it counts in that unit; DRL cannot name the component itself, for {@code unit} is a word of its own. */
    public boolean counts(String what) {
        return what.equals(unit);
    }

    /** Whether another counts the same. */
    public boolean alike(Cap other) {
        return counts(other.unit) && least() == other.least();
    }

    /** The two numbers as a reader checks them: "3 levels, over 2". */
    public String sum() {
        String side = switch (holds) {
            case AT_MOST -> exceeded() ? "over " : "within ";
            case UNDER -> exceeded() ? "not under " : "under ";
            case AT_LEAST -> exceeded() ? "under " : "at least ";
            case OVER -> exceeded() ? "not over " : "over ";
        };
        return told + " " + unit + ", " + side + bound;
    }
}
