package imrcheck.facts;

import java.time.LocalDate;

/**
 * A date of the header.
 *
 * @param name    {@code assigned}, {@code injury}, {@code decision}, {@code ur-denial} or {@code application}
 * @param date    the date
 * @param passage where it stands
 */
public record LetterDate(String name, LocalDate date, Passage passage) implements Fact {
    @Override
    public int item() {
        return 0;
    }
}
