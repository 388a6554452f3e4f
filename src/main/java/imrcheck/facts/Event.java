package imrcheck.facts;

import java.time.LocalDate;

/**
 * Something the text dates.
 *
 * @param item    the item whose rationale dates it, or 0 for the summary
 * @param name    {@code injury}, {@code ur-denial}, {@code request}, {@code visit}, {@code approval}, {@code onset}
 *                (the beginning of a complaint whose duration is told) or {@code other}
 * @param date    the date
 * @param passage where it stands
 */
public record Event(int item, String name, LocalDate date, Passage passage) implements Fact {}
