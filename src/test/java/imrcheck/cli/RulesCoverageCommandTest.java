package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCoverageCommandTest {
    private static final String RULE = """
            package rules.outcome;

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "An Upheld item is left open"
                @id(open)
                @kind(RULING)
                agenda-group "outcome"
            when
                $item : Item(outcome == Outcome.UPHELD)
            then
                report.ruling(drools, $item, Verdict.INDETERMINATE, null);
            end
            """;

    @TempDir
    private Path folder;

    @Test
    void letters_given_count_and_the_status_is_0_whatever_is_missing() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("rules/outcome")).resolve("open.drl"), RULE);
        Path sound = Files.writeString(folder.resolve("a.txt"), Letters.sound());
        Path contradictory = Files.writeString(folder.resolve("b.txt"), Letters.contradictory());
        String rules = folder.resolve("rules").toString();

        CommandLineRun none = CommandLineRun.of("rules", "coverage", "--rules", rules, "--fixtures", contradictory.toString());
        assertThat(none.status()).isZero();
        assertThat(none.out()).startsWith("Rules and provisions that never fired:").contains("outcome/open.drl:6: open",
                "0 of 1 rules and provisions fired (0.00)");

        CommandLineRun both = CommandLineRun.of("rules", "coverage", "--rules", rules, "--format", "json", "--fixtures",
                contradictory.toString(), sound.toString());
        assertThat(both.status()).isZero();
        assertThat(new ObjectMapper().readTree(both.out()).at("/rules/0/fired").asInt()).isEqualTo(1);
    }
}
