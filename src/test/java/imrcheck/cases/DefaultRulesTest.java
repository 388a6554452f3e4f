package imrcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import imrcheck.check.Checker;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The cases of the default rules, and what they must show of every provision. */
class DefaultRulesTest {
    private static RuleSet rules;
    private static List<CaseResult> results;

    @BeforeAll
    static void run() {
        rules = RuleSets.packaged();
        Checker checker = Checker.by(rules, (source, failure) -> failure.printStackTrace());
        results = new CaseRunner(checker::check).run(CaseFile.all(rules.files()), Runtime.getRuntime().availableProcessors());
    }

    @TestFactory
    Stream<DynamicTest> every_case_comes_out_as_expected() {
        return results.stream().map(result -> dynamicTest(name(result), place(result), () -> {
            if (result.letterCase().todo() == null) {
                assertThat(result.failures()).isEmpty();
            } else {
                assertThat(result.failures()).as("This known failure is one no longer: delete its todo.").isNotEmpty();
            }
        }));
    }

    @Test
    void every_provision_has_cases_in_both_directions_and_on_both_sides_of_its_number() {
        assertThat(CaseGates.check(rules, results)).isEmpty();
    }

    private static String name(CaseResult result) {
        LetterCase letterCase = result.letterCase();
        return letterCase.file() + ":" + letterCase.line() + " " + letterCase.name();
    }

    private static URI place(CaseResult result) {
        return URI.create(Path.of("rules", result.letterCase().file()).toUri() + "?line=" + result.letterCase().line());
    }
}
