package imrcheck.reading;

import imrcheck.language.Clause;
import imrcheck.language.Stretch;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one clause tells of the use of some drugs.
 *
 * @param names  the drugs, their classes and treatments; none where it is not known of which it tells
 * @param place  the words that tell it
 * @param marks  what becomes of the use
 * @param since  since when it has gone on, or null
 * @param moment when it was, or null
 * @param length so many days it has gone on; 0 where not told
 * @param day    the day that its text is of
 */
record Use(Set<String> names, Stretch place, Clause clause, Set<Mark> marks, Moment since, Moment moment, long length, LocalDate day) {
    /** A record tells of so many days before its letter as of now. */
    private static final int RECENT = 62;

    /** What a clause can say of a use, by the traits of {@code rules/record} of the same names after {@code use-}. */
    enum Mark {
        /** It began then. */
        BEGINS,
        /** There was none before. */
        FIRST,
        /** It goes on. */
        GOES_ON,
        /** The drug is or was taken. */
        HELD,
        /** It went on from the time told before. */
        SINCE_THEN,
        /** It ended. */
        ENDS,
        /** It began again. */
        AGAIN,
        /** The drug is taken now and then. */
        AT_TIMES,
        /** It is asked for or planned. */
        AHEAD,
        /** Something of it is denied. */
        DENIED,
        /** An earlier time is spoken of. */
        EARLIER;

        private static final Map<String, Mark> BY_TRAIT = Arrays.stream(values())
                .collect(Collectors.toMap(mark -> "use-" + mark.name().toLowerCase(Locale.ROOT).replace('_', '-'), mark -> mark));

        /** The mark of a trait, or null. */
        static Mark of(String trait) {
            return BY_TRAIT.get(trait);
        }
    }

    boolean has(Mark mark) {
        return marks.contains(mark);
    }

    /** Whether it tells when the use began: by a day, or as of a visit that the section tells of as of now. */
    boolean begins(LocalDate now) {
        boolean dated = moment != null || since != null;
        boolean told = has(Mark.BEGINS) && dated || has(Mark.FIRST) && (dated || day.plusDays(RECENT).isAfter(now));
        return told && !has(Mark.AGAIN) && !has(Mark.DENIED) && !has(Mark.ENDS) && !has(Mark.EARLIER);
    }

    /** When it began, where it {@link #begins}: the day told, else the day of the text. */
    LocalDate begun() {
        return since != null ? since.from() : moment != null ? moment.from() : day;
    }

    /** Whether it tells that the drug is taken, be it after a pause or for a while. */
    boolean taken() {
        return since != null || length > 0 || has(Mark.GOES_ON) || has(Mark.HELD) || has(Mark.AGAIN) || has(Mark.ENDS);
    }

    /** The day on which the drug is told to be taken. */
    LocalDate seen() {
        return moment != null && since == null ? moment.to() : day;
    }
}
