package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.facts.TableRow;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.TableLine;
import imrcheck.judge.Trace;
import imrcheck.source.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What cases and letters show of rules: which rules and rows fired, and which lines of tables a rule that fired ever matched. Whether
 * anybody would notice a mistake in them is told by mutants.
 */
public final class Coverage {
    private final RuleSet rules;
    private final Map<String, Integer> fired = new HashMap<>();
    private final Map<TableRow, Integer> used = new HashMap<>();
    private int letters;

    private Coverage(RuleSet rules) {
        this.rules = rules;
    }

    /**
     * A rule, or a provision that is a row.
     *
     * @param rule  what it says about itself
     * @param fired on how many letters
     */
    public record OfRule(RuleMetadata rule, int fired) {}

    /**
     * A row of a table.
     *
     * @param line where and what it is
     * @param used on how many letters
     */
    public record OfRow(TableLine line, int used) {}

    /**
     * Judges cases and letters.
     *
     * @param jobs how many at once, at least 1
     */
    public static Coverage of(RuleSet rules, List<LetterCase> cases, List<Source> letters, int jobs) {
        Coverage coverage = new Coverage(rules);
        new Firings(rules).run(cases, letters, jobs, coverage::take);
        return coverage;
    }

    private void take(Trace trace) {
        letters++;
        trace.rows().forEach(row -> used.merge(row, 1, Integer::sum));
        trace.fired().forEach(rule -> fired.merge(rule, 1, Integer::sum));
    }

    /** How many cases and letters were judged. */
    public int letters() {
        return letters;
    }

    /** All rules and provisions, by id. */
    public List<OfRule> rules() {
        return rules.rules().stream().map(rule -> new OfRule(rule, fired.getOrDefault(rule.id(), 0))).toList();
    }

    /** All table rows, by file and line. */
    public List<OfRow> rows() {
        return TableLine.all(rules.files()).stream().map(line -> new OfRow(line, used.getOrDefault(line.row(), 0))).toList();
    }
}
