package imrcheck.cases;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import java.util.List;

/**
 * What came of one case.
 *
 * @param letterCase the case
 * @param item       the facts of its item, or null where the letter was not understood
 * @param judgement  what the rules said of it, or null likewise
 * @param failures   each expectation that was not met, in one sentence; empty where all were
 * @param checked    the case as a letter, after all steps or as far as it came
 */
public record CaseResult(LetterCase letterCase, Item item, Judgement judgement, List<String> failures, CheckedLetter checked) {
    public CaseResult {
        failures = List.copyOf(failures);
    }

    /** Whether all is as expected: every expectation met, or a known failure that still fails. */
    public boolean asExpected() {
        return failures.isEmpty() == (letterCase.todo() == null);
    }
}
