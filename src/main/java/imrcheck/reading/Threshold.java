package imrcheck.reading;

import imrcheck.facts.Duration.Bound;
import imrcheck.reading.Value.Type;

/**
 * A number that a criterion asks for.
 *
 * @param type   what it is of; null for days
 * @param number the number
 * @param bound  whether it is the least or the most; an exact one is the least
 */
record Threshold(Type type, int number, Bound bound) {
    /** Whether a number as told satisfies it. */
    boolean admits(int told) {
        return bound == Bound.AT_MOST ? told <= number : told >= number;
    }

    /** Whether it is of days. */
    boolean ofDays() {
        return type == null;
    }
}
