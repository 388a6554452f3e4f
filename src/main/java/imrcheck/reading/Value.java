package imrcheck.reading;

import imrcheck.language.Stretch;

/**
 * A number as a letter writes it, from its lower to its upper bound: "6", "six (6)", "2-3", "two to three", "twenty-five", "twice".
 *
 * @param type what it is a number of
 * @param low  the lower bound; of a decimal fraction the whole number below it
 * @param high the upper bound; of a decimal fraction the whole number above it
 */
record Value(Type type, int low, int high, int first, int end) implements Stretch {
    /**
     * What a number is of. Only a {@code COUNT} can count visits, and only it goes on to the algebra of quantities, which tells how
     * often, for how long and how many apart.
     */
    enum Type { DATE, AGE, STRENGTH, SCORE, GRADE, ANGLE, PERCENT, MONEY, LEVEL, SIZE, RATIO, ORDINAL, DECIMAL, COUNT }

    /** The same number as another kind. */
    Value as(Type other) {
        return new Value(other, low, high, first, end);
    }
}
