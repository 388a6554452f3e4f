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
}
