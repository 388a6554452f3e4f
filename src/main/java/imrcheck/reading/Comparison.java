package imrcheck.reading;

import imrcheck.facts.Polarity;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.CareFrames.Time;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds which of two values of the same thing was so before care and which after it, and so whether it is better. */
record Comparison(Reading reading, ChangeWords changes, CareFrames frames, Days days) {
    private static final int NEAR = 3;

    /** Of two in one sentence; {@code all} are its values. Empty where the order is not told. */
    Optional<Polarity> within(Gauge first, Gauge second, List<Gauge> all, Stretch sentence) {
        Stretch own = part(first, all, sentence);
        Stretch other = part(second, all, sentence);
        if (!told(Stretch.of(own.first(), other.end()))) {
            return Optional.empty();
        }
        return written(first, second, own).or(() -> {
            int ahead = order(frames.time(own).place(), frames.time(other).place());
            return inOrder(ahead == 0 ? order(days.in(own), days.in(other)) : ahead, first, second);
        });
    }

    /** Of two in different sentences, where one tells its time or both their dates, by itself or by the sentences before. */
    Optional<Polarity> across(Gauge first, Gauge second, List<Gauge> before, List<Gauge> after) {
        Stretch own = part(first, before, reading.sentence(first.amount().first()));
        Stretch other = part(second, after, reading.sentence(second.amount().first()));
        if (!told(own) || !told(other)) {
            return Optional.empty();
        }
        Time one = time(own);
        Time two = time(other);
        int ahead = one.sure() || two.sure() ? order(one.place(), two.place()) : 0;
        return inOrder(ahead == 0 ? order(days.about(own), days.about(other)) : ahead, first, second);
    }

    private static Optional<Polarity> inOrder(int order, Gauge first, Gauge second) {
        return order == 0 ? Optional.empty() : Optional.of(order > 0 ? second.since(first) : first.since(second));
    }

    /** The time of a part of a sentence, else that in which its sentence or one before opens. */
    private Time time(Stretch part) {
        Time own = frames.time(part);
        Time block = own.sure() ? own : frames.block(reading.sentenceOf()[part.first()]);
        return block.sure() ? block : own;
    }

    /** Whether values are told as they were, and not as a range, a goal or something not recorded. */
    private boolean told(Stretch stretch) {
        return !changes.any(stretch, "range") && !changes.any(stretch, "intended")
                && reading.hits(stretch).noneMatch(hit -> hit.turnsTo() == Polarity.UNDOCUMENTED || hit.turnsTo() == Polarity.UNCERTAIN);
    }

    /** "from 8 to 4", "34, down from 52". */
    private Optional<Polarity> written(Gauge first, Gauge second, Stretch own) {
        Words words = reading.words();
        int between = second.amount().first();
        boolean from = led(first.amount().first(), own.first(), "from");
        boolean turned = words.any(own.first(), first.amount().first(), WordClass.NOT, WordClass.NO);
        if (from && !turned && led(between, first.amount().end(), "to")) {
            return Optional.of(second.since(first));
        }
        return !from && led(between, first.amount().end(), "from") ? Optional.of(first.since(second)) : Optional.empty();
    }

    private boolean led(int value, int from, String by) {
        return IntStream.range(Math.max(from, value - NEAR), value).anyMatch(word -> reading.words().is(word, by));
    }

    /** 1 where the first is the earlier, -1 where the second is, 0 where that is not told. */
    private static int order(long one, long two) {
        return one == 0 || two == 0 ? 0 : Long.compare(two, one);
    }

    /** The part of a sentence that belongs to a value: from the comma or conjunction behind the value before to that behind its own. */
    private Stretch part(Gauge gauge, List<Gauge> all, Stretch sentence) {
        int at = all.indexOf(gauge);
        int from = at == 0 ? sentence.first() : cut(all.get(at - 1), gauge);
        int to = at + 1 == all.size() ? sentence.end() : cut(gauge, all.get(at + 1));
        return Stretch.of(from, to);
    }

    private int cut(Gauge one, Gauge two) {
        return IntStream.rangeClosed(one.amount().end(), two.amount().first()).filter(word -> changes.parts(reading.words(), word))
                .findFirst().orElse(one.amount().end());
    }
}
