package imrcheck.facts;

import java.time.LocalDate;

/** Half-open periods of days. */
final class Period {
    private Period() {}

    /** Whether {@code day} is on or after {@code from} (null: ever) and before {@code to} (null: still). */
    static boolean inForce(LocalDate from, LocalDate to, LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
