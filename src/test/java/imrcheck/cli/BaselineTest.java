package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.ReportSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineTest {
    private static final String RULE = "conclusion-opposite";

    @TempDir
    private Path folder;
    private Path letter;
    private Path baseline;

    @BeforeEach
    void write_a_letter() throws IOException {
        letter = Files.writeString(folder.resolve("a.txt"), Letters.contradictory());
        baseline = folder.resolve("accepted.jsonl");
    }

    @Test
    void what_every_error_of_a_letter_was_accepted_for_does_not_fail_the_check() throws IOException {
        acceptAll();
        CommandLineRun run = check("--format", "json");

        assertThat(run.status()).isZero();
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        assertThat(new ObjectMapper().readTree(run.out()).at("/summary/inconsistent").asInt()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(CommandLineRun.of("check", letter.toString()).status()).isEqualTo(1);
    }

    @Test
    void a_baseline_holds_nothing_of_the_letter() throws IOException {
        acceptAll();
        assertThat(Files.readString(baseline)).contains("CM17-9990001").doesNotContain("therapy", "knee", "necessary", "a.txt");
    }

    @Test
    void an_acceptance_is_over_the_day_after_its_last() {
        acceptAll();
        assertThat(check("--today", "2018-01-31").status()).isZero();
        CommandLineRun after = check("--today", "2018-02-01");
        assertThat(after.status()).isEqualTo(1);
        assertThat(after.out()).contains("EXPIRED  The finding CM17-9990001, item 1");
    }

    @Test
    void other_formats_tell_stale_and_expired_entries_on_standard_error() throws IOException {
        acceptAll();
        Files.writeString(letter, Letters.sound());
        CommandLineRun run = check("--format", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.err()).startsWith("imr-check: The finding CM17-9990001, item 1 [").contains("is not made any more");
    }

    @Test
    void prune_removes_what_is_stale_and_check_and_accept_remove_nothing() throws IOException {
        acceptAll();
        Files.writeString(letter, Letters.sound());
        String before = Files.readString(baseline);
        check();
        assertThat(baseline).hasContent(before);

        CommandLineRun prune = baseline("prune", letter.toString());
        assertThat(prune.status()).isZero();
        assertThat(prune.out()).contains("Removed: CM17-9990001, item 1 [").contains("0 kept, 0 of them of letters that were not judged.");
        assertThat(Files.readString(baseline)).isEmpty();
    }

    @Test
    void prune_keeps_entries_of_letters_that_were_not_given_until_they_expire() throws IOException {
        acceptAll();
        String before = Files.readString(baseline);
        Path other = Files.writeString(folder.resolve("b.txt"), Letters.sound().replace("9990001", "9990002"));

        assertThat(baseline("prune", other.toString()).out()).startsWith("0 removed");
        assertThat(baseline).hasContent(before);
        assertThat(
                CommandLineRun.of("baseline", "prune", "--baseline", baseline.toString(), "--today", "2018-02-01", other.toString()).out())
                .contains("expired on 2018-01-31");
        assertThat(Files.readString(baseline)).isEmpty();
    }

    @Test
    void list_tells_each_entry_and_which_are_expired() {
        acceptAll();
        assertThat(baseline("list").out()).startsWith("CM17-9990001, item 1 [").contains("by R. Roe until 2018-01-31: second opinion")
                .contains(", 0 of them expired.").doesNotContain("(expired)");
        assertThat(CommandLineRun.of("baseline", "list", "--baseline", baseline.toString(), "--today", "2018-02-01").out())
                .contains("(expired)");
    }

    @Test
    void accepting_again_changes_the_line_that_is_there() throws IOException {
        assertThat(accept(RULE, "2018-01-31").out()).startsWith("Accepted: ");
        assertThat(accept(RULE, "2018-06-30").out()).startsWith("Accepted anew: ");
        assertThat(Files.readString(baseline)).hasLineCount(1).contains("2018-06-30");
    }

    @Test
    void a_letter_without_a_case_number_cannot_be_accepted() throws IOException {
        Files.writeString(letter, Letters.contradictory().replaceFirst("Case Number: +CM17-9990001", ""));
        CommandLineRun run = accept(RULE, "2018-01-31");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("has no case number").hasLineCount(1);
        assertThat(baseline).doesNotExist();
    }

    @Test
    void a_finding_that_the_letter_does_not_have_cannot_be_accepted() {
        CommandLineRun run = accept("no-such-rule", "2018-01-31");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("those that have are").contains(RULE);
    }

    @Test
    void a_letter_that_cannot_be_read_ends_with_4() {
        CommandLineRun run = CommandLineRun.of("baseline", "accept", "--baseline", baseline.toString(), "--item", "1", "--rule", RULE,
                "--by", "R. Roe", "--why", "x", "--until", "2999-01-01", folder.resolve("none.txt").toString());
        assertThat(run.status()).isEqualTo(4);
        assertThat(baseline).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "baseline",
            "baseline list",
            "baseline list --baseline nowhere.jsonl",
            "check --baseline nowhere.jsonl a.txt",
            "check --today soon a.txt",
            "baseline accept --baseline b.jsonl a.txt",
            "baseline accept --baseline b.jsonl --item 1 --rule r --by x --why y --until 2001-01-01 a.txt",
            "baseline accept --baseline b.jsonl --item 1 --rule r --by x --why y --until 2999-01-01 fixtures"})
    void wrong_usage_ends_with_2_and_a_sentence(String line) {
        CommandLineRun run = CommandLineRun.of(line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).allMatch(said -> said.startsWith("imr-check: "));
    }

    @Test
    void a_baseline_that_is_none_ends_with_2_and_names_file_and_line() throws IOException {
        Files.writeString(baseline, "\n{\"caseNumber\": 7}\n");
        CommandLineRun run = check();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("imr-check: " + baseline + ":2: In the baseline the caseNumber is missing").hasLineCount(1);
    }

    /** Accepts every error of the letter. */
    private void acceptAll() {
        for (String rule : errors()) {
            assertThat(accept(rule, "2018-01-31").status()).isZero();
        }
    }

    private List<String> errors() {
        try {
            List<String> rules = new ArrayList<>();
            new ObjectMapper().readTree(CommandLineRun.of("check", "--format", "json", letter.toString()).out())
                    .at("/letters/0/items/0/findings").forEach(finding -> {
                        if (finding.get("level").asText().equals("error")) {
                            rules.add(finding.get("rule").asText());
                        }
                    });
            assertThat(rules).contains(RULE);
            return rules;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CommandLineRun accept(String rule, String until) {
        return CommandLineRun.of("baseline", "accept", "--baseline", baseline.toString(), "--item", "1", "--rule", rule, "--by", "R. Roe",
                "--why", "second opinion obtained", "--until", until, "--today", "2018-01-01", letter.toString());
    }

    private CommandLineRun baseline(String act, String... paths) {
        List<String> line = new ArrayList<>(List.of("baseline", act, "--baseline", baseline.toString(), "--today", "2018-01-01"));
        line.addAll(List.of(paths));
        return CommandLineRun.of(line.toArray(String[]::new));
    }

    private CommandLineRun check(String... options) {
        List<String> line = new ArrayList<>(List.of("check", "--baseline", baseline.toString()));
        line.addAll(List.of(options));
        if (!line.contains("--today")) {
            line.addAll(List.of("--today", "2018-01-01"));
        }
        line.add(letter.toString());
        return CommandLineRun.of(line.toArray(String[]::new));
    }
}
