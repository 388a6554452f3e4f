package imrcheck.letter;

import imrcheck.facts.Span;
import java.time.LocalDate;

/**
 * A date in the header and where it stands.
 *
 * @param date the date
 * @param span its characters
 */
public record DatedField(LocalDate date, Span span) {}
