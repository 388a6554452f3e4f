package imrcheck.reading;

import imrcheck.language.Clause;

/**
 * A number of visits, sessions or injections that a stretch of a letter names.
 *
 * @param low      the lower bound
 * @param count    the upper bound
 * @param weeks    the period it is spread over, or null
 * @param shape    how it is written
 * @param first    its first word
 * @param end      the word after its last, with the unit
 * @param sentence number of its sentence
 * @param clause   its clause
 * @param about    id of the treatment it counts, or null where the sentence names none
 */
record Counted(int low, int count, Integer weeks, Shape shape, int first, int end, int sentence, Clause clause, String about) {
    /** How a count is written. */
    enum Shape {
        /** "6 visits". */
        PLAIN,
        /** Multiplied from a frequency and a duration. */
        PRODUCT,
        /** The first of two numbers, as in "4 of 6 visits". */
        SHARE
    }
}
