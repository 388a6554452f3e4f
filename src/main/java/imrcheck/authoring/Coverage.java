package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.facts.TableRow;
import imrcheck.rules.RuleMetadata;
import imrcheck.rules.RuleSet;
import imrcheck.rules.RuleSets;
import imrcheck.rules.TableLine;
import imrcheck.rules.Trace;
import imrcheck.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What cases and letters show of rules: which fired, which conditions ever kept their rule from firing, which table rows a rule that
 * fired ever matched.
 *
 * <p>On each letter at most one condition of a rule is what kept it silent: the first that did not hold together with those before
 * it, in the order in which they are written and for any item of the letter. A rule of a treatment that a letter does not dispute
 * was kept silent by its first condition.
 */
public final class Coverage {
    /** A condition that no letter can fail is none to cover. */
    private static final Pattern ANY_ITEM = Pattern.compile("(\\$\\w+ : )?Item\\(\\)");

    private final List<ProbedRule> probed;
    private final List<TableLine> tables;
    private final Map<String, Integer> fired = new HashMap<>();
    private final Map<String, Integer> kept = new HashMap<>();
    private final Map<TableRow, Integer> used = new HashMap<>();
    private int letters;

    private Coverage(List<ProbedRule> probed, List<TableLine> tables) {
        this.probed = probed;
        this.tables = tables;
    }

    /**
     * A rule.
     *
     * @param rule       what it says about itself
     * @param fired      on how many letters
     * @param conditions its conditions; none where they are not laid out so that they can be told apart
     */
    public record OfRule(RuleMetadata rule, int fired, List<OfCondition> conditions) {}

    /**
     * A condition of a rule.
     *
     * @param line where it begins
     * @param text on one line
     * @param kept on how many letters it kept its rule from firing
     */
    public record OfCondition(int line, String text, int kept) {
        /** Whether there can be a letter that does not meet it: any item meets a pattern that asks nothing of it. */
        boolean canFail() {
            return !ANY_ITEM.matcher(text).matches();
        }

        /** Whether it could have kept its rule from firing and never did. */
        boolean idle() {
            return kept == 0 && canFail();
        }
    }

    /**
     * A row of a table.
     *
     * @param line where and what it is
     * @param used on how many letters
     */
    public record OfRow(TableLine line, int used) {}

    /**
     * Judges cases and letters by the rules and by probes of their conditions.
     *
     * @param jobs how many at once, at least 1
     */
    public static Coverage of(RuleSet rules, List<LetterCase> cases, List<Source> letters, int jobs) {
        Probes probes = Probes.of(rules);
        Coverage coverage = new Coverage(probes.rules(), TableLine.all(rules.files()));
        new Firings(RuleSets.of(probes.files())).run(cases, letters, jobs, coverage::take);
        return coverage;
    }

    private void take(Trace trace) {
        letters++;
        trace.rows().forEach(row -> used.merge(row, 1, Integer::sum));
        for (ProbedRule rule : probed) {
            if (trace.fired().contains(rule.rule().id())) {
                fired.merge(rule.rule().id(), 1, Integer::sum);
            } else {
                kept.merge(key(rule.rule(), rule.held(trace.fired())), 1, Integer::sum);
            }
        }
    }

    private static String key(RuleMetadata rule, int condition) {
        return ProbedRule.probe(rule.id(), condition);
    }

    /** How many cases and letters were judged. */
    public int letters() {
        return letters;
    }

    /** All rules, by file and line. */
    public List<OfRule> rules() {
        List<OfRule> rules = new ArrayList<>();
        for (ProbedRule rule : probed) {
            List<OfCondition> conditions = new ArrayList<>();
            for (int i = 0; i < rule.conditions().size(); i++) {
                conditions.add(new OfCondition(rule.conditions().get(i).line(), rule.conditions().get(i).text(),
                        kept.getOrDefault(key(rule.rule(), i), 0)));
            }
            rules.add(new OfRule(rule.rule(), fired.getOrDefault(rule.rule().id(), 0), conditions));
        }
        return rules;
    }

    /** All table rows, by file and line. */
    public List<OfRow> rows() {
        return tables.stream().map(line -> new OfRow(line, used.getOrDefault(line.row(), 0))).toList();
    }
}
