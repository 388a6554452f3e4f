package imrcheck.letter;

import imrcheck.source.Problem;

/** The sentences in which the parser says what it could not read. */
final class LetterProblems {

    private static final int LONGEST_QUOTE = 40;

    private LetterProblems() {}

    static Problem notADetermination() {
        return new Problem("not-a-determination",
                "The text has none of the headings of an IMR determination; give the published letter itself.", true);
    }

    static Problem noItems() {
        return new Problem("no-items", "No disputed item with an outcome was found in the letter; check that its pages are complete.",
                true);
    }

    /** Fatal, since the letters after the first are not checked; the first one's items are reported all the same. */
    static Problem severalLetters(int line) {
        return new Problem("several-letters",
                "Another letter begins at line " + line + "; only the first one was read, so put each letter into a file of its own.",
                true);
    }

    static Problem unknownOutcome(int item, String word) {
        String what = word == null ? "Item " + item + " states no outcome"
                : "Item " + item + " has the outcome \"" + quote(word) + "\", which is neither Upheld nor Overturned";
        return new Problem("unknown-outcome", what + "; it is not judged.", true);
    }

    static Problem noTitle(int item) {
        return new Problem("no-title",
                "Item " + item + " names no treatment; check that the text above its guideline headings is complete.", false);
    }

    static Problem noRationale(int item) {
        return new Problem("no-rationale", "Item " + item + " has no decision rationale; check that the letter is complete.", false);
    }

    static Problem truncated(int item) {
        return new Problem("truncated", "The text ends in the middle of item " + item + "; check that the letter is complete.", false);
    }

    private static String quote(String word) {
        return word.length() <= LONGEST_QUOTE ? word : word.substring(0, LONGEST_QUOTE) + "...";
    }
}
