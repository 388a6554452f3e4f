package imrcheck.rules;

import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Support;
import imrcheck.facts.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How loudly each observation on one item speaks: the table of the report format. */
final class Levels {
    private final Outcome outcome;
    private final Verdict verdict;
    private final Set<Support> defeated;
    private final boolean supported;

    /**
     * Takes all observations on one item.
     *
     * @param outcome what the reviewer decided
     * @param verdict what the rules say of it
     */
    Levels(Outcome outcome, Verdict verdict, List<Observation> observations) {
        this.outcome = outcome;
        this.verdict = verdict;
        this.defeated = observations.stream().map(Observation::defeated).filter(support -> support != null).collect(Collectors.toSet());
        this.supported = observations.stream().map(Observation::support)
                .anyMatch(s -> s != null && s.supports() == outcome && holds(s) && !s.conclusory());
    }

    /** The level of an observation, or empty where it is not reported. */
    Optional<Level> of(Observation observation) {
        Kind kind = observation.rule().kind();
        return switch (kind) {
            case CRITERION_UNMET, LIMIT_EXCEEDED, NOT_RECOMMENDED, DUPLICATE ->
                Optional.of(outcome == Outcome.UPHELD ? Level.NOTE : errorIf(against(observation)));
            case CRITERION_MET -> Optional.of(Level.NOTE);
            case CRITERIA_MET, WITHIN_LIMIT -> outcome == Outcome.OVERTURNED ? Optional.of(Level.NOTE)
                    : supported || !against(observation) ? Optional.empty() : Optional.of(Level.ERROR);
            case CONCLUSION_MISMATCH -> Optional.of(errorIf(inconsistent()));
            case DEPENDENT_MISMATCH -> observation.supports() == outcome ? Optional.empty()
                    : Optional.of(errorIf(outcome == Outcome.OVERTURNED && against(observation)));
            case FACT_CONTRADICTED, WRONG_SUBJECT -> Optional.of(errorIf(takesTheLastBasis(observation)));
            case NO_FINDINGS, NO_CONCLUSION, UNSPECIFIED_QUANTITY, QUANTITY_MISMATCH, CITATION_MISMATCH, GUIDELINE_MISQUOTED,
                    DATE_ANOMALY ->
                Optional.of(Level.WARNING);
        };
    }

    /** Whether it is a reason against the outcome that decides, and nothing defeats it. */
    boolean standsAgainst(Observation observation) {
        Support support = observation.support();
        return support != null && support.supports() != outcome && holds(support);
    }

    /** Whether a support decides, is not excused, and nothing defeats it. */
    private boolean holds(Support support) {
        return support.decides() && !support.excused() && !defeated.contains(support);
    }

    /** Whether what is observed speaks against the outcome, and does so with weight. */
    private boolean against(Observation observation) {
        return inconsistent() && observation.rule().decides() && (observation.support() == null || holds(observation.support()));
    }

    private boolean takesTheLastBasis(Observation observation) {
        return inconsistent() && !supported && observation.rule().decides() && observation.defeated() != null
                && observation.defeated().supports() == outcome;
    }

    private boolean inconsistent() {
        return verdict == Verdict.INCONSISTENT;
    }

    private static Level errorIf(boolean error) {
        return error ? Level.ERROR : Level.WARNING;
    }
}
