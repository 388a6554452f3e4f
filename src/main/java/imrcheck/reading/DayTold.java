package imrcheck.reading;

import imrcheck.facts.Statement;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Of which day a section tells what it tells: the date in the same clause, else the last one before it. */
final class DayTold {
    /** What was found so many days before the last day told of says nothing of how the patient is now. */
    private static final int OLD = 365;

    private final NavigableMap<Integer, LocalDate> days = new TreeMap<>();
    private final LocalDate last;

    DayTold(Words words, Moments moments) {
        moments.in(Stretch.of(0, words.size())).forEach(moment -> days.put(words.start(moment.first()), moment.to()));
        last = moments.now();
    }

    /** Whether a statement tells of a day more than a year before the last one that the section tells of. */
    boolean old(Statement said) {
        Map.Entry<Integer, LocalDate> within = days.ceilingEntry(said.sentence().start());
        boolean own = within != null && within.getKey() < said.sentence().end();
        Map.Entry<Integer, LocalDate> day = own ? within : days.floorEntry(said.sentence().start());
        return day != null && ChronoUnit.DAYS.between(day.getValue(), last) > OLD;
    }
}
