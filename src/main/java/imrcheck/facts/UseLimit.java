package imrcheck.facts;

/**
 * For how long a guideline that a rationale quotes would have the drug of its item used.
 *
 * @param item    the item whose rationale quotes it
 * @param days    the most of its days
 * @param passage the words that quote it
 */
public record UseLimit(int item, int days, Passage passage) implements Fact {}
