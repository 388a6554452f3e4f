package imrcheck.facts;

/**
 * A number of visits, injections, levels or the like that a rationale names for the request.
 *
 * @param item    number of the item
 * @param count   the upper bound
 * @param unit    such as {@code visits}
 * @param role    {@code requested}, {@code authorized}, {@code prior}, {@code limit}, or {@code concluded} for what the conclusion decides
 *                on
 * @param passage where it stands
 */
public record Quantity(int item, int count, String unit, String role, Passage passage) implements Fact {
    /** Whether it counts in that unit; DRL cannot name the component itself, for {@code unit} is a word of its own. */
    public boolean counts(String what) {
        return what.equals(unit);
    }
}
