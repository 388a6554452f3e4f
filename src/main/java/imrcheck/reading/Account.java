package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.Course;
import imrcheck.facts.Duration;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Hit;
import imrcheck.language.Label;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.TreatmentRow.CountedAs;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one section tells, for another to be compared with.
 *
 * @param item       the item whose rationale it is, or 0 for the clinical case summary
 * @param statements what it asserts
 * @param care       the care that it tells of
 * @param durations  how long it says that things last
 * @param marks      where it has the words that tell how a claim is meant
 * @param names      where it names each treatment, drug and class of drugs
 * @param clauses    the statements of each clause
 * @param courses    how long it tells drugs to have been taken
 * @param uses       the same, by drug
 * @param effects    how long it tells injections to have helped
 * @param days       of which days it tells
 */
record Account(int item, List<Statement> statements, List<CareEvent> care, List<Duration> durations, Map<Mark, TreeSet<Span>> marks,
        Map<Label, TreeSet<Span>> names, Map<Span, List<Statement>> clauses, Courses courses, List<Course> uses, List<Course> effects,
        DayTold days) {
    /** Words that tell how a claim is meant, by the traits of {@code rules/record} of the same names. */
    enum Mark {
        /** Only evidence of that grade contradicts it: "significant", "adequate", "recent". */
        QUALIFIED,
        /** A degree or number is missed, which two values tell. */
        OF_MEASURE,
        /** A degree is told that a physician judges: "significant", "adequate". */
        OF_JUDGEMENT,
        /** Whatever the degree: it is not qualified after all. */
        ANY_DEGREE,
        /** It holds of some time or of some more alone: "no recent therapy". */
        OF_TIME,
        /** A high degree is told. */
        HIGH_GRADE,
        /** Nothing else was found. */
        ONLY_FINDING,
        /** The patient says so himself. */
        TOLD_BY_PATIENT,
        /** It is missed in support of something else. */
        IN_SUPPORT_OF,
        /** What was allowed is told. */
        GRANTED,
        /** It is left open. */
        LEFT_OPEN,
        /** It was once and is over. */
        BYGONE,
        /** It is hoped for. */
        HOPED_FOR,
        /** It is ordered, asked for or meant, and so not yet there. */
        STILL_TO_COME,
        /** Failing is spoken of. */
        FAILING,
        /** Use that only goes on, or that is longer than a number, and not long by itself. */
        USE_RELATIVE;

        private static final Map<String, Mark> BY_TRAIT = Arrays.stream(values()).collect(Collectors.toMap(Mark::trait, mark -> mark));

        private String trait() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What the section of a ledger tells.
     *
     * @param own  the treatment that the section is about, or null where it is about no one
     * @param asOf the day of the letter, {@link LocalDate#MAX} where it is not known
     * @param marking what is marked of its statements
     */
    static Account of(int item, Terms terms, Ledger ledger, TreatmentRow own, LocalDate asOf, UnaryOperator<List<Statement>> marking) {
        Reading reading = ledger.counts().reading();
        Section section = ledger.counts().section();
        List<Duration> durations = Durations.of(item, ledger.counts());
        Courses courses = Courses.of(item, terms, ledger, own != null && own.drug() ? own.id() : null, asOf);
        boolean injection = own == null || own.countedAs() == CountedAs.ONE_BY_ONE;
        List<Course> effects = injection ? Effects.of(item, ledger, durations, asOf) : List.of();
        List<Statement> told = Statements.of(item, section, reading);
        List<Statement> said = Stream
                .of(told, ledger.statements(item), Benefits.of(terms, item, ledger), DrugStories.of(terms, item, ledger),
                        BodyMass.of(terms, item, ledger), Effects.denials(terms, effects, told))
                .flatMap(List::stream).collect(Collectors.collectingAndThen(Collectors.toList(), marking));
        return new Account(item, said, ledger.events(item), durations,
                places(reading.hits(Role.TRAIT), reading,
                        hit -> When.month(reading.words(), hit.first()) > 0 ? null : Mark.BY_TRAIT.get(hit.name())),
                places(reading.hits().stream().filter(Hit::namesCare), reading, Hit::label),
                said.stream().collect(Collectors.groupingBy(Statement::sentence)), courses, courses.found(), effects,
                new DayTold(reading.words(), ledger.moments(asOf)));
    }

    /** Where some phrases stand, by what is said of each; those of which nothing is said are left out. */
    private static <K> Map<K, TreeSet<Span>> places(Stream<Hit> hits, Reading reading, Function<Hit, K> key) {
        return hits.filter(hit -> key.apply(hit) != null).collect(
                Collectors.groupingBy(key, Collectors.mapping(hit -> reading.words().span(hit), Collectors.toCollection(TreeSet::new))));
    }

    /** Whether the clause of a statement has words of a mark. */
    boolean clauseHas(Mark mark, Statement said) {
        return within(mark, said.sentence());
    }

    /** Whether the words of a statement itself have a mark. */
    boolean says(Mark mark, Statement said) {
        return within(mark, said.passage().span());
    }

    /** Whether a claim holds of a degree or measure alone: "no significant weakness". */
    boolean qualified(Statement said) {
        return says(Mark.QUALIFIED, said) && !says(Mark.ANY_DEGREE, said);
    }

    /** Whether a claim holds of a degree that a physician judges: "no significant weakness", "not severe enough". */
    boolean judged(Statement said) {
        return says(Mark.OF_JUDGEMENT, said) && !says(Mark.ANY_DEGREE, said);
    }

    /** Whether what a claim is qualified by is a degree or number that two values tell: "no measurable relief". */
    boolean ofMeasure(Statement said) {
        return says(Mark.OF_MEASURE, said);
    }

    /** Whether a claim of use only says that it goes on, or is longer than a number. */
    boolean relative(Statement said) {
        return within(Mark.USE_RELATIVE, said.passage().span());
    }

    /** Whether a claim holds of some time or of some more alone: "no recent therapy". */
    boolean ofTime(Statement said) {
        return within(Mark.OF_TIME, said.passage().span());
    }

    /** Whether the clause of a statement tells of care of some kind, time or degree alone, or leaves it open. */
    boolean restricted(Statement said) {
        return Stream.of(Mark.QUALIFIED, Mark.OF_TIME, Mark.LEFT_OPEN).anyMatch(mark -> clauseHas(mark, said));
    }

    /** The treatments, drugs and classes of drugs that a stretch names. */
    Set<Label> names(Span stretch) {
        return names.entrySet().stream().filter(name -> within(name.getValue(), stretch)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** The treatments that a stretch names. */
    Set<String> treatments(Span stretch) {
        return names(stretch).stream().filter(name -> name.role() == Role.TREATMENT).map(Label::name).collect(Collectors.toSet());
    }

    /** All that the clause of a statement says. */
    List<Statement> beside(Statement said) {
        return clauses.get(said.sentence());
    }

    private boolean within(Mark mark, Span whole) {
        return within(marks.getOrDefault(mark, new TreeSet<>()), whole);
    }

    private static boolean within(TreeSet<Span> all, Span whole) {
        Span first = all.ceiling(new Span(whole.start(), whole.start()));
        return first != null && whole.contains(first);
    }
}
