package imrcheck.cli;

import static imrcheck.RulesCopy.edit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesTestCommandTest {
    private static final String CASES = "massage/massage-visits.cases.yaml";

    @TempDir
    private Path folder;
    private Path rules;

    @BeforeEach
    void copy_the_rules() throws IOException {
        rules = RulesCopy.in(folder);
    }

    private CommandLineRun test(String... names) {
        String[] args = new String[names.length + 4];
        System.arraycopy(names, 0, args, 4, names.length);
        System.arraycopy(new String[] {"rules", "test", "--rules", rules.toString()}, 0, args, 0, 4);
        return CommandLineRun.of(args);
    }

    @Test
    void cases_that_come_out_as_expected_end_with_0_and_a_tally() {
        CommandLineRun run = test("massage-visits", "gym");

        assertThat(run.status()).isZero();
        assertThat(run.out()).matches("\\d+ cases of 6 rules: \\d+ as expected, 0 failed, 0 known wrong; 0 cases missing.\n");
    }

    @Test
    void a_failure_tells_the_case_what_was_expected_what_fired_and_what_was_read() throws IOException {
        edit(rules.resolve("massage/visits.csv"), "any,medical,6,,,", "any,medical,7,,,");

        CommandLineRun run = test("massage");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("FAILED      " + CASES + ":8 seven visits of massage")
                .contains("    expected  verdict INCONSISTENT, expected UPHELD, finding massage-visits, level error")
                .contains("    but       The verdict is CONSISTENT instead of INCONSISTENT; these speak: massage-visits-within\n"
                        + "              (NOTE).")
                .contains("              The rule massage-visits is silent; these speak: massage-visits-within (NOTE).\n")
                .contains("    fired     massage-visits-within (note): 7 requested = 7 visits, within 7")
                .contains("    facts     massage; 7 visits under review; prior: none mentioned; as of 2015-05-01.")
                .containsPattern("    read      \\S.*affirmed, voice patient, summary:");
    }

    @Test
    void a_known_failure_is_listed_with_its_reason_and_does_not_fail_the_run() throws IOException {
        edit(rules.resolve(CASES), "silent: massage-visits-within}\n- name: six visits of massage had and four",
                "silent: massage-visits}\n  todo: the table is in doubt\n- name: six visits of massage had and four");

        CommandLineRun run = test("massage-visits-within");

        assertThat(run.out()).contains("known wrong " + CASES + ":8 seven visits of massage\n    because  the table is in doubt\n")
                .contains(" 0 failed, 1 known wrong;");
    }

    @Test
    void a_known_failure_that_passes_is_an_error() throws IOException {
        edit(rules.resolve(CASES), "- name: six visits of massage\n", "- name: six visits of massage\n  todo: never mind\n");

        CommandLineRun run = test("massage");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("is marked as known to fail (never mind) and passes: delete its todo.").contains(" 1 failed,");
    }

    @Test
    void a_row_without_a_case_in_which_it_speaks_fails_the_run() throws IOException {
        edit(rules.resolve("gym/gym-membership.cases.yaml"), "finding: gym-monitoring", "silent: gym-equipment");

        CommandLineRun run = test("gym");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("missing     gym/provisions.yaml:14: No case expects gym-monitoring to speak.");
    }

    @Test
    void nothing_to_run_fails_the_run() {
        CommandLineRun run = test("language");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("There is no case to run.").contains("0 cases of 0 rules");
    }

    @Test
    void json_holds_the_same() throws IOException {
        edit(rules.resolve("gym/provisions.yaml"), "met-by: [professional-monitoring]", "met-by: [equipment-needed]");

        CommandLineRun run = CommandLineRun.of("rules", "test", "--rules", rules.toString(), "--format", "json", "gym-monitoring");
        JsonNode json = new ObjectMapper().readTree(run.out());

        assertThat(run.status()).isEqualTo(1);
        assertThat(json.at("/summary/cases").asInt()).isEqualTo(json.at("/cases").size()).isPositive();
        JsonNode failed = json.at("/cases/0");
        assertThat(failed.at("/file").asText()).isEqualTo("gym/gym-membership.cases.yaml");
        assertThat(failed.at("/status").asText()).isEqualTo("failed");
        assertThat(failed.at("/failures/0").asText()).startsWith("The rule gym-monitoring is silent");
        assertThat(failed.at("/read").findValuesAsText("concept")).contains("professional-monitoring");
    }

    @Test
    void an_unknown_name_is_wrong_usage_and_the_nearest_is_named() {
        CommandLineRun run = test("massage-visit");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("no rule massage-visit; did you mean massage-visits?");
    }

    @Test
    void a_case_file_with_an_error_ends_with_3_and_its_line() throws IOException {
        edit(rules.resolve(CASES), "  summary: A seamstress with chronic pain of the upper back.\n", "  summry: A seamstress.\n");

        CommandLineRun run = test("massage");

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("imr-check: " + CASES + ":5: There is no field summry here. Did you mean summary?");
    }
}
