package imrcheck.check;

import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import imrcheck.facts.Verdict;
import java.util.function.Predicate;

/**
 * What a run counted.
 *
 * @param letters       inputs, whether readable or not
 * @param items         disputed items judged
 * @param consistent    of those, with or without warnings
 * @param inconsistent  of those
 * @param indeterminate of those
 * @param warned        items, whatever their verdict, with at least one warning
 * @param unreadable    letters that could not be read
 * @param partial       letters of which a part or an item could not be read
 * @param failed        letters on which a step failed
 */
public record Tally(int letters, int items, int consistent, int inconsistent, int indeterminate, int warned, int unreadable, int partial,
        int failed) {

    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** This and one letter more. */
    public Tally plus(CheckedLetter letter) {
        return new Tally(letters + 1, items + letter.judgements().size(), consistent + count(letter, Verdict.CONSISTENT),
                inconsistent + count(letter, Verdict.INCONSISTENT), indeterminate + count(letter, Verdict.INDETERMINATE),
                warned + count(letter, Tally::warns), unreadable + (letter.unreadable() ? 1 : 0), partial + (letter.partial() ? 1 : 0),
                failed + (letter.failed() ? 1 : 0));
    }

    /** Letters that were not read, or not whole. */
    public int lost() {
        return unreadable + partial;
    }

    private static int count(CheckedLetter letter, Verdict verdict) {
        return count(letter, judgement -> judgement.verdict() == verdict);
    }

    private static int count(CheckedLetter letter, Predicate<Judgement> which) {
        return (int) letter.judgements().stream().filter(which).count();
    }

    private static boolean warns(Judgement judgement) {
        return judgement.findings().stream().anyMatch(finding -> finding.level() == Level.WARNING);
    }
}
