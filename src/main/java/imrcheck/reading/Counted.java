package imrcheck.reading;

import imrcheck.language.Clause;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import java.util.Arrays;

/**
 * A number of visits, sessions or injections that a stretch of a letter names, with the words that say it and its unit.
 *
 * @param low   the lower bound
 * @param count the upper bound
 * @param weeks the period it is spread over, or null
 * @param about id of the treatment it counts, or null where the sentence names none
 */
record Counted(int low, int count, Integer weeks, Shape shape, int first, int end, Sentence sentence, Clause clause,
        String about) implements Stretch {
    /**
     * How a count is written: "6 visits"; multiplied from a frequency and a duration; the first of two, as in "4 of 6 visits" or "half of
     * the 6"; without a unit of its own, as in "and 4 more"; by place, as in "visit #9"; as those not kept, as in "missed 2"; as
     * what a guideline gives, as in "the ten that ODG allots"; as times, as in "went four times".
     */
    enum Shape { PLAIN, PRODUCT, SHARE, ELLIPTIC, ORDINAL, MISSED, LIMIT, OCCASION }

    /** Whether its own words say what it counts. */
    boolean ownWords() {
        return shape == Shape.PLAIN || shape == Shape.PRODUCT || shape == Shape.SHARE;
    }

    /** Whether it is one of these quantities, of which those not stated are null. */
    boolean isOne(Integer... quantities) {
        return Arrays.asList(quantities).contains(count);
    }
}
