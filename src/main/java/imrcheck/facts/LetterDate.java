package imrcheck.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A date of the header.
 *
 * @param name    {@code assigned}, {@code injury}, {@code decision}, {@code ur-denial} or {@code application}
 * @param date    the date
 * @param passage where it stands
 */
public record LetterDate(String name, LocalDate date, Passage passage) implements Fact {
    private static final List<String> STEPS = List.of("injury", "ur-denial", "application", "assigned", "decision");

    /** Whether it dates a later step of a case than {@code other} does, so that its date cannot be the earlier one. */
    public boolean follows(LetterDate other) {
        return STEPS.indexOf(name) > STEPS.indexOf(other.name);
    }

    /** How many days later {@code day} is; negative where it is earlier. */
    public long daysUntil(LocalDate day) {
        return ChronoUnit.DAYS.between(date, day);
    }
}
