package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesLintCommandTest {
    @TempDir
    private Path rules;

    @BeforeEach
    void write_a_rule_that_no_case_makes_fire() throws IOException {
        Files.writeString(Files.createDirectories(rules.resolve("record")).resolve("dates.drl"), """
                package rules.record;

                import imrcheck.facts.*;
                global imrcheck.judge.Report report;

                rule "A treatment is disputed"
                    @id(dates)
                    @kind(DATE_ANOMALY)
                when
                    $item : Item()
                then
                    report.finding(drools, $item, null, $item);
                end
                """);
        Files.writeString(Files.createDirectories(rules.resolve("outcome")).resolve("open.drl"), """
                package rules.outcome;

                import imrcheck.facts.*;
                global imrcheck.judge.Report report;

                rule "Every item is left open"
                    @id(open)
                    @kind(RULING)
                    agenda-group "outcome"
                when
                    $item : Item()
                then
                    report.ruling(drools, $item, Verdict.INDETERMINATE, null);
                end
                """);
    }

    @Test
    void a_finding_ends_with_1_and_names_file_line_and_remedy() throws IOException {
        Path nothing = Files.createDirectories(rules.resolve("letters"));
        CommandLineRun run = lint("--fixtures", nothing.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("record/dates.drl:6: No case and no fixture makes dates fire. Write a case")
                .contains("2 found in 2 rules, with 0 cases and 1 fixtures.");
    }

    @Test
    void a_fixture_makes_a_rule_fire() throws IOException {
        Path letter = Files.writeString(rules.resolve("a.txt"), Letters.sound());
        CommandLineRun run = lint("--fixtures", letter.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Nothing found in 2 rules");
    }

    @Test
    void topics_that_are_not_there_are_wrong_usage() {
        CommandLineRun run = lint("records");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("imr-check: There is no topic and no rule records; did you mean record?");
    }

    @Test
    void rules_that_do_not_build_end_with_3() throws IOException {
        Files.writeString(rules.resolve("record/more.drl"), "package rules.record;\nrule \"x\"\n    @id(x)\nwhen\nthen\nend\n");
        CommandLineRun run = lint();
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("record/more.drl:2: The rule has no @kind.");
    }

    private CommandLineRun lint(String... options) {
        String[] line = new String[options.length + 4];
        System.arraycopy(new String[] {"rules", "lint", "--rules", rules.toString()}, 0, line, 0, 4);
        System.arraycopy(options, 0, line, 4, options.length);
        return CommandLineRun.of(line);
    }
}
