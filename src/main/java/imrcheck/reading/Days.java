package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Tells on which day the words of a section say that something was so. */
record Days(Reading reading, List<Event> dates) {
    private static final int NONE = 0;
    private static final int MONTHS_A_YEAR = 12;
    private static final int BACK = 3;

    /** The day that a stretch names, in days from some day, or its month where it has no year; 0 where it names none. */
    long in(Stretch stretch) {
        Optional<When> when = stretch.first() < stretch.end() ? When.in(reading.words(), stretch, dates) : Optional.empty();
        return when.map(one -> one.from() == null ? month(stretch) : one.from().toEpochDay() + MONTHS_A_YEAR).orElse((long) NONE);
    }

    private long month(Stretch stretch) {
        return IntStream.range(stretch.first(), stretch.end()).map(word -> When.month(reading.words(), word)).filter(month -> month > 0)
                .findFirst().orElse(NONE);
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
