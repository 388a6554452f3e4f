package imrcheck.reading;

/**
 * A count as a letter writes it: "6", "six (6)", "2-3", "two to three", "twenty-five", "twice".
 *
 * @param low   its lower bound
 * @param high  its upper bound
 * @param first its first word
 * @param end   the word after its last
 */
record Amount(int low, int high, int first, int end) {

    private boolean equals(Amount other) {
        return low == other.low && high == other.high;
    }

    /** Whether {@code next} says the same again in brackets, as in "eight (8)". */
    boolean repeatedBy(Amount next, CharSequence gap) {
        return next.first == end && equals(next) && gap.chars().anyMatch(c -> c == '(' || c == '[');
    }

    /** This amount and its repetition as one. */
    Amount with(Amount repetition) {
        return new Amount(low, high, first, repetition.end);
    }
}
