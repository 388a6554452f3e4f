package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.facts.Limit;
import imrcheck.facts.Phase;
import imrcheck.facts.Polarity;
import imrcheck.facts.Prior;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Terms;
import imrcheck.language.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which of the numbers that a rationale gives as the most is the limit of an item: the one that the reviewer names for it, else the
 * one told for the most of what is known of its case, one told for no case before one told for another, and of those for another
 * one that is told for what has no better name; of equals the largest.
 *
 * @param phase how old the injury is, or null
 * @param asOf  the day on which the course is asked for
 */
record LimitReader(Terms terms, TitleFacts title, Ledger reasons, Ledger record, Phase phase, LocalDate asOf) {
    private static final String ONSET = "onset";
    private static final String INJECTION = "injection";
    /** What is said of visits that no guideline gives. */
    private static final List<String> STATED = List.of("had", "asked", "approved", "refused");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    /** What stands between visits and the number that they are held against. */
    private static final Set<String> AGAINST = Set.of("below", "under", "beneath", "past", "over", "above", "beyond", "exceeding");
    /** Classes of which a case has only what the letter tells. */
    private static final Set<String> TOLD = Set.of("event", "grade");

    /** The limit that the rationale applies, or null. */
    Limit limit(Prior prior) {
        if (!title.treatment().course()) {
            return null;
        }
        Counts rationale = reasons.counts();
        List<Bound> bounds = new BoundReader(title, rationale).read();
        Map<String, Set<String>> known = known(prior, bounds);
        Comparator<Bound> fit =
                Comparator.comparing((Bound bound) -> !bound.told().containsKey("named")).thenComparing(bound -> bound.unmet(known))
                        .thenComparing(bound -> !bound.told().containsKey("usual")).thenComparing(bound -> -bound.met(known));
        // By when a treatment works is no limit of one that was had, unless the rationale holds it against that.
        bounds.removeIf(bound -> bound.fails(ONSET, known));
        int compared = compared(bounds);
        Comparator<Bound> applied = Comparator.comparing((Bound bound) -> bound.count().count() != compared);
        return bounds.stream().min(applied.thenComparing(fit).thenComparing(bound -> -bound.count().count())).map(bound -> {
            int least = bounds.stream().filter(other -> fit.compare(bound, other) == 0 && other.forAnother(bound))
                    .mapToInt(other -> other.count().count()).min().orElse(bound.count().count());
            return new Limit(bound.count().count(), least, bound.count().weeks(), bound.afresh(known),
                    rationale.passage(first(rationale, bound.count())));
        }).orElse(null);
    }

    /** The number that the rationale holds the patient's visits against last, where it does so at all; else -1. */
    private int compared(List<Bound> bounds) {
        Words words = reasons.counts().reading().words();
        Set<Integer> quoted = bounds.stream().map(bound -> bound.count().count()).collect(Collectors.toSet());
        return IntStream.range(1, words.size()).filter(word -> quoted.contains(words.number(word)) && words.any(word - 1, word, AGAINST))
                .filter(word -> ofPatient(reasons.counts(), word, bounds)).map(words::number).reduce(-1, (one, last) -> last);
    }

    /** Where the guideline's number is told first, of which a rationale may speak again: "the six-visit figure". */
    private static Counted first(Counts rationale, Counted count) {
        return rationale.all().stream().filter(other -> other.count() == count.count() && other.first() < count.first())
                .filter(other -> STATED.stream().noneMatch(mark -> rationale.has(mark, other.clause()))).findFirst().orElse(count);
    }

    /** What is known of the case of the item, by class; of a class that is left out nothing is. */
    private Map<String, Set<String>> known(Prior prior, List<Bound> bounds) {
        Map<String, Set<String>> known = new HashMap<>();
        Stream.concat(Conditions.CLINICAL.stream(), TOLD.stream()).forEach(kind -> known.put(kind, new HashSet<>()));
        told(record.counts(), List.of(), known);
        if (known.get(Conditions.DIAGNOSIS).isEmpty()) {
            told(reasons.counts(), bounds, known);
        }
        boolean operated = operated(bounds);
        known.put(Conditions.SETTING, Set.of(operated ? "surgery" : injected(bounds) ? INJECTION : "medical"));
        known.put("treatment", title.treatment().countedWith());
        if (!title.bodyParts().isEmpty()) {
            Set<String> concerned = terms.anatomy().concerned(title.bodyParts());
            // Of a title that names several parts one number may serve for others of the same limb.
            known.put(Conditions.REGION, title.bodyParts().size() == 1 ? concerned : terms.anatomy().concerned(concerned));
        }
        if (operated || phase != null) {
            // Numbers for chronic pain are none for the time after an operation, however old the injury is.
            known.put("phase", operated ? Set.of() : Set.of(phase.name().toLowerCase(Locale.ROOT)));
        }
        if (prior.count() != null) {
            known.put("course", Set.of(prior.count() == 0 ? "first" : "further"));
        }
        boolean excess = reasons.counts().marks().stream().anyMatch(hit -> hit.name().equals("over"));
        if (!excess || Integer.valueOf(0).equals(prior.count())) {
            known.put(ONSET, Integer.valueOf(0).equals(prior.count()) ? Set.of("effect") : Set.of());
        }
        return known;
    }

