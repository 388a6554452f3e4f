package imrcheck.reading;

import imrcheck.facts.Duration.Bound;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A number that a criterion asks for.
 *
 * @param type    what it is of; null for days
 * @param number  the number
 * @param bound   whether it is the least or the most; an exact one is the least
 * @param counted of a count the roots of the words that tell what it counts, such as those of "headache days"; else empty
 */
record Threshold(Type type, int number, Bound bound, Set<String> counted) {
    private static final int NEAR = 4;

    Threshold(Type type, int number, Bound bound) {
        this(type, number, bound, Set.of());
    }

    /** Whether it is so many of something. */
    boolean ofEvents() {
        return !counted.isEmpty();
    }

    /** Whether a number as told satisfies it. */
    boolean admits(int told) {
        return bound == Bound.AT_MOST ? told <= number : told >= number;
    }

    /** Whether a number satisfies it, one with a fraction in whole. */
    boolean admits(Value told) {
        return admits(told.type() == Type.DECIMAL && bound != Bound.AT_MOST ? told.low() : told.high());
    }

    /** Whether the words behind a number name what it counts. */
    boolean counts(Words words, Value value) {
        return IntStream.range(value.end(), Math.min(words.size(), value.end() + NEAR)).mapToObj(words::stem).collect(Collectors.toSet())
                .containsAll(counted);
    }

    /** Whether it is of days. */
    boolean ofDays() {
        return type == null;
    }
}
