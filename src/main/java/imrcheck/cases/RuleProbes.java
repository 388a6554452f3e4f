package imrcheck.cases;

import imrcheck.cases.ProbeLetter.Said;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Source;
import imrcheck.facts.TableLimit;
import imrcheck.facts.TableRow;
import imrcheck.judge.RuleMetadata;
import imrcheck.language.Terms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What rules of a provision must make of the days of its editions, and those of visits of each row of their table. */
final class RuleProbes {
    private static final String VISITS_RULE = "pt-visits-over-table";
    private static final Set<String> VISITS_OF = Set.of("physical_therapy", "occupational_therapy");

    private RuleProbes() {}

    /**
     * A rule speaks on the first and the last day of each of its headings, and not beside them.
     *
     * @param facts of a letter on whose first item it speaks on some day
     */
    static List<RowProbe> days(RuleMetadata rule, LetterFacts facts) {
        List<RowProbe> probes = new ArrayList<>();
        for (Source source : rule.sources()) {
            RowProbes.days(source).forEach(
                    (day, inForce) -> probes.add(new RowProbe(rule.id(), source, "on " + day, inForce, null, null, on(day, facts))));
        }
        return probes;
    }

    /** Whether the row is one of the visits for a diagnosis. */
    static boolean isVisits(TableRow row) {
        return row.topic().equals("physical-therapy") && row.table().equals("visits");
    }

    /** Whether the rule is the one of the visits for diagnoses. */
    static boolean isVisits(RuleMetadata rule) {
        return rule.id().equals(VISITS_RULE);
    }

    /** Visits over the number of a row are too many for its diagnosis, as loudly as its weight has it, and as many are not. */
    static List<RowProbe> visits(TableRow row, Terms terms) {
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
