package imrcheck.language;

import imrcheck.facts.Span;
import imrcheck.language.WordMemory.Word;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a stretch of text, with their places in the letter. Line breaks, double spacing and hyphens split over lines
 * leave no trace here, so that reading need not know them; the places lead back to the letter as it is.
 */
public final class Words {
    /** The value of a word that is no number. */
    public static final int NO_NUMBER = -1;
    private static final int FEWEST_LETTERS = 3;

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final char[] symbols;
    private final Word[] known;
    private final String[] lower;
    private final long[] classes;
    private final int size;

    Words(String text, int[] starts, int[] ends, char[] symbols, Word[] known, int size) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.symbols = symbols;
        this.known = known;
        this.size = size;
        lower = new String[size];
        classes = new long[size];
        for (int word = 0; word < size; word++) {
            lower[word] = joined(word) ? word(word).toLowerCase(Locale.ROOT) : known[word].lower();
            boolean compound = ends[word] < text.length() && text.charAt(ends[word]) == '-';
            classes[word] = known[word].classes() & (compound ? ~WordClass.SUBORDINATOR.bit() : -1L);
        }
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

    /**
     * The classes that a word belongs to, as a set for {@link WordClass#in}; none for one before the first or after the last. The first
     * word of a compound opens no clause: "a once-daily tablet".
     */
    long classes(int word) {
        return word < 0 || word >= size ? 0 : classes[word];
    }

    /** Whether a word belongs to a class; never for one before the first or after the last. */
    public boolean is(int word, WordClass one) {
        return one.in(classes(word));
    }

    /** Whether a word says a whole number. */
    public boolean isNumber(int word) {
        return number(word) != NO_NUMBER;
    }

    /** The word as it stands in the letter. */
    public String word(int word) {
        return text.substring(starts[word], ends[word]);
    }

    /** The word as it stands in the letter, in small letters. */
    public String lower(int word) {
        return lower[word];
    }

    /** The root of a word, which its inflections share. */
    public String stem(int word) {
        return joined(word) ? WordClasses.stem(lower(word)) : known[word].stem();
    }

    /** Whether the letter has more or fewer signs than the word that was read, as where a hyphen parts it. */
    private boolean joined(int word) {
        return known[word].text().length() != ends[word] - starts[word];
    }

    /** The words of a stretch in small letters, with single blanks. */
    public String lower(Stretch stretch) {
        return String.join(" ", Arrays.asList(lower).subList(stretch.first(), stretch.end()));
    }

    /** Whether a word of a verb's stem is a noun or a participle by its ending. */
    boolean nominal(int word) {
        return joined(word) ? VerbGroups.nominal(lower[word]) : known[word].nominal();
    }

    /** The words that some passages hold. */
    public BitSet in(Collection<Span> passages) {
        BitSet held = new BitSet();
        for (Span passage : passages) {
            for (int word = at(passage.start()); word < size() && start(word) < passage.end(); word++) {
                held.set(word);
            }
        }
        return held;
    }

    /** The first word that ends behind a place. */
    private int at(int place) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Whether a word tells what something is about: no number, no letter or two, no grammar. */
    public boolean tells(int word) {
        return !isNumber(word) && ends[word] - starts[word] >= FEWEST_LETTERS && !WordClass.empty(classes[word]);
    }

    /** Whether a word says that a guideline favors something or makes it hang on something, and is no noun of such a verb. */
    public boolean endorses(int word) {
        return is(word, WordClass.ENDORSED) || (is(word, WordClass.ENDORSE_VERB) || is(word, WordClass.RESTRICT_VERB)) && !nominal(word);
    }

    /** Whether a word, in small letters, reads so; never for one before the first or after the last. */
    public boolean is(int word, String expected) {
        return word >= 0 && word < size && lower[word].equals(expected);
    }

    /** Whether one of some words reads as one of these, in small letters. */
    public boolean any(int from, int to, Set<String> expected) {
        for (int word = from; word < to; word++) {
            if (expected.contains(lower(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words belongs to one of these classes. */
    public boolean any(int from, int to, WordClass... classes) {
        long some = 0;
        for (WordClass one : classes) {
            some |= one.bit();
        }
        for (int word = from; word < to; word++) {
            if ((classes(word) & some) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether one of some words, in small letters, reads so. */
    public boolean any(int from, int to, String expected) {
        for (int word = from; word < to; word++) {
            if (is(word, expected)) {
                return true;
            }
        }
        return false;
    }

    /** The characters between a word and the next; none after the last. */
    public String gapAfter(int word) {
        int from = ends[word];
        int to = gapEnd(word);
        return to == from + 1 && text.charAt(from) == ' ' ? " " : text.substring(from, to);
    }

    /** Whether one of these signs stands between a word and the next. */
    public boolean gapHas(int word, String signs) {
        int to = gapEnd(word);
        for (int at = ends[word]; at < to; at++) {
            if (signs.indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but blanks and these signs stands between a word and the next. */
    public boolean gapHasOnly(int word, String signs) {
        int to = gapEnd(word);
        for (int at = ends[word]; at < to; at++) {
            if (!Character.isWhitespace(text.charAt(at)) && signs.indexOf(text.charAt(at)) < 0) {
                return false;
            }
        }
        return true;
    }

    private int gapEnd(int word) {
        return word + 1 < size ? starts[word + 1] : ends[word];
    }

    /** The place of the words from {@code first} up to but without {@code end}; at least one word. */
    public Span span(int first, int end) {
        return new Span(starts[first], ends[end - 1]);
    }

    /** The place of a stretch. */
    public Span span(Stretch stretch) {
        return span(stretch.first(), stretch.end());
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
