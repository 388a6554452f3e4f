package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterOptionTest {
    private static final String LETTER = "fixtures/pt-over-the-cap.txt";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --select visits-quoted | 1
            --select case-number-missing | 0
            --ignore visits-quoted,stated-criterion-met | 0
            --kind LIMIT_EXCEEDED | 1
            --kind date_anomaly | 0
            --level error | 1
            --severity visits-quoted=warning | 0
            --severity visits-quoted=warning --fail-on warning | 1
            --severity visits-quoted=off | 0
            """)
    void what_is_not_told_does_not_count(String options, int status) {
        CommandLineRun run = check(options.replace("case-number-missing", "conclusion-opposite").split(" "));

        assertThat(run.status()).isEqualTo(status);
        assertThat(run.out().contains("INCONSISTENT  CM17-9990001, item 1")).isEqualTo(run.out().contains("[visits-quoted]"));
    }

    @Test
    void every_format_tells_the_same_findings() throws IOException {
        JsonNode findings = new ObjectMapper().readTree(check("--format", "json", "--level", "warning").out()).findValue("findings");
        assertThat(findings).isNotEmpty().allMatch(finding -> !finding.get("level").asText().equals("note"));
        assertThat(check("--format", "csv", "--ignore", "visits-quoted").out()).doesNotContain("visits-quoted").contains("INCONSISTENT");
        assertThat(check("--format", "junit", "--ignore", "visits-quoted").out()).contains("<skipped message=\"Overturned, but what",
                "None of its findings is told as an error.");
    }

    @Test
    void the_verdict_of_an_item_of_which_nothing_is_told_stays() {
        assertThat(check("--select", "conclusion-opposite").out()).startsWith("INCONSISTENT  item 1").contains("1 inconsistent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check --select visits-quotd a.txt | --select: there is no rule visits-quotd; did you mean visits-quoted?
            check --ignore nonsense a.txt | --ignore: there is no rule nonsense
            check --severity visits-quoted=loud a.txt | --severity: there is no loud; it is one of error, warning, note, off.
            check --kind date a.txt | --kind: there is no date; it is one of CRITERION_MET
            check --level loud a.txt | --level: there is no loud; it is one of error, warning, note.
            check --format xml a.txt | --format: there is no xml; it is one of text, json, jsonl, sarif, junit, csv.
            check --fail-on sometimes a.txt | --fail-on: there is no sometimes; it is one of inconsistent, warning, never.
            chek a.txt | There is no command chek; did you mean check?
            rules shw x | There is no command shw; did you mean show?
            check --formt json a.txt | There is no option --formt; did you mean --format?
            rules diff a | Give at least 2 arguments: OLD [NEW] PATH.
            rules mutate --min-score 2 | --min-score must be from 0 to 1, not 2.0.
            """)
    void what_is_wrong_is_said_with_what_may_have_been_meant(String line, String sentence) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("imr-check: " + sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "check",
            "facts",
            "explain",
            "schema",
            "rules",
            "rules list",
            "rules show",
            "rules new",
            "rules docs",
            "rules test",
            "rules coverage",
            "rules lint",
            "rules diff",
            "rules mutate",
            "baseline",
            "baseline accept",
            "baseline create",
            "baseline list",
            "baseline prune"})
    void every_help_tells_how_the_command_ends(String command) {
        String line = (command + " --help").strip();

        assertThat(CommandLineRun.of(line.split(" ")).out()).contains("Exit status: 0");
    }

    @Test
    void help_and_completion_are_commands() {
        assertThat(CommandLineRun.of("help").out()).contains("completion", "schema", "check");
        assertThat(CommandLineRun.of("completion").out()).contains("complete -F", "--fail-on");
    }

    private static CommandLineRun check(String... options) {
        List<String> args = new ArrayList<>(List.of("check", LETTER));
        args.addAll(Arrays.asList(options));
        return CommandLineRun.of(args.toArray(String[]::new));
    }
}
