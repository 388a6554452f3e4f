package imrcheck.cases;

import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import java.util.List;

/**
 * What the rules must say of a case; at least one part is given.
 *
 * @param verdict  the verdict, or null for any
 * @param expected the outcome that must follow, or null for any
 * @param findings ids of rules that must make a finding
 * @param silent   ids of rules that must make none
 * @param level    the level of the first of {@code findings}, or null for any
 * @param evidence words that the evidence of the first of {@code findings} must hold, or null
 * @param tableLimit the limit of the guideline tables that must be found, such as {@code 12 over 8}, or null for any
 */
public record Expectation(Verdict verdict, Outcome expected, List<String> findings, List<String> silent, Level level, String evidence,
        String tableLimit) {
    public Expectation {
        findings = List.copyOf(findings);
        silent = List.copyOf(silent);
    }
}
