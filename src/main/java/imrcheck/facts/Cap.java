package imrcheck.facts;

/**
 * A number that a rationale quotes as the most there is of something that the request counts: levels, injections, days, tablets.
 *
 * @param item    the item whose rationale quotes it
 * @param max     the number
 * @param unit    what it counts, such as {@code levels}; {@code days} for every period
 * @param asked   what the request comes to in that unit, with what counts towards the number
 * @param passage the words that quote it
 */
public record Cap(int item, int max, String unit, int asked, Passage passage) implements Fact {
    /** Whether more is asked for. */
    public boolean exceeded() {
        return asked > max;
    }

    /** Whether it counts in that unit; DRL cannot name the component itself, for {@code unit} is a word of its own. */
    public boolean counts(String what) {
        return what.equals(unit);
    }

    /** Whether another counts the same. */
    public boolean alike(Cap other) {
        return counts(other.unit);
    }

    /** The two numbers as a reader checks them: "3 levels requested, over 2". */
    public String sum() {
        return asked + " " + unit + " requested, " + (exceeded() ? "over " : "within ") + max;
    }
}
