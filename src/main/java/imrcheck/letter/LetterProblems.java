package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.source.Problem;
import imrcheck.source.Problem.Loss;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sentences in which the parser says what it could not read. */
final class LetterProblems {

    static final Problem NOT_A_DETERMINATION = new Problem("not-a-determination",
            "The text has none of the headings of an IMR determination; give the published letter itself.", true);
    static final Problem NO_ITEMS =
            new Problem("no-items", "No disputed item with an outcome was found in the letter; check that its pages are complete.", true);
    /** A letter has one to some thirty. */
    static final int MOST_ITEMS = 1_000;
    static final Problem TOO_MANY_ITEMS = new Problem("too-large", String.format(Locale.ROOT,
            "The letter has more than %,d items, which no determination letter has; it was not read.", MOST_ITEMS), true);
    private static final int LONGEST_QUOTE = 40;

    private LetterProblems() {}

    /** What is missing of an item. */
    static List<Problem> of(LetterItem item, String text) {
        List<Problem> problems = new ArrayList<>();
        String name = "Item " + item.number();
        if (item.title().isEmpty()) {
            problems.add(new Problem("no-title",
                    name + " names no treatment; check that the text above its guideline headings is complete.", false));
        }
        if (item.outcome() == null) {
            problems.add(new Problem("unknown-outcome", name + unknownOutcome(item.outcomeSpan(), text) + "; it is not judged.", Loss.PART,
                    List.of()));
        }
        if (item.rationale() == null) {
            problems.add(new Problem("no-rationale",
                    name + " has no decision rationale, so it is left undecided; check that the letter is complete.", Loss.PART,
                    List.of(item.titleSpan())));
        }
        return problems;
    }

    private static String unknownOutcome(Span span, String text) {
        if (span == null) {
            return " states no outcome";
        }
        String word = text.substring(span.start(), span.end());
        String quote = word.length() <= LONGEST_QUOTE ? word : word.substring(0, LONGEST_QUOTE) + "...";
        return " has the outcome \"" + quote + "\", which is neither Upheld nor Overturned";
    }

    /** The letters after the first are not checked; the first one's items are reported all the same. */
    static Problem severalLetters(int line) {
        return new Problem("several-letters",
                "Another letter begins at line " + line + "; only the first one was read, so put each letter into a file of its own.",
                Loss.PART, List.of());
    }

    /** Nothing is decided then: each rationale rests on the record. */
    static Problem noRecord(Span letter) {
        return new Problem("no-record",
                "The letter has items and no clinical case summary, so they are left undecided; check that its pages " + "are complete.",
                Loss.PART, List.of(letter));
    }

    /** @param rest the item as far as it goes */
    static Problem truncated(int item, Span rest) {
        return new Problem("truncated",
                "The text ends in the middle of item " + item + ", so it is left undecided; check that the letter is complete.", Loss.PART,
                List.of(rest));
    }
}
