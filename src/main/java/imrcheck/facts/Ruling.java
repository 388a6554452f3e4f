package imrcheck.facts;

/**
 * The verdict on an item, derived by exactly one of the outcome rules.
 *
 * @param item     number of the item
 * @param verdict  the verdict
 * @param expected the outcome that follows from the documented findings, or null
 * @param rule     id of the outcome rule
 */
public record Ruling(int item, Verdict verdict, Outcome expected, String rule) implements Fact {}
