package imrcheck.report;

import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The sentence that counts what a run found, for a reader. It takes the letters as they come. */
public final class TallySentence {
    /** Codes of the problems of paths behind which there is no letter at all. */
    private static final Set<String> NO_LETTER = Set.of("missing", "no-letters", "unknown-ending");

    private int withoutLetter;

    /** Counts an input. */
    public void take(CheckedLetter letter) {
        withoutLetter += letter.problems().stream().anyMatch(problem -> NO_LETTER.contains(problem.code())) ? 1 : 0;
    }

    /**
     * The sentence.
     *
     * @param rules how many there were
     */
    public String of(Tally tally, Review review, int rules) {
        List<String> parts = new ArrayList<>();
        int letters = tally.letters() - withoutLetter;
        if (letters > 0) {
            parts.add(Words.count(tally.items(), "item") + " in " + Words.count(letters, "letter") + verdicts(tally));
        }
        if (tally.items() > 0) {
            parts.add(tally.warned() + " with warnings");
        }
        if (review.active()) {
            parts.add(Words.count(review.accepted(), "finding") + " accepted");
        }
        if (tally.unreadable() > withoutLetter) {
            parts.add(Words.count(tally.unreadable() - withoutLetter, "letter") + " could not be read");
        }
        if (tally.partial() > 0) {
            parts.add(Words.count(tally.partial(), "letter") + " read in part");
        }
        if (tally.failed() > 0) {
            parts.add(Words.count(tally.failed(), "letter") + " could not be judged");
        }
        if (withoutLetter > 0) {
            parts.add(letters == 0 ? "No letter found" : Words.count(withoutLetter, "path") + " without a letter");
        }
        return String.join("; ", parts) + ". Judged by " + Words.count(rules, "rule") + ".";
    }

    private static String verdicts(Tally tally) {
        return tally.items() == 0 ? "" : ": " + tally.inconsistent() + " inconsistent, " + tally.indeterminate() + " indeterminate, "
                + tally.consistent() + " consistent";
    }
}
