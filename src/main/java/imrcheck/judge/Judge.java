package imrcheck.judge;

import imrcheck.facts.Finding;
import imrcheck.facts.FindingRule;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns what the rules reported into the judgement on one item.
 *
 * @param general ids of the rules for any treatment, which give way to a topic's own where both find the same words
 * @param grounds which findings may be a ground of appeal
 */
record Judge(Item item, Report report, Set<String> general, Grounds grounds) {
    private static final Set<Observation.Role> RULED = EnumSet.of(Observation.Role.RULED, Observation.Role.RESERVE);

    private static final Comparator<Finding> LOUDEST_FIRST = Comparator.comparing(Finding::level).thenComparing(Finding::rule)
            .thenComparing(finding -> finding.evidence().stream().findFirst().map(Passage::span).orElse(null),
                    Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Finding::message);

    /**
     * Judges the item.
     *
     * @throws EngineException where the verdict is INCONSISTENT and nothing that was found says why
     */
    Judgement judge() {
        Ruling none = new Ruling(item.item(), Verdict.INDETERMINATE, null, null);
        Ruling ruling = report.rulings().getOrDefault(item.item(), none);
        List<Observation> own = report.observations().stream().filter(o -> o.item() == item.item()).toList();
        List<Finding> carrying = told(own.stream().filter(this::carries));
        return new Judgement(item.item(), ruling.verdict(), ruling.expected(), tableLimit(), sorted(withError(ruling, own)),
                sorted(carrying));
    }

    private List<Finding> sorted(List<Finding> findings) {
        findings.sort(LOUDEST_FIRST);
        return Merger.merged(findings, general);
    }

    /** What is told to a reader. */
    private List<Finding> told(Stream<Observation> observations) {
        return observations.filter(report.levels()::containsKey).map(o -> finding(o, report.levels().get(o)))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * An inconsistent item has an error. Where no finding is one by its kind, it is that of the rule which gave the verdict or,
     * where this makes none, that of a reason which stands against the outcome.
     */
    private List<Finding> withError(Ruling ruling, List<Observation> observations) {
        List<Finding> findings = told(observations.stream());
        if (ruling.verdict() != Verdict.INCONSISTENT || findings.stream().anyMatch(f -> f.level() == Level.ERROR)) {
            return findings;
        }
        Observation reason = observations.stream().filter(o -> RULED.contains(o.role()) && o.rule().kind() != null).findFirst()
                .or(() -> observations.stream().filter(this::standsAgainst).findFirst())
                .orElseThrow(() -> new EngineException("The rule " + ruling.rule() + " rules item " + item.item()
                        + " INCONSISTENT, but no finding says why; give it a kind of finding.", null));
        findings.removeIf(finding -> finding.rule().equals(reason.rule().id()) && finding.evidence().equals(reason.evidence()));
        findings.add(finding(reason, Level.ERROR));
        return findings;
    }

    private boolean standsAgainst(Observation observation) {
        return observation.support() != null && observation.supports() != item.outcome() && report.stands(observation.support());
    }

    private boolean carries(Observation observation) {
        return observation.support() != null && observation.supports() == item.outcome() && report.stands(observation.support())
                && !observation.support().conclusory();
    }

    private Finding finding(Observation observation, Level level) {
        FindingRule rule = observation.rule();
        return new Finding(observation.item(), rule.id(), rule.kind(), level, observation.supports(), observation.message(),
                rule.reference(), grounds.of(item, observation, level), observation.evidence(), observation.searched());
    }

    private TableLimit tableLimit() {
        return report.derived().stream().filter(TableLimit.class::isInstance).map(TableLimit.class::cast)
                .filter(limit -> limit.item() == item.item())
                .min(Comparator.comparing(TableLimit::provision).thenComparing(TableLimit::max)).orElse(null);
    }
}
