package imrcheck.facts;

/**
 * That a request stays within the number that its rationale goes by; derived by rules.
 *
 * @param item number of the item
 * @param sum  the numbers as a reader checks them
 * @param sure whether the letter tells all that counts towards the number, and not merely nothing of what was had
 * @param by   what gives the number
 */
public record NumberKept(int item, String sum, boolean sure, Fact by) implements Fact {
    @Override
    public Passage passage() {
        return by.passage();
    }
}
