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
    void letters_given_count_instead_of_fixtures_and_the_status_is_0_whatever_is_missing() throws IOException {
        String rules = rules();
        Path sound = Files.writeString(folder.resolve("a.txt"), Letters.sound());
        Path contradictory = Files.writeString(folder.resolve("b.txt"), Letters.contradictory());

        CommandLineRun none = CommandLineRun.of("rules", "coverage", "--list", "--rules", rules, "--fixtures", contradictory.toString());
        assertThat(none.status()).isZero();
        assertThat(none.out()).startsWith("   0  outcome/open.drl:6: An Upheld item is left open (open)");

        CommandLineRun given = CommandLineRun.of("rules", "coverage", "--rules", rules, "--format", "json", "--fixtures",
                contradictory.toString(), sound.toString());
        assertThat(given.status()).isZero();
        assertThat(new ObjectMapper().readTree(given.out()).at("/units/0/letters").asInt()).isEqualTo(1);
    }

    @Test
    void what_is_left_without_a_rule_that_serves_one_letter_judges_without_it() throws IOException {
        String sound = Files.writeString(folder.resolve("a.txt"), Letters.sound()).toString();
        Path without = folder.resolve("without");

        assertThat(CommandLineRun.of("rules", "coverage", "--rules", rules(), "--leave-out", without.toString(), sound).status()).isZero();
        assertThat(without.resolve("outcome")).doesNotExist();
        assertThat(CommandLineRun.of("rules", "coverage", "--rules", rules(), "--leave-out", folder.toString(), sound).status())
                .isEqualTo(2);
    }

    private String rules() throws IOException {
        Files.writeString(Files.createDirectories(folder.resolve("rules/outcome")).resolve("open.drl"), RULE);
        return folder.resolve("rules").toString();
    }
}
