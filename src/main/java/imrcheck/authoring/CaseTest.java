package imrcheck.authoring;

import imrcheck.cases.CaseFile;
import imrcheck.cases.CaseGates;
import imrcheck.cases.CaseResult;
import imrcheck.cases.CaseRunner;
import imrcheck.cases.LetterCase;
import imrcheck.check.Checker;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.List;

/**
 * What came of the cases beside some rules.
 *
 * @param rules   how many rules were asked for
 * @param results of their cases, in the order of the files
 * @param gaps    what the cases leave open, by file and line
 */
public record CaseTest(int rules, List<CaseResult> results, List<RuleError> gaps) {
    public CaseTest {
        results = List.copyOf(results);
        gaps = List.copyOf(gaps);
    }

    /**
     * Runs the cases of the selected rules.
     *
     * @param checker checks letters by {@code rules}
     * @param jobs    so many cases at once, at least 1
     * @throws imrcheck.rules.RulesDoNotBuild where a case file has errors
     */
    public static CaseTest run(RuleSet rules, Checker checker, Selection selection, int jobs) {
        List<LetterCase> cases = CaseFile.all(rules.files()).stream().filter(selection::includes).toList();
        List<CaseResult> results = new CaseRunner(checker::check).run(cases, jobs);
        List<RuleError> gaps = new ArrayList<>(CaseGates.check(rules, results).stream().filter(selection::includes).toList());
        if (cases.isEmpty() && gaps.isEmpty()) {
            gaps.add(new RuleError(".", 1, "There is no case to run.", "Name a topic with rules, or one of them."));
        }
        return new CaseTest(selection.rules().size(), results, gaps);
    }

    /** The cases that did not come out as expected; a known failure that is none any longer is among them. */
    public List<CaseResult> failed() {
        return results.stream().filter(result -> !result.asExpected()).toList();
    }

    /** The cases that are known to fail, and do. */
    public List<CaseResult> knownWrong() {
        return results.stream().filter(result -> result.letterCase().todo() != null && result.asExpected()).toList();
    }

    /** Whether something was run, all came out as expected and no rule lacks a case. */
    public boolean passed() {
        return !results.isEmpty() && failed().isEmpty() && gaps.isEmpty();
    }
}
