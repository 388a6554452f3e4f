package imrcheck.reading;

import imrcheck.language.Stretch;

/**
 * How much of something a letter tells, as in "a quarter of an hour", "4/10", "two blocks".
 *
 * @param scale what it is of: {@code time}, {@code distance}, {@code weight} or {@code drug}, a kind of number in small letters such as
 *              {@code score} or {@code angle}, or {@link #BARE} where the text tells no unit
 * @param value in the least unit of the scale; the middle of a range
 * @param unit  how many of the least unit one of its own makes
 */
record Amount(String scale, double value, double unit, int first, int end) implements Stretch {
    /** A number with nothing that tells what it is of. */
    static final String BARE = "bare";

    /** A bare number as one of the unit of another. */
    Amount in(Amount other) {
        return new Amount(other.scale, value * other.unit, other.unit, first, end);
    }

    /** Whether it is on that scale. */
    boolean on(String one) {
        return scale.equals(one);
    }
}
