package imrcheck.facts;

/**
 * A support that does not hold: the record contradicts its basis, it is about something else, or an exception is documented.
 *
 * @param support what is defeated
 * @param rule    id of the rule that defeats it
 */
public record Defeat(Support support, String rule) implements Fact {
    @Override
    public int item() {
        return support.item();
    }
}