    /** Whether the course follows an injection: by the title or by what the rationale says of the patient. */
    private boolean injected(List<Bound> bounds) {
        return title.traits().contains(INJECTION) || reasons.counts().conditions().stream()
                .anyMatch(named -> named.which().equals(INJECTION) && ofPatient(reasons.counts(), named.first(), bounds));
    }

    /** Whether the course follows an operation: by the title, by what the rationale says of the patient, or by either section. */
    private boolean operated(List<Bound> bounds) {
        return title.traits().contains("post-operative")
                || reasons.counts().conditions().stream()
                        .anyMatch(named -> named.which().equals("surgery") && ofPatient(reasons.counts(), named.first(), bounds)
                                && !reasons.counts().has("ended", reasons.counts().reading().clause(named.first())))
                || Stream.of(record, reasons).anyMatch(told -> operated(told, bounds));
    }

    /** Whether a section tells of an operation of the part treated that was done within the last year or at no time told. */
    private boolean operated(Ledger told, List<Bound> bounds) {
        return told.counts().reading().assertions().stream().filter(assertion -> assertion.concept().kinds().contains("operation-kind"))
                .anyMatch(assertion -> assertion.polarity() == Polarity.AFFIRMED
                        && ofPatient(told.counts(), assertion.word(), told == reasons ? bounds : List.of())
                        && done(told, assertion.word()));
    }

    private boolean done(Ledger told, int word) {
        Counts counts = told.counts();
        Clause clause = counts.reading().clause(word);
        Span span = counts.reading().words().span(clause);
        List<LocalDate> dates = told.dates().stream().filter(event -> span.contains(event.passage().span())).map(Event::date).toList();
        boolean open = clause.voice() != Voice.PATIENT || !counts.mayBeOf(title.bodyParts(), clause)
                || Stream.of("asked", "planned", "refused", "future", "ended").anyMatch(mark -> counts.has(mark, clause));
        boolean past = counts.has("had", clause) && !longAgo(counts.reading().words(), clause) || counts.has("since-operation", clause);
        return !open && (dates.isEmpty() ? past : dates.stream().anyMatch(this::recent));
    }

    /** Whether a day is within the year before the decision at issue. */
    private boolean recent(LocalDate day) {
        return asOf.equals(LocalDate.MAX) || !day.isAfter(asOf) && day.isAfter(asOf.minusYears(1));
    }

    /** Whether a clause dates something by its year alone, as letters do with what is past and over: "surgery of the shoulder in 2012". */
    private static boolean longAgo(Words words, Clause clause) {
        return IntStream.range(clause.first() + 1, clause.end())
                .anyMatch(word -> words.is(word - 1, "in") && words.number(word) >= FIRST_YEAR && words.number(word) <= LAST_YEAR);
    }

    /** Adds what a section tells of the patient. */
    private void told(Counts counts, List<Bound> bounds, Map<String, Set<String>> known) {
        Conditions conditions = new Conditions(terms);
        for (Assertion assertion : counts.reading().assertions()) {
            if (!assertion.polarity().negative() && ofPatient(counts, assertion.word(), bounds)) {
                conditions.clinical(assertion.concept())
                        .forEach(kind -> Conditions.implied(assertion.concept()).forEach(known.get(kind)::add));
            }
        }
        counts.conditions().stream().filter(named -> TOLD.contains(named.kind()) && ofPatient(counts, named.first(), bounds))
                .filter(named -> !counts.negates(counts.reading().clause(named.first())))
                .forEach(named -> known.get(named.kind()).add(named.which()));
    }

    /** Whether the words at a place are of the patient, and give no limit. */
    private static boolean ofPatient(Counts counts, int word, List<Bound> bounds) {
        return counts.reading().clause(word).voice() == Voice.PATIENT
                && bounds.stream().noneMatch(bound -> bound.count().clause().holds(word));
    }
}
