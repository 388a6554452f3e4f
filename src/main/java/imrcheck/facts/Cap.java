package imrcheck.facts;

/**
 * A number that a rationale quotes as the most, or the least, there is of something that the letter counts: levels, injections, days,
 * hours, tablets, milligrams of morphine a day; or the days between one treatment and the next.
 *
 * @param item    the item whose rationale quotes it
 * @param bound   the number
 * @param least   whether it is the least, as of the days that are to pass
 * @param unit    what it counts, such as {@code levels}; {@code days} for every period
 * @param told    what the letter comes to in that unit, with what counts towards the number
 * @param passage the words that quote it
 */
public record Cap(int item, int bound, boolean least, String unit, int told, Passage passage) implements Fact {
    /** Whether the letter goes beyond it: to more than the most, or less than the least. */
    public boolean exceeded() {
        return least ? told < bound : told > bound;
    }

    /** Whether it counts in that unit; DRL cannot name the component itself, for {@code unit} is a word of its own. */
    public boolean counts(String what) {
        return what.equals(unit);
    }

    /** Whether another counts the same. */
    public boolean alike(Cap other) {
        return counts(other.unit) && least == other.least;
    }

    /** The two numbers as a reader checks them: "3 levels requested, over 2". */
    public String sum() {
        return least ? told + " " + unit + " since the last one, " + (exceeded() ? "under " : "at least ") + bound
                : told + " " + unit + (exceeded() ? ", over " : ", within ") + bound;
    }
}
