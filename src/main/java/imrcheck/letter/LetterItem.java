package imrcheck.letter;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import java.util.List;

/**
 * One disputed item as the letter lays it out.
 *
 * @param number    from 1, in the letter's order
 * @param title     what is disputed, on one line, without the outcome and without the sentences of a partial authorization
 * @param titleSpan the whole title block as it stands, with any partial authorization, without the outcome word and its colon
 * @param partial   the partial authorization that the title block states, or null
 * @param outcome   null where the outcome word is missing or not known; a problem says so then
 * @param outcomeSpan the outcome word, known or not, or the wording that states the outcome; null where there is none
 * @param claims    the claims administrator's citations, in order; empty where the layout has none
 * @param reviewer  the reviewer's citations, in order
 * @param rationale the decision rationale without its heading, or null where it is missing
 */
public record LetterItem(int number, String title, Span titleSpan, Partial partial, Outcome outcome, Span outcomeSpan,
        List<Citation> claims, List<Citation> reviewer, Span rationale) {
    public LetterItem {
        claims = List.copyOf(claims);
        reviewer = List.copyOf(reviewer);
    }
}
