package imrcheck.reading;

import imrcheck.language.Stretch;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * When something was, as exactly as some words tell.
 *
 * @param from the first day that it can be
 * @param to   the last
 */
record Moment(LocalDate from, LocalDate to, int first, int end) implements Stretch {
    /** The days from it to a later one, at the least; 0 where that is none. */
    long least(LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(to, until));
    }

    /** The days from it to a later one, at the most. */
    long most(LocalDate until) {
        return Math.max(0, ChronoUnit.DAYS.between(from, until));
    }
}
