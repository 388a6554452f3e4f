package imrcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import imrcheck.cases.LetterCase.Expectation;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFileTest {
    private static final String SOUND = """
            - name: eight visits
              title: Massage therapy, 8 visits
              outcome: Upheld
              summary: He has low back pain.
              rationale: The request exceeds the recommendation. It is not medically necessary.
              urDenial: 2015-05-01
              expect: {verdict: CONSISTENT, finding: massage-visits, silent: [a, b], evidence: 8 visits}
            - name: six visits
              title: Massage therapy, 6 visits
              outcome: Overturned
              rationale: The request is medically necessary.
              expect:
                silent: massage-visits
            """;

    private static List<RuleError> errors(String text) {
        RulesDoNotBuild thrown = catchThrowableOfType(RulesDoNotBuild.class, () -> CaseFile.read("massage/m.cases.yaml", text));
        return thrown == null ? List.of() : thrown.errors();
    }

    @Test
    void a_case_says_what_the_letter_says_and_what_must_come_of_it() {
        List<LetterCase> cases = CaseFile.read("massage/m.cases.yaml", SOUND);

        assertThat(cases).extracting(LetterCase::line).containsExactly(1, 8);
        assertThat(cases.get(0).item().outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(cases.get(0).dates()).containsEntry("urDenial", LocalDate.of(2015, 5, 1));
        assertThat(cases.get(0).provision()).isEqualTo("massage/m");
        assertThat(cases.get(0).expect())
                .isEqualTo(new Expectation(Verdict.CONSISTENT, null, List.of("massage-visits"), List.of("a", "b"), null, "8 visits", null));
        assertThat(cases.get(1).expect().silent()).containsExactly("massage-visits");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary: He has          | sumary: He has     | 4 | There is no field sumary here.
            verdict: CONSISTENT      | verdict: RIGHT     | 7 | "RIGHT" is no verdict.
            verdict: CONSISTENT      | ruling: CONSISTENT | 7 | There is no field ruling here.
            outcome: Upheld          | outcome: Refused   | 3 | "Refused" is no outcome.
            urDenial: 2015-05-01     | urDenial: May 2015 | 6 | "May 2015" is no date.
            finding: massage-visits  | finding:           | 7 | finding names no rule.
            silent: .a, b.           | silent: [a, ~]     | 7 | This is no text.
            silent: .a, b.           | silent: [{a: b}]   | 7 | This is no text.
            summary: He has          | others: He has     | 4 | others is no list of items.
            verdict: CONSISTENT      | verdict: CONSISTENT, verdict: X | 7 | This is no YAML: Duplicate field 'verdict'.
            name: six visits         | name: eight visits | 8 | The name "eight visits" is taken at massage/m.cases.yaml:1.
            """)
    void an_error_names_its_line(String sound, String broken, int line, String message) {
        assertThat(errors(SOUND.replaceFirst(sound, broken))).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("massage/m.cases.yaml");
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.message()).isEqualTo(message);
        });
    }

    @Test
    void a_name_is_unique_over_all_files() {
        RuleFiles files = new RuleFiles(new TreeMap<>(Map.of("massage/m.cases.yaml", SOUND, "gym/g.cases.yaml", SOUND)));
        RulesDoNotBuild thrown = catchThrowableOfType(RulesDoNotBuild.class, () -> CaseFile.all(files));

        assertThat(thrown.errors()).extracting(RuleError::toString).containsExactly(
                "massage/m.cases.yaml:1: The name \"eight visits\" is taken at gym/g.cases.yaml:1. Say what this case shows.",
                "massage/m.cases.yaml:8: The name \"six visits\" is taken at gym/g.cases.yaml:8. Say what this case shows.");
    }

    @Test
    void what_is_missing_is_named_at_the_case() {
        assertThat(errors("- name: x\n  title: y\n  outcome: Upheld\n")).extracting(RuleError::message)
                .containsExactlyInAnyOrder("There is no rationale here.", "The case expects nothing.");
    }

    @Test
    void a_known_failure_gives_its_reason() {
        assertThat(errors(SOUND + "  todo:\n")).extracting(RuleError::toString).containsExactly(
                "massage/m.cases.yaml:14: The todo gives no reason. Say why the case is known to fail, or delete the todo.");
    }

    @Test
    void an_empty_file_and_one_that_is_no_yaml_are_errors() {
        assertThat(errors("")).extracting(RuleError::message).containsExactly("The file holds no cases.");
        assertThat(errors("- name: a: b\n")).singleElement().satisfies(error -> assertThat(error.line()).isEqualTo(1));
    }
}
