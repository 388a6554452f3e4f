package imrcheck.facts;

/**
 * The limit that the guideline tables give for the documented condition.
 *
 * @param item      number of the item
 * @param max       in the unit of the request, such as visits
 * @param weeks     the period it runs over, or null
 * @param provision what the table row names, with its guideline
 */
public record TableLimit(int item, int max, Integer weeks, String provision) implements Fact {}
