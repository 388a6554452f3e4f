package imrcheck.check;

import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A letter's facts with something changed.
 *
 * @param condition the change in words, as the beginning of a sentence: "With 6 visits instead of 8"
 * @param edit      makes the change
 */
record Variation(String condition, UnaryOperator<LetterFacts> edit) {

    /** An item in place of the one of its number, and other facts in place of those that tell of it. */
    static Variation ofItem(String condition, Item changed, UnaryOperator<Fact> rest) {
        return new Variation(condition,
                facts -> new LetterFacts(facts.items().stream().map(item -> item.item() == changed.item() ? changed : item).toList(),
                        facts.rest().stream().map(rest).toList()));
    }

    /** Other facts, or none, in place of each that stands in no item. */
    static Variation ofFacts(String condition, Function<Fact, Stream<Fact>> rest) {
        return new Variation(condition, facts -> new LetterFacts(facts.items(), facts.rest().stream().flatMap(rest).toList()));
    }

    /** Both changes at once. */
    Variation and(Variation other) {
        String second = other.condition;
        return new Variation(condition + " and " + Character.toLowerCase(second.charAt(0)) + second.substring(1),
                facts -> other.edit.apply(edit.apply(facts)));
    }
}
