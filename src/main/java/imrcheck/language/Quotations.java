package imrcheck.language;

import imrcheck.facts.Voice;
import java.util.stream.IntStream;

/**
 * Which clauses of a rationale stand in quotation marks behind guideline text, a number or nothing: they are the guideline's, whatever they
 * say, for nobody else is quoted at such length. What somebody of the case is told to have said or written is his. To be asked in the order
 * of the text.
 */
final class Quotations {
    private static final int FEWEST_WORDS = 6;
    private static final String OPENING = "\"\u201c";
    private static final String MARKS = "\"\u201c\u201d";

    private final Words words;
    private final boolean record;
    private int end;

    /** @param record whether the words are those of a record, which quotes people */
    Quotations(Words words, boolean record) {
        this.words = words;
        this.record = record;
    }

    /**
     * Whether a clause is quoted from a guideline.
     *
     * @param before who speaks before it; null where nobody does
     */
    boolean of(int first, int end, Voice before) {
        if (record) {
            return false;
        }
        if (first >= this.end && opens(first) && (before == null || before == Voice.GUIDELINE || before == Voice.HYPOTHETICAL)
                && !said(first)) {
            int close = close(first);
            this.end = close - first >= FEWEST_WORDS ? close : this.end;
        }
        return end <= this.end;
    }

    private boolean opens(int first) {
        String gap = first == 0 ? words.text().substring(Math.max(0, words.start(0) - 1), words.start(0)) : words.gapAfter(first - 1);
        return !gap.isEmpty() && OPENING.indexOf(gap.charAt(gap.length() - 1)) >= 0;
    }

    /** Whether the words before the quotation in its sentence tell who of the case says it. */
    private boolean said(int first) {
        for (int word = first - 1; word >= 0 && words.gapAfter(word).indexOf('.') < 0; word--) {
            if (words.any(word, word + 1, WordClass.PATIENT, WordClass.PROVIDER, WordClass.RECORD, WordClass.ADMINISTRATOR)) {
                return true;
            }
        }
        return false;
    }

    /** The word behind the last one before the mark that closes the quotation; its first where none does before the next opens. */
    private int close(int first) {
        for (int word = first; word < words.size(); word++) {
            String gap = words.gapAfter(word);
            int mark = IntStream.range(0, gap.length()).filter(at -> MARKS.indexOf(gap.charAt(at)) >= 0).findFirst().orElse(-1);
            if (mark >= 0) {
                return gap.substring(0, mark).isBlank() && mark > 0 ? first : word + 1;
            }
        }
        return first;
    }
}
