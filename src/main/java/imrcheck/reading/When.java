package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * When some care was had, as far as a letter dates it: on a day, in a month or in a year; a month without its year has no days.
 *
 * @param from first day, or null
 * @param to   last day, or null
 * @param told the words that date it, to tell two of them apart
 */
record When(LocalDate from, LocalDate to, String told) {
    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");
    private static final int BEFORE = 6;
    private static final int AFTER = 8;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** The date in some words: a full one of {@code dates}, else a month or a year that they name; empty where they name none. */
    static Optional<When> in(Words words, Stretch stretch, List<Event> dates) {
        for (Event date : dates) {
            if (!date.name().equals("onset") && date.passage().span().start() >= words.start(stretch.first())
                    && date.passage().span().end() <= words.end(stretch.end() - 1)) {
                return Optional.of(new When(date.date(), date.date(), date.date().toString()));
            }
        }
        for (int word = stretch.first(); word < stretch.end(); word++) {
            int month = month(words, word);
            int year = year(words, month > 0 ? word + 1 : word, stretch.end());
            if (month > 0 || year > 0 && word > stretch.first() && !words.isNumber(word - 1)) {
                return Optional.of(of(month, year, words.lower(word)));
            }
        }
        return Optional.empty();
    }

    /** The date in the words after some others, else in those before. */
    static Optional<When> beside(Words words, Stretch place, Stretch clause, List<Event> dates) {
        Optional<When> behind = place.end() >= clause.end() ? Optional.empty()
                : in(words, Stretch.of(place.end(), Math.min(clause.end(), place.end() + AFTER)), dates);
        return behind.isPresent() || place.first() <= clause.first() ? behind
                : in(words, Stretch.of(Math.max(clause.first(), place.first() - BEFORE), place.first()), dates);
    }

    private static When of(int month, int year, String told) {
        if (year == 0) {
            return new When(null, null, told);
        }
        return month == 0 ? new When(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), told)
                : new When(YearMonth.of(year, month).atDay(1), YearMonth.of(year, month).atEndOfMonth(), told + year);
    }

    static int month(Words words, int word) {
        int month = Character.isUpperCase(words.text().charAt(words.start(word))) ? MONTHS.indexOf(words.lower(word)) + 1 : 0;
        return month;
    }

    static int year(Words words, int word, int end) {
        return word < end && words.number(word) >= FIRST_YEAR && words.number(word) <= LAST_YEAR ? words.number(word) : 0;
    }
}
