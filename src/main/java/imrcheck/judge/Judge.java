package imrcheck.judge;

import imrcheck.facts.Finding;
import imrcheck.facts.FindingRule;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.Observation;
import imrcheck.facts.Passage;
import imrcheck.facts.Ruling;
import imrcheck.facts.TableLimit;
import imrcheck.facts.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Turns what the rules reported into the judgement on one item. */
final class Judge {
    private static final Set<Kind> ERRORS_OF_FACT = EnumSet.of(Kind.FACT_CONTRADICTED, Kind.WRONG_SUBJECT, Kind.QUANTITY_MISMATCH);
    private static final Set<Observation.Role> RULED = EnumSet.of(Observation.Role.RULED, Observation.Role.RESERVE);
    private static final String PLAINLY_ERRONEOUS = "4610.6(h)(5)";

    private static final Comparator<Finding> LOUDEST_FIRST = Comparator.comparing(Finding::level).thenComparing(Finding::rule)
            .thenComparing(finding -> finding.evidence().stream().findFirst().map(Passage::span).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::message);

    private Judge() {}

    /**
     * Judges one item.
     *
     * @param general ids of the rules for any treatment, which give way to a topic's own where both find the same words
     * @throws EngineException where the verdict is INCONSISTENT and nothing that was found says why
     */
    static Judgement judge(Item item, Report report, Set<String> general) {
        Ruling none = new Ruling(item.item(), Verdict.INDETERMINATE, null, null);
        Ruling ruling = report.rulings().getOrDefault(item.item(), none);
        List<Observation> own = report.observations().stream().filter(o -> o.item() == item.item()).toList();
        List<Finding> findings = withError(item, ruling, report, own);
        findings.sort(LOUDEST_FIRST);
        return new Judgement(item.item(), ruling.verdict(), ruling.expected(), tableLimit(item, report), Merger.merged(findings, general));
    }

    /**
     * An inconsistent item has an error. Where no finding is one by its kind, it is that of the rule which gave the verdict or,
     * where this makes none, that of a reason which stands against the outcome.
     */
    private static List<Finding> withError(Item item, Ruling ruling, Report report, List<Observation> observations) {
        List<Finding> findings = new ArrayList<>();
        observations.stream().filter(report.levels()::containsKey).forEach(o -> findings.add(finding(o, report.levels().get(o))));
        if (ruling.verdict() != Verdict.INCONSISTENT || findings.stream().anyMatch(f -> f.level() == Level.ERROR)) {
            return findings;
        }
        Observation reason = observations.stream().filter(o -> RULED.contains(o.role()) && o.rule().kind() != null).findFirst()
                .or(() -> observations.stream().filter(o -> standsAgainst(item, o, report)).findFirst())
                .orElseThrow(() -> new EngineException("The rule " + ruling.rule() + " rules item " + item.item()
                        + " INCONSISTENT, but no finding says why; give it a kind of finding.", null));
        findings.removeIf(finding -> finding.rule().equals(reason.rule().id()) && finding.evidence().equals(reason.evidence()));
        findings.add(finding(reason, Level.ERROR));
        return findings;
    }

    private static boolean standsAgainst(Item item, Observation observation, Report report) {
        return observation.support() != null && observation.supports() != item.outcome() && report.stands(observation.support());
    }

    private static Finding finding(Observation observation, Level level) {
        FindingRule rule = observation.rule();
        String ground = ERRORS_OF_FACT.contains(rule.kind()) ? PLAINLY_ERRONEOUS : null;
        return new Finding(observation.item(), rule.id(), rule.kind(), level, observation.supports(), observation.message(),
                rule.reference(), ground, observation.evidence(), observation.searched());
    }

    private static TableLimit tableLimit(Item item, Report report) {
        return report.derived().stream().filter(TableLimit.class::isInstance).map(TableLimit.class::cast)
                .filter(limit -> limit.item() == item.item())
                .min(Comparator.comparing(TableLimit::provision).thenComparing(TableLimit::max)).orElse(null);
    }
}
