package imrcheck.reading;

import imrcheck.facts.Course;
import imrcheck.facts.Duration;
import imrcheck.facts.Duration.Bound;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Concept;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.VerbGroup;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How long the effect of injections lasted: by a duration told, or by the days from an injection to those on which it is told still to
 * help, to wear off or to be gone.
 */
final class Effects {
    private static final String RELIEF = "relief-after-injection";
    private static final String HELD = "effect-held";
    private static final String STILL = "effect-still";
    private static final String WANES = "effect-wanes";
    private static final String ENDS = "effect-ends";
    private static final String LATER = "effect-open";
    private static final String CARE_INJECTION = "care-injection";
    private static final List<String> NOT_HAD = List.of("asked", "planned", "future", "refused", "approved");
    private static final Set<String> SHORT_OF = Set.of("before", "within", "under", "shorter", "short", "less", "not", "never", "barely");
    private static final Set<String> WHEN = Set.of("in", "until", "till");
    /** What opens the case in which something is given again. */
    private static final Set<String> CASES = Set.of("when", "if", "unless", "where", "whenever");
    private static final int WEEK = 7;
    private static final int NEAR = 7;

    private final int item;
    private final Counts counts;
    private final Reading reading;
    private final Words words;
    private final Moments moments;
    private final List<Duration> durations;

    /** An injection: its kind and when it was given. */
    private record Given(String kind, Moment when) {}

    /** For how long an effect lasted by what one clause tells; null where open. */
    private record Lasted(Given given, Integer least, Integer most, Clause clause) {}

    private Effects(int item, Counts counts, Moments moments, List<Duration> durations) {
        this.item = item;
        this.counts = counts;
        this.moments = moments;
        this.durations = durations;
        reading = counts.reading();
        words = reading.words();
    }

    /**
     * Those of a section.
     *
     * @param durations all that it tells
     * @param asOf      the day of the letter
     */
    static List<Course> of(int item, Ledger ledger, List<Duration> durations, LocalDate asOf) {
        Counts counts = ledger.counts();
        if (asOf.equals(LocalDate.MAX)) {
            return List.of();
        }
        Moments moments = ledger.moments(asOf);
        return new Effects(item, counts, moments, durations).read();
    }

    /** That an injection did not help for long, where a rationale tells that by a number and not in words that are read already. */
    static List<Statement> denials(Terms terms, List<Course> effects, List<Statement> told) {
        Concept relief = terms.concept(RELIEF);
        return effects.stream().filter(one -> one.item() > 0 && one.least() == 0 && one.most() != null && relief != null)
                .map(one -> new Statement(one.item(), one.passage().section(), RELIEF, relief.kinds(), Polarity.DENIED, Voice.PATIENT,
                        false, one.passage(), one.passage().span()))
                .filter(one -> told.stream().noneMatch(other -> other.about(RELIEF) && other.sentence().equals(one.sentence()))).toList();
    }

    private List<Course> read() {
        List<Lasted> lasted = new ArrayList<>();
        Given given = null;
        for (Sentence sentence : reading.sentences()) {
            Clause before = null;
            for (Clause clause : sentence.clauses()) {
                if (tells(clause)) {
                    Given own = given(clause);
                    boolean effect = has(HELD, clause) || item > 0 && before != null && has(HELD, before);
                    Lasted told = lasted(clause, own == null ? given : own, effect);
                    given = latest(given, own);
                    if (told != null) {
                        lasted.add(told);
                    }
                }
                before = clause;
            }
        }
        return item == 0 ? together(lasted) : lasted.stream().map(one -> course(List.of(one))).filter(Objects::nonNull).toList();
    }

    /** Whether a clause tells of the patient, be it with an "until" of what was, and does not go on what a guideline asks for. */
    private boolean tells(Clause clause) {
        boolean past = clause.verb() != null && clause.verb().past() && !clause.verb().modal();
        int first = reading.sentence(clause.first()).first();
        boolean asked = item > 0 && (words.any(first, clause.end(), WordClass.REQUIRE_VERB, WordClass.DEONTIC, WordClass.GUIDELINE)
                || words.any(first, clause.first(), WordClass.ENDORSE_VERB) || words.any(first, clause.end(), CASES));
        return !asked && (clause.voice() == Voice.PATIENT || clause.voice() == Voice.HYPOTHETICAL && past);
    }

    private static Given latest(Given last, Given next) {
        return next == null || last != null && next.when().from().isBefore(last.when().from()) ? last : next;
    }

    /** The dated injection of a clause, or null. */
    private Given given(Clause clause) {
        Hit name = injections(clause).findFirst().orElse(null);
        String kind = name == null ? null : kind(name);
        if (kind == null || counts.negates(clause) || NOT_HAD.stream().anyMatch(mark -> counts.has(mark, clause))) {
            return null;
        }
        List<Moment> told = moments.in(clause);
        Moment when = told.stream().filter(moment -> moment.first() >= name.end()).findFirst()
                .orElse(told.isEmpty() ? null : told.get(told.size() - 1));
        VerbGroup verb = clause.verb();
        boolean passed = verb != null && verb.past() && (name.first() < verb.first() || verb.passive())
                && !words.any(verb.first(), verb.end(), WordClass.ON_RECORD);
        boolean done = passed || counts.has("had", clause) || words.any(clause.first(), clause.end(), WordClass.CARE_DONE)
                || when != null && when.first() >= name.end() && when.first() - name.end() <= 2;
        return when == null || !done ? null : new Given(kind, when);
    }

