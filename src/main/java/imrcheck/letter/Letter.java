package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.source.Problem;
import java.util.List;

/**
 * The structure of one determination.
 *
 * @param header   its fields; those the layout lacks are null
 * @param reviewer credentials; empty lists where the layout has none
 * @param summary  the clinical case summary without its heading, or null
 * @param items    the disputed items in the letter's order, numbered from 1
 * @param problems what could not be understood
 */
public record Letter(Header header, Reviewer reviewer, Span summary, List<LetterItem> items, List<Problem> problems) {
    public Letter {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }
}
