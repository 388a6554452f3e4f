package imrcheck.language;

import java.util.function.Function;

/**
 * Remembers what the words of letters are, so that a word met again costs one look and no copy. Holds a bounded number of
 * words, the latest of those that want the same places. Safe for many threads: the worst that one can do to another is to
 * make it read a word anew.
 */
final class WordMemory {
    private static final int PLACES = 1 << 15;
    private static final int PROBES = 4;
    /** Numbers in digits have hashes next to one another; multiplied by this they have not. */
    private static final int SCATTER = 0x9E3779B9;

    private final Word[] words = new Word[PLACES];
    private final Function<String, Word> reader;

    /** @param reader tells what a word is */
    WordMemory(Function<String, Word> reader) {
        this.reader = reader;
    }

    /**
     * A word of a letter, also in small letters and as its root, with the symbol that phrases know it by, its number or
     * {@link Words#NO_NUMBER}, the classes it belongs to, and whether it ends as nouns do that are made of verbs.
     */
    record Word(String text, String lower, String stem, char symbol, int number, long classes, boolean nominal) {}

    /** What the word from {@code from} up to {@code end} is. */
    Word word(String text, int from, int end) {
        int hash = 0;
        for (int at = from; at < end; at++) {
            hash = 31 * hash + text.charAt(at);
        }
        int first = hash * SCATTER >>> 16;
        for (int probe = 0; probe < PROBES; probe++) {
            Word known = words[first + probe & PLACES - 1];
            if (known == null) {
                return read(text.substring(from, end), first + probe);
            }
            if (known.text.length() == end - from && text.startsWith(known.text, from)) {
                return known;
            }
        }
        return read(text.substring(from, end), first);
    }

    private Word read(String text, int place) {
        Word word = reader.apply(text);
        words[place & PLACES - 1] = word;
        return word;
    }
}
