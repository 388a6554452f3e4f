package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.facts.Span;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Tells on which day the words of a section say that something was so. */
record Days(Reading reading, List<Event> dates) {
    private static final int NONE = 0;
    private static final int MONTH = 100;
    private static final int BACK = 3;
    /** A day with no year; what is out of ten, five or four is a score. */
    private static final Pattern DAY = Pattern.compile("(?<![\\d/])(0?[1-9]|1[0-2])/(?!10\\b|0?[45]\\b)(0?[1-9]|[12]\\d|3[01])(?![\\d/])");

    /** The day that a stretch names, in days from some day, or its month and day where it has no year; 0 where it names none. */
    long in(Stretch stretch) {
        return stretch.first() >= stretch.end() ? NONE
                : When.in(reading.words(), stretch, dates).map(When::from).map(LocalDate::toEpochDay).orElseGet(() -> month(stretch));
    }

    private long month(Stretch stretch) {
        Span span = reading.words().span(stretch);
        Matcher day = DAY.matcher(reading.words().text()).region(span.start(), span.end());
        return day.find() ? MONTH * Long.parseLong(day.group(1)) + Long.parseLong(day.group(2)) : named(stretch);
    }

    private int named(Stretch stretch) {
        return IntStream.range(stretch.first(), stretch.end()).map(word -> When.month(reading.words(), word)).filter(month -> month > 0)
                .map(month -> MONTH * month).findFirst().orElse(NONE);
    }

    /** The day that a part of a sentence names, else its sentence, else the nearest of those before. */
    long about(Stretch part) {
        int sentence = reading.sentenceOf()[part.first()];
        long day = in(part);
        for (int at = sentence; day == NONE && at >= Math.max(0, sentence - BACK); at--) {
            day = in(reading.sentences().get(at));
        }
        return day;
    }
}