    /** The injections that a clause names, those by their own name first. */
    private Stream<Hit> injections(Clause clause) {
        return Stream.concat(counts.names(clause).filter(hit -> counts.countsOneByOne(hit.name())),
                counts.marks(clause).filter(hit -> hit.name().equals(CARE_INJECTION)));
    }

    /** What an injection is of: where its words do not tell, the one kind that the section names, and none where it names several. */
    private String kind(Hit name) {
        if (!name.name().equals(CARE_INJECTION)) {
            return name.name();
        }
        Set<String> kinds = counts.names().stream().map(Hit::name).filter(counts::countsOneByOne).collect(Collectors.toSet());
        return kinds.isEmpty() ? CARE_INJECTION : kinds.size() == 1 ? kinds.iterator().next() : null;
    }

    /** Whether a clause names another injection than that. */
    private boolean another(Clause clause, Given given) {
        return given != null && counts.names(clause).anyMatch(hit -> counts.countsOneByOne(hit.name()) && !hit.name().equals(given.kind()));
    }

    private boolean has(String trait, Stretch where) {
        return reading.hits(where).anyMatch(hit -> hit.is(Role.TRAIT, trait) && hit.end() <= where.end());
    }

    private Lasted lasted(Clause clause, Given given, boolean effect) {
        if (another(clause, given)) {
            return null;
        }
        boolean ends = has(ENDS, clause) || has(WANES, clause);
        Duration span = durations.stream().filter(one -> words.span(clause).contains(one.passage().span())).findFirst().orElse(null);
        if (effect && span != null && moments.in(clause).stream().noneMatch(moment -> words.span(moment).contains(span.passage().span()))) {
            return spanned(clause, given, span);
        }
        if (given == null || counts.negates(clause) || !effect && !ends && !has(STILL, clause)) {
            return null;
        }
        Moment when =
                moments.in(clause).stream().filter(moment -> !moment.equals(given.when()) && !moment.from().isBefore(given.when().from()))
                        .reduce((one, last) -> last).orElse(null);
        LocalDate day = when == null ? moments.day(clause.end() - 1) : when.to();
        if (day.isBefore(given.when().to())) {
            return null;
        }
        return ends ? ended(clause, given, when, day)
                : effect && has(STILL, clause) ? new Lasted(given, days(given.when().to(), day), null, clause) : null;
    }

    /** "relief for eight weeks", "the benefit was gone before six weeks". */
    private Lasted spanned(Clause clause, Given given, Duration span) {
        int first = clause.first();
        while (first < clause.end() && words.start(first) < span.passage().span().start()) {
            first++;
        }
        boolean less = span.bound() == Bound.AT_MOST || words.any(Math.max(clause.first(), first - NEAR), first, SHORT_OF);
        boolean more = !less && (span.bound() == Bound.AT_LEAST || has(LATER, clause));
        return less ? new Lasted(given, null, span.days(), clause)
                : counts.negates(clause) ? null : new Lasted(given, span.least(), more ? null : Integer.valueOf(span.days()), clause);
    }

    /** "began to come back a few days ago", "returned in July", "was all back by 10/8". */
    private Lasted ended(Clause clause, Given given, Moment when, LocalDate day) {
        boolean exact = when != null && (words.any(when.first(), when.end(), Set.of("ago", "last", "previous"))
                || words.any(Math.max(clause.first(), when.first() - 2), when.first(), WHEN));
        Integer least = exact ? Integer.valueOf(days(given.when().to(), when.from()))
                : has(WANES, clause) ? Integer.valueOf(Math.max(0, days(given.when().to(), day) - 2 * WEEK)) : null;
        Integer most = has(ENDS, clause) ? Integer.valueOf(days(given.when().from(), day)) : null;
        return new Lasted(given, least, most, clause);
    }

    private static int days(LocalDate from, LocalDate to) {
        return (int) Math.max(0, ChronoUnit.DAYS.between(from, to));
    }

    /** What is told of the effect of each injection, taken together. */
    private List<Course> together(List<Lasted> all) {
        return all.stream().map(Lasted::given).filter(Objects::nonNull).distinct()
                .map(given -> course(all.stream().filter(one -> given.equals(one.given())).toList())).filter(Objects::nonNull).toList();
    }

    /** A course by what several clauses tell of it; null where they do not agree or leave it open. */
    private Course course(List<Lasted> told) {
        Lasted longest = told.stream().filter(one -> one.least() != null).max(Comparator.comparing(Lasted::least)).orElse(null);
        Lasted shortest = told.stream().filter(one -> one.most() != null).min(Comparator.comparing(Lasted::most)).orElse(null);
        int least = longest == null ? 0 : longest.least();
        Integer most = shortest == null ? null : shortest.most();
        if (least == 0 && most == null || most != null && least > most + WEEK) {
            return null;
        }
        Lasted shown = longest != null && least > 0 ? longest : shortest;
        Set<String> care = shown.given() == null ? Set.of() : Set.of(shown.given().kind());
        Span span = words.span(shown.clause());
        return new Course(item, care, true, least, most, new Passage(counts.section(), span));
    }
}
