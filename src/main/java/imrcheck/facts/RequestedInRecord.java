package imrcheck.facts;

/**
 * A request as the clinical case summary tells it.
 *
 * @param item     the item whose treatment and body part it names
 * @param count    its quantity
 * @param unit     such as {@code visits}
 * @param passage  where it stands
 */
public record RequestedInRecord(int item, int count, String unit, Passage passage) implements Fact {
    /** Whether it counts in that unit; DRL cannot name the component itself, for {@code unit} is a word of its own. */
    public boolean counts(String what) {
        return what.equals(unit);
    }
}
