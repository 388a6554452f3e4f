package imrcheck.language;

import java.util.List;

/** Some words in a row. */
public interface Stretch {
    /** The first word. */
    int first();

    /** The word after the last. */
    int end();

    /** The words from {@code first} up to {@code end}. */
    static Stretch of(int first, int end) {
        return new Range(first, end);
    }

    /** Whether a word belongs to it. */
    default boolean holds(int word) {
        return first() <= word && word < end();
    }

    /** Whether all words of another do. */
    default boolean holds(Stretch other) {
        return first() <= other.first() && other.end() <= end();
    }

    /** Whether it shares a word with another. */
    default boolean overlaps(Stretch other) {
        return first() < other.end() && other.first() < end();
    }

    /** It and so many words before and after it, as far as they belong to a larger one. */
    default Stretch around(int before, int after, Stretch whole) {
        return new Range(Math.max(whole.first(), first() - before), Math.min(whole.end(), end() + after));
    }

    /** The place of the first of some stretches, which are in the order of their first words, that starts at a word or after it. */
    static int place(List<? extends Stretch> ordered, int word) {
        int low = 0;
        int high = ordered.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ordered.get(middle).first() < word) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Nothing but the words. */
    record Range(int first, int end) implements Stretch {}
}
