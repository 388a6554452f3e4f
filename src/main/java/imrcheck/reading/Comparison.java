package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.facts.Polarity;
import imrcheck.language.Hit;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.CareFrames.Time;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds which of two values of the same thing was so before care and which after it, and so whether it is better. */
record Comparison(Reading reading, ChangeWords changes, CareFrames frames, List<Event> dates) {
    private static final int NEAR = 3;
    private static final int MONTHS_A_YEAR = 12;

    /** Of two in one sentence; {@code all} are its values. Empty where the order is not told. */
    Optional<Polarity> within(Gauge first, Gauge second, List<Gauge> all, Stretch sentence) {
        Stretch own = part(first, all, sentence);
        Stretch other = part(second, all, sentence);
        if (!told(Stretch.of(own.first(), other.end()))) {
            return Optional.empty();
        }
        return written(first, second, own).or(() -> timed(first, own, second, other));
    }

    /** Of two in different sentences, where each tells its time or its date. */
    Optional<Polarity> across(Gauge first, Gauge second, List<Gauge> before, List<Gauge> after) {
        Stretch own = part(first, before, reading.sentence(first.amount().first()));
        Stretch other = part(second, after, reading.sentence(second.amount().first()));
        return told(own) && told(other) ? timed(first, own, second, other) : Optional.empty();
    }

    /** Whether values are told as they were, and not as a range, a goal or something not recorded. */
    private boolean told(Stretch stretch) {
        return !changes.any(stretch, "range") && !changes.any(stretch, "intended") && !reading.words().any(stretch.first(), stretch.end(), "if")
                && reading.hits(stretch).noneMatch(hit -> hit.turnsTo() == Polarity.UNDOCUMENTED || hit.turnsTo() == Polarity.UNCERTAIN);
    }

    /** "from 8 to 4", "34, down from 52". */
    private Optional<Polarity> written(Gauge first, Gauge second, Stretch own) {
        Words words = reading.words();
        int between = second.amount().first();
        boolean from = led(first.amount().first(), own.first(), "from");
        if (from && led(between, first.amount().end(), "to") && !words.any(own.first(), first.amount().first(), WordClass.NOT, WordClass.NO)) {
            return Optional.of(second.since(first));
        }
        return !from && led(between, first.amount().end(), "from") ? Optional.of(first.since(second)) : Optional.empty();
    }

    private boolean led(int value, int from, String by) {
        return IntStream.range(Math.max(from, value - NEAR), value).anyMatch(word -> reading.words().is(word, by));
    }

    private Optional<Polarity> timed(Gauge first, Stretch own, Gauge second, Stretch other) {
        int ahead = order(frames.time(own), frames.time(other));
        int dated = ahead == 0 ? dated(own, other) : ahead;
        return dated == 0 ? Optional.empty() : Optional.of(dated > 0 ? second.since(first) : first.since(second));
    }

    /** 1 where the first is the earlier, -1 where the second is, 0 where that is not told. */
    private static int order(Time one, Time two) {
        return place(two) != 0 && place(one) != 0 ? Integer.signum(place(two) - place(one))
                : 0;
    }

    private static int place(Time time) {
        return switch (time) {
            case BEFORE -> -2;
            case PERHAPS_BEFORE -> -1;
            case PERHAPS_AFTER -> 1;
            case AFTER -> 2;
            case UNKNOWN -> 0;
        };
    }

    private int dated(Stretch one, Stretch two) {
        long first = day(one);
        long second = day(two);
        return first == 0 || second == 0 ? 0 : Long.compare(second, first);
    }

    /** The day, or a month without a year, counted from some day; 0 where none is told. */
    private long day(Stretch stretch) {
        Optional<When> when = stretch.first() < stretch.end() ? When.in(reading.words(), stretch, dates) : Optional.empty();
        return when.map(one -> one.from() == null ? IntStream.range(stretch.first(), stretch.end())
                .map(word -> When.month(reading.words(), word)).filter(month -> month > 0).findFirst().orElse(0)
                : one.from().toEpochDay() + MONTHS_A_YEAR).orElse(0L);
    }

    /** The part of a sentence that belongs to a value: from the comma or conjunction behind the value before to that behind its own. */
    private Stretch part(Gauge gauge, List<Gauge> all, Stretch sentence) {
        int at = all.indexOf(gauge);
        int from = at == 0 ? sentence.first() : cut(all.get(at - 1), gauge);
        int to = at + 1 == all.size() ? sentence.end() : cut(gauge, all.get(at + 1));
        return Stretch.of(from, to);
    }

    private int cut(Gauge one, Gauge two) {
        return IntStream.range(one.amount().end(), two.amount().first()).filter(this::parts).findFirst().orElse(one.amount().end());
    }

    private boolean parts(int word) {
        Hit against = changes.at(word, "against");
        return reading.words().gapHas(word - 1, ",;:") || reading.words().is(word, WordClass.COORDINATOR) || against != null;
    }
}
