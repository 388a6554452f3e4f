package imrcheck.cases;

import imrcheck.cases.ProbeLetter.Said;
import imrcheck.facts.Criterion;
import imrcheck.facts.Fact;
import imrcheck.facts.Kind;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Level;
import imrcheck.facts.NumberLimit;
import imrcheck.facts.Objection;
import imrcheck.facts.Outcome;
import imrcheck.facts.Polarity;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.Requirement;
import imrcheck.facts.Scope;
import imrcheck.facts.Source;
import imrcheck.facts.Statement;
import imrcheck.facts.Voice;
import imrcheck.language.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What a provision that is a row must make of letters: it speaks on each concept, region, trait and number that it names, on the
 * first and the last day of its period, and not beside them.
 */
final class RowProbes {
    private static final LocalDate SOME_DAY = LocalDate.of(2017, 1, 5);

    private final ProvisionRow row;
    private final List<Criterion> criteria;
    private final Terms terms;
    private final List<RowProbe> probes = new ArrayList<>();

    private RowProbes(ProvisionRow row, List<Criterion> criteria, Terms terms) {
        this.row = row;
        this.criteria = criteria;
        this.terms = terms;
    }

    /**
     * The probes of a row.
     *
     * @param rows all of the same rules
     */
    static List<RowProbe> of(ProvisionRow row, List<? extends Fact> rows, Terms terms) {
        List<Criterion> criteria = rows.stream().filter(Criterion.class::isInstance).map(Criterion.class::cast)
                .filter(criterion -> criterion.treatment().equals(row.treatment())).toList();
        RowProbes probes = new RowProbes(row, criteria, terms);
        if (row instanceof Criterion criterion) {
            probes.criterion(criterion);
        } else if (row instanceof Requirement requirement) {
            probes.requirement(requirement);
        } else if (row instanceof Objection objection) {
            probes.objection(objection);
        } else if (row instanceof NumberLimit limit) {
            probes.limit(limit);
        }
        return probes.probes;
    }

    private void criterion(Criterion criterion) {
        List<List<Said>> grounds = each(criterion.unmetBy(), Said::denied);
        criterion.unrecorded().forEach(concept -> {
            grounds.add(List.of(Said.denied(concept).as(Polarity.UNDOCUMENTED)));
            if (!isAny(concept, criterion.unmetBy())) {
                silent("denied " + concept, letter().saying(Said.denied(concept)));
            }
        });
        speaksOn(grounds, letter());
        ProbeLetter unmet = letter().saying(grounds.get(0));
        criterion.unless().forEach(concept -> silent("answered by " + concept, unmet.saying(Said.affirmed(concept))));
        criterion.metBy().forEach(concept -> silent("met by " + concept, unmet.saying(Said.affirmed(concept).granted())));
        silent("granted", letter().saying(grounds.get(0).get(0).granted()));
        criterion.excusedBy().forEach(concept -> probe("excused by " + concept, true, Level.WARNING,
                unmet.decided(Outcome.OVERTURNED).saying(Said.affirmed(concept))));
    }

