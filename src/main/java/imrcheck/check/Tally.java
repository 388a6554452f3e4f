package imrcheck.check;

import imrcheck.facts.Judgement;
import imrcheck.facts.Level;

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
 * @param failed        letters on which a step failed
 */
public record Tally(int letters, int items, int consistent, int inconsistent, int indeterminate, int warned, int unreadable, int failed) {

    /** Nothing counted yet. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0);

    /** This and one letter more. */
    public Tally plus(CheckedLetter letter) {
        Tally sum = new Tally(letters + 1, items, consistent, inconsistent, indeterminate, warned,
                unreadable + (letter.unreadable() ? 1 : 0), failed + (letter.failed() ? 1 : 0));
        for (Judgement judgement : letter.judgements()) {
            sum = sum.plus(judgement);
        }
        return sum;
    }

    private Tally plus(Judgement judgement) {
        int c = consistent;
        int i = inconsistent;
        int u = indeterminate;
        switch (judgement.verdict()) {
            case CONSISTENT -> c++;
            case INCONSISTENT -> i++;
            case INDETERMINATE -> u++;
        }
        boolean warns = judgement.findings().stream().anyMatch(finding -> finding.level() == Level.WARNING);
        return new Tally(letters, items + 1, c, i, u, warned + (warns ? 1 : 0), unreadable, failed);
    }
}
