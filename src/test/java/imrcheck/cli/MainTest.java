package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.ReportSchema;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @TempDir
    private Path folder;
    private Path contradictory;
    private Path sound;

    @BeforeEach
    void write_letters() throws IOException {
        contradictory = Files.writeString(folder.resolve("b.txt"), Letters.contradictory());
        sound = Files.writeString(folder.resolve("a.txt"), Letters.sound());
    }

    @Test
    void a_letter_without_findings_ends_with_0() {
        assertThat(CommandLineRun.of("check", sound.toString()).status()).isZero();
    }

    @Test
    void an_inconsistent_item_ends_with_1() {
        CommandLineRun run = CommandLineRun.of("check", contradictory.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("INCONSISTENT  CM17-9990001, item 1").contains("line 31: \"Therefore, the request");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void fail_on_chooses_what_counts() {
        assertThat(CommandLineRun.of("check", "--fail-on", "Warning", contradictory.toString()).status()).isEqualTo(1);
        assertThat(CommandLineRun.of("check", "--fail-on", "never", contradictory.toString()).status()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "",
            "check",
            "check --format xml a.txt",
            "check --format html a.txt",
            "check --jobs 0 a.txt",
            "check --nonsense a.txt",
            "check --rules nowhere a.txt",
            "audit a.txt",
            "explain a.txt --item one"})
    void wrong_usage_ends_with_2_and_a_sentence(String line) {
        CommandLineRun run = CommandLineRun.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(2).allMatch(said -> said.startsWith("imr-check: "));
    }

    @Test
    void rules_that_do_not_build_end_with_3() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/topic"));
        Files.writeString(rules.resolve("broken.drl"), "package rules.topic;\nrule \"x\" when then\n");
        CommandLineRun run = CommandLineRun.of("check", "--rules", folder.resolve("rules").toString(), sound.toString());
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("imr-check: topic/broken.drl:").doesNotContain("\tat ");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void an_unreadable_input_ends_with_4_and_the_others_are_reported() throws IOException {
        Path empty = Files.writeString(folder.resolve("empty.txt"), "");
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", folder.toString());
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.err()).startsWith("imr-check: " + empty + ": ").hasLineCount(1);
        JsonNode report = new ObjectMapper().readTree(run.out());
        assertThat(report.at("/summary/letters").asInt()).isEqualTo(3);
        assertThat(report.at("/summary/items").asInt()).isEqualTo(2);
        assertThat(report.at("/summary/unreadable").asInt()).isEqualTo(1);
    }

    @Test
    void a_rule_that_throws_ends_with_5_and_the_others_are_reported() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("rules/record"));
        Files.writeString(rules.resolve("throws.drl"), """
                package rules.record;

                import imrcheck.facts.*;
                global imrcheck.judge.Report report;

                rule "A rule that divides by nought where the denial was overturned"
                    @id(throws)
                    @kind(NO_FINDINGS)
                when
                    $item : Item(outcome == Outcome.OVERTURNED)
                then
                    report.finding(drools, $item, String.valueOf(1 / ($item.item() - $item.item())));
                end
                """);
        Files.writeString(Files.createDirectories(folder.resolve("rules/outcome")).resolve("open.drl"), """
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
        CommandLineRun run = CommandLineRun.of("check", "--format", "json", "--rules", folder.resolve("rules").toString(), sound.toString(),
                contradictory.toString());
        assertThat(run.status()).isEqualTo(5);
        assertThat(run.err()).startsWith("imr-check: " + contradictory + ": ").contains("rule throws").doesNotContain("\tat ");
        JsonNode letters = new ObjectMapper().readTree(run.out()).get("letters");
        assertThat(letters.at("/0/items")).hasSize(1);
        assertThat(letters.at("/1/items")).isEmpty();
        assertThat(letters.at("/1/problems/0/code").asText()).isEqualTo("engine-error");
    }

    @Test
    void a_problem_in_a_text_report_is_told_once() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        CommandLineRun run = CommandLineRun.of("check", folder.toString());
        assertThat(run.out()).containsOnlyOnce("empty.txt: ");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void no_input_ends_with_4() throws IOException {
        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        assertThat(CommandLineRun.of("check", nothing.toString()).status()).isEqualTo(4);
        assertThat(CommandLineRun.of("check", folder.resolve("missing.txt").toString()).status()).isEqualTo(4);
    }

    @Test
    void standard_input_is_one_letter() throws IOException {
        CommandLineRun run = CommandLineRun.with(Letters.contradictory(), "check", "--format", "json", "-");
        assertThat(run.status()).isEqualTo(1);
        assertThat(new ObjectMapper().readTree(run.out()).at("/letters/0/source").asText()).isEqualTo("-");
    }

    @Test
    void the_report_is_the_same_however_many_letters_are_checked_at_once() {
        String one = CommandLineRun.of("check", "--format", "json", "--jobs", "1", folder.toString()).out();
        assertThat(CommandLineRun.of("check", "--format", "json", "--jobs", "4", folder.toString()).out()).isEqualTo(one);
        assertThat(CommandLineRun.of("check", "--format", "json", folder.toString()).out()).isEqualTo(one);
    }

    @Test
    void a_report_file_is_written_in_one_piece() throws IOException {
        Path report = folder.resolve("report.jsonl");
        CommandLineRun run =
                CommandLineRun.of("check", "--format", "jsonl", "-o", report.toString(), sound.toString(), contradictory.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(report).content().hasLineCount(2);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("a.txt", "b.txt", "report.jsonl");
        }
    }

    @Test
    void a_report_file_that_cannot_be_written_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("check", "-o", folder.resolve("none/report").toString(), sound.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("check that its folder exists");
    }

    @Test
    void letters_of_one_file_are_each_reported_by_their_own_case_number() throws IOException {
        String both =
                Files.readString(Path.of("fixtures/pt-over-the-cap.txt")) + Files.readString(Path.of("fixtures/review-esi-upheld.txt"));
        Path file = Files.writeString(folder.resolve("both.txt"), both);
        JsonNode report = new ObjectMapper().readTree(CommandLineRun.of("check", "--format", "json", file.toString()).out());
        assertThat(report.path("letters").findValuesAsText("caseNumber")).containsExactly("CM17-9990001", "CM14-9990018");
        assertThat(report.at("/letters/0/items/0/verdict").asText()).isEqualTo("INCONSISTENT");
        assertThat(report.at("/summary/letters").asInt()).isEqualTo(2);
    }

    @Test
    void a_letter_that_breaks_off_ends_with_4_and_counts_as_read_in_part() throws IOException {
        String letter = Files.readString(Path.of("fixtures/pt-over-the-cap.txt"));
        Path file = Files.writeString(folder.resolve("cut.txt"), letter.substring(0, letter.indexOf("The Official Disability") + 20));
        CommandLineRun run = CommandLineRun.of("check", file.toString());
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("INDETERMINATE").contains("1 letter read in").contains("left undecided");
        JsonNode report = new ObjectMapper().readTree(CommandLineRun.of("check", "--format", "json", file.toString()).out());
        assertThat(report.at("/summary/partial").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"isnot medically", "is n0t medically", "is notmedically", "is non-medically"})
    void a_denial_that_cannot_be_read_is_never_the_opposite(String blurred) throws IOException {
        String letter = Files.readString(Path.of("fixtures/four-items-with-page-breaks.txt")).replaceAll("is\\s+not\\s+medically", blurred);
        Path file = Files.writeString(folder.resolve("blurred.txt"), letter);
        String out = CommandLineRun.of("check", "--format", "json", file.toString()).out();
        assertThat(out).contains("\"conclusion\" : \"NONE\"".replace(" :", ":")).doesNotContain("INCONSISTENT\"");
    }

    @Test
    void a_closed_pipe_is_silent_and_a_full_disk_is_told() throws IOException {
        assertThat(writing("Broken pipe", "check", contradictory.toString())).isEqualTo("141 ");
        assertThat(writing("Broken pipe", "schema")).isEqualTo("141 ");
        assertThat(writing("No space left on device", "check", sound.toString()))
                .isEqualTo("5 imr-check: Reading or writing failed: No space left on device." + System.lineSeparator());
        assertThat(writing("No space left on device", "rules", "list"))
                .isEqualTo("5 imr-check: Reading or writing failed: No space left on device." + System.lineSeparator());
    }

    /** Status and complaints of a run whose report cannot be written. */
    private static String writing(String failure, String... args) {
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(InputStream.nullInputStream(), new BufferedOutputStream(out), new PrintStream(err), Terminal.NONE);
        return Main.run(console, args) + " " + err;
    }

    @Test
    void skipped_files_are_counted_on_standard_error() throws IOException {
        Files.writeString(folder.resolve("notes.doc"), "x");
        assertThat(CommandLineRun.of("check", folder.toString()).err())
                .isEqualTo("imr-check: Skipped 1 file: hidden, no ordinary file, or not .pdf, .txt or .zip." + System.lineSeparator());
        assertThat(CommandLineRun.of("check", "--quiet", folder.toString()).err()).isEmpty();
    }

    @Test
    void colours_can_be_asked_for_in_a_pipe() {
        assertThat(CommandLineRun.of("check", "--color", "always", contradictory.toString()).out()).contains("\u001b[");
        assertThat(CommandLineRun.of("check", contradictory.toString()).out()).doesNotContain("\u001b[");
    }

    @Test
    void facts_tells_the_letter_and_its_facts() throws IOException {
        CommandLineRun run = CommandLineRun.of("facts", sound.toString());
        assertThat(run.status()).isZero();
        JsonNode letter = new ObjectMapper().readTree(run.out()).at("/letters/0");
        assertThat(letter.at("/letter/header/caseNumber").asText()).isEqualTo("CM17-9990001");
        assertThat(letter.get("facts")).extracting(fact -> fact.get("type").asText()).contains("Item", "Statement", "LetterDate");
    }

    @Test
    void explain_tells_why_and_what_would_change_the_verdict() {
        CommandLineRun run = CommandLineRun.of("explain", contradictory.toString());
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsSubsequence("item 1: Physical therapy", "INCONSISTENT", "Facts", "Criteria", "Rules that fired",
                "conclusion mismatch", "What would change the verdict");
    }

    @Test
    void explain_as_json_tells_the_wanted_items_with_their_facts_and_what_would_change_the_verdict() throws IOException {
        CommandLineRun run = CommandLineRun.of("explain", "--format", "json", "--item", "1", contradictory.toString());
        JsonNode item = new ObjectMapper().readTree(run.out()).at("/letters/0/items/0");

        assertThat(run.status()).isZero();
        assertThat(item.get("verdict").asText()).isEqualTo("INCONSISTENT");
        assertThat(item.get("facts")).extracting(fact -> fact.get("type").asText()).contains("Statement");
        assertThat(item.has("change")).isTrue();
        assertThat(CommandLineRun.of("explain", "--format", "json", "--petition", sound.toString()).status()).isEqualTo(2);
    }

    @Test
    void explain_of_an_item_that_is_not_there_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("explain", "--item", "7", sound.toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("There is no item 7");
    }

    @Test
    void help_offers_only_what_is_built() {
        CommandLineRun run = CommandLineRun.of("--help");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("check", "facts", "explain", "baseline", "schema").doesNotContain("audit", "evaluate");
    }

    @Test
    void the_version_is_the_builds() {
        assertThat(CommandLineRun.of("--version").out().strip()).matches("imr-check \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void the_schema_is_printed() throws IOException {
        assertThat(new ObjectMapper().readTree(CommandLineRun.of("schema").out()).get("title").asText())
                .isEqualTo("imr-check consistency report");
    }

    @Test
    void a_real_report_holds_to_the_schema() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");
        String report = CommandLineRun.of("check", "--format", "json", folder.toString()).out();
        assertThat(ReportSchema.faults(report)).isEmpty();
    }

    @Test
    void every_command_takes_verbose() {
        for (String command : List.of("check", "facts", "explain")) {
            assertThat(CommandLineRun.of(command, "--verbose", sound.toString()).status()).isZero();
        }
    }
}
