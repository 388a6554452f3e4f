package imrcheck.reading;

import imrcheck.facts.Duration;
import imrcheck.facts.Duration.Bound;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads what the words of a quoted criterion ask for. */
record Criteria(Terms terms, Counts counts, List<Duration> durations) {
    private static final WordClass[] EMPTY = {
            WordClass.DETERMINER,
            WordClass.NO,
            WordClass.PRONOUN,
            WordClass.BE,
            WordClass.HAVE,
            WordClass.DO,
            WordClass.MODAL,
            WordClass.NOT,
            WordClass.PREPOSITION,
            WordClass.COORDINATOR,
            WordClass.SUBORDINATOR,
            WordClass.RELATIVE,
            WordClass.COMPLEMENTIZER,
            WordClass.ADVERB,
            WordClass.PATIENT,
            WordClass.RECORD,
            WordClass.GUIDELINE,
            WordClass.UNSPECIFIC,
            WordClass.CRITERION};
    private static final Set<Role> NAMES = EnumSet.of(Role.TREATMENT, Role.BODY_PART, Role.SIDE, Role.UNIT);
    private static final int LETTERS = 3;
    private static final int BEFORE = 4;

    /**
     * What a criterion asks for.
     *
     * @param words      its words
     * @param asked      the concepts that it names, those of the same words together; each must be answered
     * @param stems      the roots of the words that tell what it is, in order; none where it points to what was said before
     * @param thresholds the numbers that it asks for
     * @param parts      the parts of the body that it names
     * @param suspected  whether it is enough that it is suspected
     * @param grades     words that tell how much or since when
     */
    record Criterion(Stretch words, List<Asked> asked, List<String> stems, List<Threshold> thresholds, Set<String> parts, boolean suspected,
            List<String> grades) {}

    /** Concepts of which one answers; negative where it is asked that they are not so. */
    record Asked(Set<String> concepts, boolean negative, Span span) {}

    /** A number that is asked for: of days where {@code type} is null. */
    record Threshold(Type type, int number, Bound bound) {
        /** Whether a number as told satisfies it. */
        boolean admits(int told) {
            return bound == Bound.AT_MOST ? told <= number : told >= number;
        }
    }

    /** Whether a word tells what a criterion is. */
    static boolean tells(Words words, int word) {
        return !words.isNumber(word) && words.end(word) - words.start(word) >= LETTERS && !words.any(word, word + 1, EMPTY);
    }

    /** The roots of the words that tell what a criterion is, each once, but for the names of treatments and parts of the body. */
    private List<String> stems(Stretch stretch, List<Hit> names) {
        Words words = counts.reading().words();
        if (words.any(stretch.first(), stretch.first() + 1, "such") || words.any(stretch.first(), stretch.first() + 1, "this")) {
            return List.of();
        }
        return IntStream.range(stretch.first(), stretch.end()).filter(word -> tells(words, word))
                .filter(word -> names.stream().noneMatch(name -> name.holds(word))).mapToObj(words::stem).distinct().toList();
    }

    /** What the words of a criterion ask for. */
    Criterion read(Stretch stretch) {
        Reading reading = counts.reading();
        List<Asked> asked = new ArrayList<>();
        reading.assertions().stream().filter(one -> stretch.holds(one.word()) && one.voice() != Voice.PATIENT && Statements.names(one))
                .forEach(one -> add(asked, one));
        boolean excepted = reading.words().is(stretch.first() - 1, WordClass.EXCEPTION);
        asked.replaceAll(one -> nearest(one, excepted));
        List<Hit> names = reading.hits().stream().filter(hit -> NAMES.contains(hit.role()) && stretch.overlaps(hit)).toList();
        Set<String> parts = names.stream().filter(hit -> hit.role() == Role.BODY_PART).map(Hit::name).collect(Collectors.toSet());
        return new Criterion(stretch, asked, stems(stretch, names), thresholds(stretch), parts,
                reading.words().any(stretch.first(), stretch.end(), WordClass.SUSPICION), grades(stretch));
    }

    /**
     * The field's own names where there are some: those of a topic take several of them together. What stands after "without" is not
     * denied, but what a recommendation waits for.
     */
    private Asked nearest(Asked asked, boolean excepted) {
        Set<String> general = asked.concepts().stream().filter(id -> terms.concept(id).general()).collect(Collectors.toSet());
        return new Asked(general.isEmpty() ? asked.concepts() : general, asked.negative() && !excepted, asked.span());
    }

    private List<String> grades(Stretch stretch) {
        Words words = counts.reading().words();
        return IntStream.range(stretch.first(), stretch.end()).filter(word -> words.is(word, WordClass.GRADE)).mapToObj(words::lower)
                .toList();
    }

    private static void add(List<Asked> asked, Assertion assertion) {
        boolean negative = assertion.polarity().negative();
        Set<String> concepts = new TreeSet<>(Set.of(assertion.concept().id()));
        Span span = assertion.span();
        for (Asked before : List.copyOf(asked)) {
            if (before.negative() == negative && before.span().overlaps(span)) {
                concepts.addAll(before.concepts());
                span = span.join(before.span());
                asked.remove(before);
            }
        }
        asked.add(new Asked(concepts, negative, span));
    }

    private List<Threshold> thresholds(Stretch stretch) {
        Words words = counts.reading().words();
        List<Threshold> found = new ArrayList<>();
        durations.stream().filter(one -> words.span(stretch).contains(one.passage().span()))
                .forEach(one -> found.add(new Threshold(null, one.bound() == Bound.AT_MOST ? one.days() : one.least(), one.bound())));
        for (Value value : Values.of(counts.kinds(), stretch.first(), stretch.end())) {
            if (value.type() == Type.PERCENT) {
                Stretch before = Stretch.of(Math.max(0, value.first() - BEFORE), value.first());
                found.add(new Threshold(Type.PERCENT, value.low(), counts.has("at-most", before) ? Bound.AT_MOST : Bound.AT_LEAST));
            }
        }
        return found;
    }
}
