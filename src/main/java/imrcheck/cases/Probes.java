package imrcheck.cases;

import imrcheck.cases.ProbeLetter.Said;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.Source;
import imrcheck.facts.TableLimit;
import imrcheck.facts.TableRow;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.Variants;
import imrcheck.language.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What follows from the rows of rules for letters that nobody wrote: a test of each of them, made from what it says. */
public final class Probes {
    private static final String VISITS_RULE = "pt-visits-over-table";
    private static final Set<String> VISITS_OF = Set.of("physical_therapy", "occupational_therapy");

    private Probes() {}

    /**
     * The probes of all provisions and of the visits for diagnoses.
     *
     * @param cases of the same rules
     * @param read  the facts of the letter of a case
     */
    public static List<RowProbe> all(RuleSet rules, List<LetterCase> cases, Function<LetterCase, LetterFacts> read) {
        List<RowProbe> probes = new ArrayList<>();
        List<Fact> rows = new Variants(rules).rows();
        for (Fact row : rows) {
            if (row instanceof ProvisionRow provision) {
                probes.addAll(RowProbes.of(provision, rows, rules.terms()));
            } else if (row instanceof TableRow line && line.topic().equals("physical-therapy") && line.table().equals("visits")) {
                probes.addAll(visits(line, rules.terms()));
            }
        }
        Map<String, LetterCase> speaking = new HashMap<>();
        cases.stream().filter(one -> one.todo() == null)
                .forEach(one -> one.expect().findings().forEach(id -> speaking.putIfAbsent(id, one)));
        for (RuleMetadata rule : rules.rules()) {
            if (rule.isProvision() && !rule.isRow() && speaking.containsKey(rule.id()) && !rule.id().equals(VISITS_RULE)) {
                probes.addAll(days(rule, read.apply(speaking.get(rule.id()))));
            }
        }
        return probes;
    }

    /** A rule that speaks on a letter does so on the first and the last day of each of its headings, and not beside them. */
    private static List<RowProbe> days(RuleMetadata rule, LetterFacts facts) {
        List<RowProbe> probes = new ArrayList<>();
        for (Source source : rule.sources()) {
            RowProbes.days(source).forEach(
                    (day, inForce) -> probes.add(new RowProbe(rule.id(), source, "on " + day, inForce, null, null, on(day, facts))));
        }
        return probes;
    }

    /** Visits over the number of a row are too many for its diagnosis, as loudly as its weight has it, and as many are not. */
    private static List<RowProbe> visits(TableRow row, Terms terms) {
        List<RowProbe> probes = new ArrayList<>();
        TableLimit limit = new TableLimit(1, row.max(), row.weeks(), row.reference());
        for (String treatment : VISITS_OF) {
            ProbeLetter letter = ProbeLetter.of(treatment, Outcome.UPHELD, RowProbes.dayOf(row.source()))
                    .with(row.setting().equals("medical") ? Set.of() : Set.of("post-operative")).asking(row.max() + 1, "visits")
                    .saying(Said.affirmed(row.condition()).inSummary());
            probes.add(probe(row, "over " + row.max(), true, limit, letter.facts(terms)));
            probes.add(probe(row, "the " + row.max(), false, limit, letter.asking(row.max(), "visits").facts(terms)));
            probes.add(new RowProbe(VISITS_RULE, row.source(), row.condition() + " against the outcome", true,
                    row.source().decides() ? Level.ERROR : Level.WARNING, limit, letter.decided(Outcome.OVERTURNED).facts(terms)));
            RowProbes.days(row.source()).forEach(
                    (day, inForce) -> probes.add(probe(row, "on " + day, inForce, inForce ? limit : null, letter.on(day).facts(terms))));
        }
        return probes;
    }

    private static RowProbe probe(TableRow row, String why, boolean speaks, TableLimit limit, LetterFacts facts) {
        return new RowProbe(VISITS_RULE, row.source(), row.condition() + " " + why, speaks, null, limit, facts);
    }

    private static LetterFacts on(LocalDate day, LetterFacts facts) {
        return new LetterFacts(facts.items().stream().map(item -> on(day, item)).toList(), facts.rest());
    }

    private static Item on(LocalDate day, Item item) {
        return new Item(item.item(), item.title(), item.outcome(), item.treatment(), item.bodyParts(), item.side(), item.request(),
                item.prior(), item.limit(), item.conclusion(), item.conclusions(), item.traits(), day, item.titlePassage(),
                item.rationale(), item.reach());
    }
}
