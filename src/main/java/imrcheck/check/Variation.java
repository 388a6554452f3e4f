package imrcheck.check;

import imrcheck.facts.LetterFacts;
import java.util.function.UnaryOperator;

/**
 * A letter's facts with something changed.
 *
 * @param condition the change in words, as the beginning of a sentence: "With 6 visits instead of 8"
 * @param edit      makes the change
 */
record Variation(String condition, UnaryOperator<LetterFacts> edit) {

    /** Both changes at once. */
    Variation and(Variation other) {
        String second = other.condition;
        return new Variation(condition + " and " + Character.toLowerCase(second.charAt(0)) + second.substring(1),
                facts -> other.edit.apply(edit.apply(facts)));
    }
}
