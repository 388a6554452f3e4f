package imrcheck.reading;

import imrcheck.facts.Duration;
import imrcheck.facts.Duration.Bound;
import imrcheck.facts.Passage;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds how long things last: "symptoms have lasted four weeks", "not longer than 4 weeks", "has used zolpidem for over 6 months". */
final class Durations {
    private static final int BOUND_BEFORE = 4;

    private final int item;
    private final Counts counts;

    private Durations(int item, Counts counts) {
        this.item = item;
        this.counts = counts;
    }

    /** The durations in a section, in order. */
    static List<Duration> of(int item, Counts counts) {
        return new Durations(item, counts).read();
    }

    /** The word of a section at which a duration of it begins, or -1. */
    static int word(Words words, Duration duration) {
        int start = duration.passage().span().start();
        return IntStream.range(0, words.size()).filter(at -> words.start(at) == start).findFirst().orElse(-1);
    }

    private List<Duration> read() {
        Reading reading = counts.reading();
        Quantities quantities = new Quantities(counts.kinds());
        List<Hit> named =
                Stream.of(Role.CONCEPT, Role.TREATMENT).flatMap(reading::hits).sorted(Comparator.comparingInt(Hit::first)).toList();
        List<Duration> found = new ArrayList<>();
        reading.sentences().stream()
                .filter(sentence -> IntStream.range(sentence.first(), sentence.end()).anyMatch(reading.words()::isNumber))
                .flatMap(sentence -> quantities.read(sentence.first(), sentence.end()).stream())
                .filter(term -> term.kind() == Kind.DURATION && WordKinds.DAYS.containsKey(term.unit()))
                .forEach(term -> found.add(duration(term, named)));
        return found;
    }

    private Duration duration(Term term, List<Hit> named) {
        Clause clause = counts.reading().clause(term.amount().first());
        Stretch place = Stretch.of(term.amount().first(), Math.min(counts.reading().words().size(), term.amount().end() + 1));
        return new Duration(item, concept(place, clause, named), bound(place, clause),
                term.amount().low() * WordKinds.DAYS.get(term.unit()), term.count() * WordKinds.DAYS.get(term.unit()), clause.voice(),
                new Passage(counts.section(), counts.reading().words().span(place)));
    }

    private static String concept(Stretch place, Clause clause, List<Hit> named) {
        return named.stream().filter(hit -> clause.holds(hit) && !hit.overlaps(place))
                .min(Comparator.comparingInt(hit -> hit.first() < place.first() ? place.first() - hit.end() : hit.first() - place.end()))
                .map(Hit::name).orElse("unnamed");
    }

    private Bound bound(Stretch place, Clause clause) {
        Stretch before = Stretch.of(Math.max(clause.first(), place.first() - BOUND_BEFORE), place.first());
        return counts.has("at-most", before) ? Bound.AT_MOST : counts.has("at-least", before) ? Bound.AT_LEAST : Bound.EXACT;
    }
}
