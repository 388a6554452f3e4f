package imrcheck.facts;

/**
 * That an item serves another one of the letter: the therapy after an operation, the sedation for an injection; derived by rules.
 *
 * @param item the item that serves
 * @param on   the item that it serves
 */
public record Dependence(int item, int on) implements Fact {}
