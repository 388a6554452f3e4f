package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesMutateCommandTest {
    private static final String HEAD = """
            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            """;
    private static final String VISITS = "package rules.massage;\n" + HEAD + """
            rule "Too many visits"
                @id(too-many)
                @kind(LIMIT_EXCEEDED)
                @guideline("Demo")
                @citation("page 60")
                @from(2009-07-18)
                @to(open)
                @weight(decides)
            when
                $item : Item(treatment == "massage", total != null)
                Provision(id == "too-many", inForce($item.asOf))
                TableRow(topic == "massage", inForce($item.asOf), max < $item.total)
            then
                report.support(drools, $item, null, $item);
            end
            """;
    private static final String UPHELD = "package rules.outcome;\n" + HEAD + """
            rule "Upheld for a reason"
                @id(upheld)
                @kind(RULING)
                agenda-group "outcome"
            when
                $item : Item(outcome == Outcome.UPHELD)
                exists Standing(item == $item.item, supports == Outcome.UPHELD)
            then
                report.ruling(drools, $item, Verdict.CONSISTENT, Outcome.UPHELD);
            end
            """;
    private static final String TABLE = "condition,setting,max,weeks,guideline,from,to\nany,medical,6,,ODG,2013-01-01,open\n";
    private static final String SEVEN = """
            - name: seven
              title: Massage therapy, 7 visits
              outcome: Upheld
              rationale: The request is not medically necessary.
              expect: {verdict: CONSISTENT, expected: Upheld, finding: too-many}
            """;
    private static final String SIX = SEVEN.replace("seven", "six").replace("7", "6").replaceFirst("expect: .*",
            "expect: {verdict: INDETERMINATE, silent: too-many}");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("massage/terms.yaml", "treatments:\n  massage:\n    names: [massage therapy]\n");
        write("treatments.yaml", "families: [therapy]\ntreatments: {massage: {family: therapy, unit: visits, counted-as: course}}\n");
        for (String words : List.of("language/terms.yaml", "quantity/terms.yaml")) {
            write(words, Files.readString(Path.of("rules", words)));
        }
        write("massage/too-many.drl", VISITS);
        write("massage/visits.csv", TABLE);
        write("massage/too-many.cases.yaml", SEVEN + SIX);
        write("outcome/upheld.drl", UPHELD);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("rules").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandLineRun mutate(String... more) {
        String[] args = {"rules", "mutate", "--rules", folder.resolve("rules").toString(), "--state", folder.resolve("state").toString()};
        String[] all = Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return CommandLineRun.of(all);
    }

    @Test
    void both_sides_of_a_number_catch_what_is_done_to_it() {
        CommandLineRun run = mutate("massage", "--jobs", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo("""
                rules/massage/too-many.drl:14: constraint "treatment == "massage"" dropped - changes nothing: \
                the rules of this folder are shown no items of other treatments
                rules/massage/too-many.drl:14: constraint "total != null" dropped - changes nothing: "max < $item.total" never holds of null
                massage: mutation score 1.00 (12 of 12 caught)
                mutation score 1.00 (12 of 12 caught)
                """);
        assertThat(run.status()).isZero();
    }

    @Test
    void a_side_without_a_case_lets_mutants_survive_by_file_and_line() throws IOException {
        write("massage/too-many.cases.yaml", SEVEN);
        CommandLineRun run = mutate("massage", "--min-score", "0.95");
        assertThat(run.out()).contains("rules/massage/visits.csv:2: max \"6\" became \"5\" in row \"any,medical,6,,ODG,2013-01-01,open\"\n",
                "rules/massage/too-many.drl:16: constraint \"max < $item.total\" became \"max <= $item.total\"\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_survivor_that_a_person_judged_equivalent_does_not_count() throws IOException {
        write("massage/too-many.cases.yaml", SEVEN);
        write("massage/equivalent.yaml", "- rule: too-many\n  change: constraint \"max < $item.total\" became \"max <= $item.total\"\n"
                + "  reason: nobody asks for six\n");
        assertThat(mutate("massage").out()).contains("became \"max <= $item.total\" - changes nothing: nobody asks for six\n");
    }

    @Test
    void a_judgement_on_a_mutant_that_is_caught_or_is_not_there_is_refused() throws IOException {
        write("massage/equivalent.yaml", "- rule: too-many\n  change: rule too-many removed\n  reason: so\n"
                + "- rule: too-many\n  change: nothing like it\n  reason: so\n- rule: too-many\n");
        CommandLineRun run = mutate("massage");
        assertThat(run.err().lines()).satisfiesExactly(
                line -> assertThat(line).contains("massage/equivalent.yaml:1: massage/too-many.cases.yaml:1 catches the mutant."),
                line -> assertThat(line).contains("massage/equivalent.yaml:4: There is no such mutant of too-many."),
                line -> assertThat(line).contains("massage/equivalent.yaml:7: The entry is not complete."));
        assertThat(run.status()).isEqualTo(3);
    }

    @Test
    void rules_for_all_letters_are_mutated_too_and_what_does_not_build_is_told_when_asked() {
        assertThat(mutate("--verbose").out()).contains("outcome: mutation score ",
                "rules/outcome/upheld.drl:11: constraint \"item == $item.item\" dropped - does not build\n");
    }

    @Test
    void a_second_run_tells_the_same() {
        assertThat(mutate().out()).isEqualTo(mutate("--jobs", "1").out());
    }

    @Test
    void a_case_that_fails_on_the_rules_as_they_are_stops_the_run() throws IOException {
        write("massage/too-many.cases.yaml", SEVEN.replace("CONSISTENT", "INCONSISTENT"));
        CommandLineRun run = mutate();
        assertThat(run.err()).contains("1 of the cases and fixtures fail on the rules as they are, first massage/too-many.cases.yaml:1");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_topic_that_is_not_there_is_wrong_usage() {
        assertThat(mutate("mri").err()).contains("There is no topic mri");
        assertThat(mutate("mri").status()).isEqualTo(2);
    }
}