    private void requirement(Requirement requirement) {
        List<List<Said>> grounds = new ArrayList<>();
        List<Set<String>> criteria = requirement.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            for (String concept : new TreeSet<>(criteria.get(i))) {
                grounds.add(requirement.needed() == 1 ? List.of(Said.affirmed(concept)) : met(criteria, i, concept));
            }
        }
        speaksOn(grounds, letter());
        silent("nothing said", letter());
        for (int i = 0; requirement.needed() > 1 && i < criteria.size(); i++) {
            silent("one criterion missing", letter().saying(others(criteria, i, null)));
        }
        ProbeLetter met = letter().saying(grounds.get(0));
        requirement.unless().forEach(concept -> silent("overridden by " + concept, met.saying(Said.affirmed(concept))));
        indifferent(requirement.indifferent(), met);
    }

    /** A concept of each criterion: of that one the given, of the others one that is none of it. */
    private List<Said> met(List<Set<String>> criteria, int which, String concept) {
        List<Said> met = new ArrayList<>(others(criteria, which, concept));
        met.add(Said.affirmed(concept));
        return met;
    }

    private List<Said> others(List<Set<String>> criteria, int which, String concept) {
        List<Said> met = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            if (i != which && (concept == null || !isAny(concept, criteria.get(i)))) {
                TreeSet<String> names = new TreeSet<>(criteria.get(i));
                met.add(Said.affirmed(names.stream().filter(name -> !isAny(name, criteria.get(which))).findFirst().orElse(names.first())));
            }
        }
        return met;
    }

    private void objection(Objection objection) {
        Set<String> shown = new TreeSet<>(objection.shown());
        shown.removeIf(concept -> isAny(concept, objection.except()));
        List<List<Said>> grounds = each(shown, Said::affirmed);
        grounds.addAll(each(objection.quoted(), concept -> Said.affirmed(concept).by(Voice.GUIDELINE)));
        if (objection.unconditional()) {
            grounds.add(List.of());
        } else {
            silent("nothing said", letter());
        }
        speaksOn(grounds, letter());
        objection.except().forEach(concept -> silent(concept, letter().saying(Said.affirmed(concept))));
        ProbeLetter made = fitting(letter(), grounds.get(0));
        objection.unless().forEach(concept -> silent("answered by " + concept, made.saying(Said.affirmed(concept))));
        for (String concept : objection.outweighedBy()) {
            ProbeLetter outweighed = made.saying(Said.affirmed(concept));
            speaks("though " + concept, outweighed);
            silent("outweighed by " + concept, outweighed.decided(Outcome.OVERTURNED));
        }
    }

    private void limit(NumberLimit limit) {
        int over = limit.max() + 1;
        int spoken = limit.ofExcess() ? over : limit.max();
        List<List<Said>> grounds = limit.conditional() ? each(limit.when(), Said::affirmed) : new ArrayList<>(List.of(List.of()));
        ProbeLetter asking = letter().asking(spoken, limit.unit());
        ProbeLetter letter = limit.trial() ? asking.after(0) : asking;
        speaksOn(grounds, letter);
        ProbeLetter spokenOf = letter.saying(grounds.get(0));
        silent("the other side of " + limit.max(), spokenOf.asking(limit.ofExcess() ? limit.max() : over, limit.unit()));
        silent("nothing asked for", spokenOf.asking(null, limit.unit()));
        if (limit.conditional()) {
            silent("nothing said", letter);
        }
        if (limit.unit() != null) {
            silent("another unit", spokenOf.asking(spoken, limit.unit() + "s"));
        }
        if (limit.trial()) {
            silent("no first course", spokenOf.after(1));
        }
        boolean total = limit.counts() == NumberLimit.Counts.TOTAL;
        probe("one authorized before", limit.ofExcess() == total, null, spokenOf.asking(limit.max(), limit.unit()).granted(1));
        limit.unless().forEach(concept -> silent("lifted by " + concept, spokenOf.saying(Said.affirmed(concept))));
        indifferent(limit.indifferent(), spokenOf);
    }

    /** What bears out the denial of an item is told alone; so only what is the denial of no criterion shows that it does not matter. */
    private void indifferent(Set<String> concepts, ProbeLetter met) {
        for (String concept : concepts) {
            ProbeLetter denied = met.decided(Outcome.UPHELD).saying(Said.denied(concept));
            if (criteria.stream().noneMatch(criterion -> isUnmet(criterion, denied.facts(terms)))) {
                speaks("in spite of " + concept, denied);
            }
        }
    }

    private static boolean isUnmet(Criterion criterion, LetterFacts facts) {
        List<Statement> said = facts.rest().stream().map(Statement.class::cast).toList();
        return criterion.governs(facts.items().get(0)) && said.stream().anyMatch(one -> one.lacking() && criterion.isUnmetBy(one))
                && said.stream().noneMatch(one -> one.met() && (one.aboutAny(criterion.metBy()) || one.aboutAny(criterion.unless())));
    }

    /** On each ground; and, on the first of them, for each item, day and outcome. */
    private void speaksOn(List<List<Said>> grounds, ProbeLetter letter) {
        grounds.forEach(ground -> speaks("on " + ground, fitting(letter, ground)));
        ProbeLetter first = fitting(letter, grounds.get(0));
        Scope scope = row.head().scope();
        first.covered(scope).forEach(item -> speaks("at " + item.parts() + " with " + item.traits(), fitting(item, grounds.get(0))));
        first.beside(scope).forEach(item -> silent("at " + item.parts() + " with " + item.traits(), item));
        days(row.source()).forEach((day, inForce) -> probe("on " + day, inForce, null, first.on(day)));
        Kind kind = row.head().kind();
        boolean decides = row.source().decides();
        if (kind.supports() == Outcome.UPHELD) {
            probe("against the outcome", true, decides ? Level.ERROR : Level.WARNING, first.decided(Outcome.OVERTURNED));
        } else if (kind.supports() == Outcome.OVERTURNED) {
            probe("against the outcome", decides, null, first.decided(Outcome.UPHELD));
        }
    }

    /** What a guideline does not recommend for a region or as a modality it says of an item of that region or modality. */
    private ProbeLetter fitting(ProbeLetter letter, List<Said> ground) {
        ProbeLetter fitting = letter;
        for (Said said : ground) {
            Set<String> kinds = terms.concept(said.concept()).kinds();
            if (kinds.contains("not-for-region")) {
                fitting = row.head().scope().regions().stream().filter(kinds::contains).sorted().findFirst().map(Set::of).map(letter::at)
                        .orElse(fitting);
            }
            if (kinds.contains("modality-not-recommended")) {
                Set<String> traits = new HashSet<>(fitting.traits());
                traits.addAll(kinds);
                fitting = fitting.with(traits);
            }
        }
        return fitting.saying(ground);
    }

    private ProbeLetter letter() {
        LocalDate day = dayOf(row.source());
        Outcome outcome = row.head().kind().supports() == Outcome.OVERTURNED ? Outcome.OVERTURNED : Outcome.UPHELD;
        return ProbeLetter.of(row.treatment(), outcome, day).covered(row.head().scope()).get(0);
    }

    private boolean isAny(String concept, Set<String> concepts) {
        return terms.concept(concept).kinds().stream().anyMatch(concepts::contains);
    }

    private static List<List<Said>> each(Set<String> concepts, Function<String, Said> as) {
        return new ArrayList<>(concepts.stream().sorted().map(as).map(List::of).toList());
    }

    private void speaks(String why, ProbeLetter letter) {
        probe(why, true, null, letter);
    }

    private void silent(String why, ProbeLetter letter) {
        probe(why, false, null, letter);
    }

    private void probe(String why, boolean speaks, Level level, ProbeLetter letter) {
        probes.add(new RowProbe(row.id(), row.source(), why, speaks, level, null, letter.facts(terms)));
    }

    /** A day on which it is in force. */
    static LocalDate dayOf(Source source) {
        return source.from() != null ? source.from() : source.to() != null ? source.to().minusDays(1) : SOME_DAY;
    }

    /** The days around a period, and whether it is in force on them. */
    static SortedMap<LocalDate, Boolean> days(Source source) {
        SortedMap<LocalDate, Boolean> days = new TreeMap<>();
        if (source.from() != null) {
            days.put(source.from().minusDays(1), false);
            days.put(source.from(), true);
        }
        if (source.to() != null) {
            days.put(source.to().minusDays(1), true);
            days.put(source.to(), false);
        }
        return days;
    }
}
