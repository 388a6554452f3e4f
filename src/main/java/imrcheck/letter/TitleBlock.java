package imrcheck.letter;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;

/**
 * The lines that name an item and its outcome.
 *
 * @param start       where the block begins
 * @param title       the title without the outcome, and without the number of a numbered item
 * @param outcome     null where the outcome word is not known or missing
 * @param outcomeSpan the outcome word, known or not, or null where there is none
 * @param end         where the block ends
 */
record TitleBlock(int start, Span title, Outcome outcome, Span outcomeSpan, int end) {}
