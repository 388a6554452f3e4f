package imrcheck.language;

import imrcheck.facts.Span;
import imrcheck.language.WordMemory.Word;
import java.util.Locale;

/**
 * The words of a stretch of text, with their places in the letter. Line breaks, double spacing and hyphens split over lines
 * leave no trace here, so that reading need not know them; the places lead back to the letter as it is.
 */
public final class Words {
    /** The value of a word that is no number. */
    public static final int NO_NUMBER = -1;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final char[] symbols;
    private final Word[] known;
    private final int size;

    Words(String text, int[] starts, int[] ends, char[] symbols, Word[] known, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.symbols = symbols;
        this.known = known;
        this.size = size;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** Offset of a word's first character in the letter. */
    public int start(int word) {
        return starts[word];
    }

    /** Offset after a word's last character in the letter. */
    public int end(int word) {
        return ends[word];
    }

    /** The whole number that a word says in digits or letters, or {@link #NO_NUMBER}. */
    public int number(int word) {
        return known[word].number();
    }

    /** The word as it stands in the letter. */
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The word as it stands in the letter, in small letters. */
    public String lower(int word) {
        Word plain = known[word];
        boolean joined = plain.text().length() != ends[word] - starts[word];
        return joined ? word(word).toLowerCase(Locale.ROOT) : plain.lower();
    }

    /** The characters between a word and the next; none after the last. */
    public String gapAfter(int word) {
        int from = ends[word];
        int to = word + 1 < size ? starts[word + 1] : from;
        return to == from + 1 && text.charAt(from) == ' ' ? " " : text.substring(from, to);
    }

    /** The place of the words from {@code first} up to but without {@code end}; at least one word. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** The first word that starts at or after an offset of the letter, or {@link #size()}. */
    public int at(int offset) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The letter's text. */
    public String text() {
        return text;
    }

    Words with(char[] otherSymbols) {
        return new Words(text, starts, ends, otherSymbols, known, size);
    }

    char[] symbols() {
        return symbols;
    }
}
