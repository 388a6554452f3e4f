package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.Duration;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one section tells, for another to be compared with.
 *
 * @param item       the item whose rationale it is, or 0 for the clinical case summary
 * @param statements what it asserts
 * @param care       the care that it tells of
 * @param durations  how long it says that things last
 * @param marks      by name, where it has the words that tell how a claim is meant
 * @param treatments where it names each treatment
 * @param clauses    the statements of each clause
 */
record Account(int item, List<Statement> statements, List<CareEvent> care, List<Duration> durations, Map<String, TreeSet<Span>> marks,
        Map<String, TreeSet<Span>> treatments, Map<Span, List<Statement>> clauses) {
    /** Words that only evidence of that grade contradicts: "significant", "adequate", "recent". */
    private static final String QUALIFIED = "qualified";
    private static final String HIGH_GRADE = "high-grade";
    private static final String ONLY = "only-finding";
    private static final String TOLD = "told-by-patient";
    private static final String IN_SUPPORT = "in-support-of";
    private static final String ANY_DEGREE = "any-degree";
    private static final String OF_TIME = "of-time";
    private static final String GRANTED = "granted";
    private static final String LEFT_OPEN = "left-open";
    private static final String HOPED_FOR = "hoped-for";
    private static final String FAILING = "failing";
    private static final Set<String> MARKS =
            Set.of(QUALIFIED, ANY_DEGREE, OF_TIME, HIGH_GRADE, ONLY, TOLD, IN_SUPPORT, GRANTED, LEFT_OPEN, HOPED_FOR, FAILING);

    /** What the section of a ledger tells. */
    static Account of(int item, Ledger ledger) {
        Reading reading = ledger.counts().reading();
        Section section = ledger.counts().section();
        List<Statement> said = Stream.concat(Statements.of(item, section, reading).stream(), ledger.statements(item).stream()).toList();
        return new Account(item, said, ledger.events(item), Durations.of(item, ledger.counts()),
                places(reading, Role.TRAIT, hit -> MARKS.contains(hit.name())), places(reading, Role.TREATMENT, hit -> true),
                said.stream().collect(Collectors.groupingBy(Statement::sentence)));
    }

    private static Map<String, TreeSet<Span>> places(Reading reading, Role role, Predicate<Hit> wanted) {
        return reading.hits(role).filter(wanted).collect(Collectors.groupingBy(Hit::name,
                Collectors.mapping(hit -> reading.words().span(hit), Collectors.toCollection(TreeSet::new))));
    }

    /** Whether a claim holds of a degree or measure alone: "no significant weakness". */
    boolean qualified(Statement said) {
        return within(QUALIFIED, said.passage().span()) && !within(ANY_DEGREE, said.passage().span());
    }

    /** Whether a claim holds of some time or of some more alone: "no recent therapy". */
    boolean ofTime(Statement said) {
        return within(OF_TIME, said.passage().span());
    }

    /** Whether the clause of a statement tells of care of some kind, time or degree alone, or leaves it open. */
    boolean restricted(Statement said) {
        return Stream.of(QUALIFIED, OF_TIME, LEFT_OPEN).anyMatch(mark -> within(mark, said.sentence()));
    }

    /** The treatments that a stretch names. */
    Set<String> treatments(Span stretch) {
        return treatments.entrySet().stream().filter(name -> within(name.getValue(), stretch)).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Whether the clause of a statement tells what was allowed. */
    boolean granted(Statement said) {
        return within(GRANTED, said.sentence());
    }

    /** Whether the clause of a statement tells a high degree. */
    boolean highGrade(Statement said) {
        return within(HIGH_GRADE, said.sentence());
    }

    /** Whether a statement says that nothing else was found. */
    boolean only(Statement said) {
        return within(ONLY, said.sentence());
    }

    /** Whether a statement is what the patient says himself. */
    boolean toldByPatient(Statement said) {
        return within(TOLD, said.sentence());
    }

    /** Whether something is missed in support of something else. */
    boolean inSupport(Statement said) {
        return within(IN_SUPPORT, said.sentence());
    }

    /** Whether a statement tells what is hoped for. */
    boolean hopedFor(Statement said) {
        return within(HOPED_FOR, said.sentence());
    }

    /** Whether the clause of a statement speaks of failing. */
    boolean failing(Statement said) {
        return within(FAILING, said.sentence());
    }

    /** All that the clause of a statement says. */
    List<Statement> beside(Statement said) {
        return clauses.get(said.sentence());
    }

    private boolean within(String mark, Span whole) {
        return within(marks.getOrDefault(mark, new TreeSet<>()), whole);
    }

    private static boolean within(TreeSet<Span> all, Span whole) {
        Span first = all.ceiling(new Span(whole.start(), whole.start()));
        return first != null && whole.contains(first);
    }
}
