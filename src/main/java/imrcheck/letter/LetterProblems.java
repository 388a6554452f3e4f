package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.source.Problem;
import java.util.ArrayList;
import java.util.List;

/** The sentences in which the parser says what it could not read. */
final class LetterProblems {

    static final Problem NOT_A_DETERMINATION = new Problem("not-a-determination",
            "The text has none of the headings of an IMR determination; give the published letter itself.", true);
    static final Problem NO_ITEMS =
            new Problem("no-items", "No disputed item with an outcome was found in the letter; check that its pages are complete.", true);
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
            problems.add(new Problem("unknown-outcome", name + unknownOutcome(item.outcomeSpan(), text) + "; it is not judged.", true));
        }
        if (item.rationale() == null) {
            problems.add(new Problem("no-rationale", name + " has no decision rationale; check that the letter is complete.", false));
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

    /** Fatal, since the letters after the first are not checked; the first one's items are reported all the same. */
    static Problem severalLetters(int line) {
        return new Problem("several-letters",
                "Another letter begins at line " + line + "; only the first one was read, so put each letter into a file of its own.",
                true);
    }

    static Problem truncated(int item) {
        return new Problem("truncated", "The text ends in the middle of item " + item + "; check that the letter is complete.", false);
    }
}
