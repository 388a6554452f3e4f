package imrcheck.facts;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that rules see of one letter.
 *
 * @param items the disputed items with a known outcome, in the letter's order
 * @param rest  all other facts, in the letter's order
 */
public record LetterFacts(List<Item> items, List<Fact> rest) {
    public LetterFacts {
        items = List.copyOf(items);
        rest = List.copyOf(rest);
    }

    /** The facts of one kind that belong to an item, in the letter's order. */
    public <F extends Fact> Stream<F> of(Item item, Class<F> type) {
        return rest.stream().filter(type::isInstance).map(type::cast).filter(fact -> fact.item() == item.item());
    }

    /** All facts, items first. */
    public Stream<Fact> all() {
        return Stream.concat(items.stream(), rest.stream());
    }
}
