package imrcheck.facts;

import java.util.List;

/**
 * A decisive reason for an outcome of an item, derived by a rule.
 *
 * @param item     number of the item
 * @param rule     id of the rule that derived it
 * @param kind     the kind of finding it is
 * @param supports the outcome it is a reason for
 * @param decides  false where its provision only warns
 * @param excused  true where the reviewer grants it and goes on against it with a reason
 * @param basis    the facts it rests on
 * @param evidence where the letter shows it
 */
public record Support(int item, String rule, Kind kind, Outcome supports, boolean decides, boolean excused, List<Fact> basis,
        List<Passage> evidence) implements Fact {
    /** Whether it rests on bare words such as "the criteria are not met", which name no criterion, or on words that repeat a reason. */
    public boolean conclusory() {
        return !basis.isEmpty()
                && basis.stream().allMatch(fact -> fact instanceof Statement said && (said.about("conclusory") || said.about("repeated")));
    }

    /** Whether it is that a criterion is unmet or not documented. */
    public boolean isCriterionUnmet() {
        return kind == Kind.CRITERION_UNMET;
    }

    /** Whether it is that a number is exceeded. */
    public boolean isLimitExceeded() {
        return kind == Kind.LIMIT_EXCEEDED;
    }

    /** Whether it rests on that fact, or on an answer to quoted criteria in its words. */
    public boolean restsOn(Fact fact) {
        return basis.contains(fact) || basis.stream().anyMatch(one -> one instanceof Answer answer && answer.saidIn(fact));
    }
}
