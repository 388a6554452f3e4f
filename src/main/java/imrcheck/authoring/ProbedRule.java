package imrcheck.authoring;

import imrcheck.rules.RuleMetadata;
import java.util.List;
import java.util.Set;

/**
 * A rule whose conditions are watched.
 *
 * @param rule       what it says about itself
 * @param conditions in its order; none where they are not laid out so that they can be told apart
 */
record ProbedRule(RuleMetadata rule, List<Condition> conditions) {
    ProbedRule {
        conditions = List.copyOf(conditions);
    }

    /**
     * One pattern of a rule, {@code not} and {@code exists} with what belongs to them.
     *
     * @param line where it begins
     * @param text on one line
     */
    record Condition(int line, String text) {}

    /** The id of the probe of a rule's first conditions. */
    static String probe(String id, int held) {
        return id + "-probe-" + held;
    }

    /** How many of its conditions, from the first on, held together on a letter; all of them where it fired. */
    int held(Set<String> fired) {
        if (fired.contains(rule.id())) {
            return conditions.size();
        }
        int held = conditions.size() - 1;
        while (held > 0 && !fired.contains(probe(rule.id(), held))) {
            held--;
        }
        return Math.max(held, 0);
    }
}
