package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
            when
                $item : Item(treatment == "massage")
                $provision : Provision(id == "too-many", inForce($item.asOf))
                TableRow(topic == "massage", table == "visits", inForce($item.asOf), max < $item.total)
            then
                report.support(drools, $item, $provision, null, $item);
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
    private static final String SEVEN = """
            - name: seven
              title: Massage therapy, 7 visits
              outcome: Upheld
              rationale: The request is not medically necessary.
              expect: {verdict: CONSISTENT, expected: Upheld, finding: too-many}
            """;
    private static final String SIX = SEVEN.replace("seven", "six").replace("7", "6").replaceFirst("expect: .*",
            "expect: {verdict: INDETERMINATE, silent: too-many}");
    private static final String OTHER = SIX.replace("six", "other").replace("Massage therapy, 6", "Yoga, 7");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        write("treatments.yaml", """
                families: [therapy]
                treatments: {massage: {family: therapy, unit: visits, counted-as: course}, gym: {family: therapy, unit: visits}}
                """);
        write("massage/terms.yaml", "treatments: {massage: {names: [massage therapy]}, gym: {names: [yoga]}}\n");
        for (String words : List.of("language/terms.yaml", "quantity/terms.yaml")) {
            write(words, Files.readString(Path.of("rules", words)));
        }
        Files.copy(Path.of("rules/outcome/level.drl"), Files.createDirectories(folder.resolve("rules/outcome")).resolve("levels.drl"));
        write("guidelines.yaml",
                "odg: {title: ODG, year: 2013, from: 2013-01-01, to: open, checked: 2026-01-01, headings: {massage: {topic: Massage}}}\n");
        write("massage/provisions.yaml", "- rules: [too-many]\n  sources: [odg/massage]\n");
        write("massage/too-many.drl", VISITS);
        write("massage/visits.csv", "condition,setting,max,weeks,weight,source,note\nany,medical,6,,,,\n");
        write("massage/too-many.cases.yaml", SEVEN + SIX + OTHER);
        write("outcome/upheld.drl", UPHELD);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve("rules").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private CommandLineRun mutate(String... more) throws IOException {
        String none = Files.createDirectories(folder.resolve("none")).toString();
        return CommandLineRun.of(Stream
                .concat(Stream.of("rules", "mutate", "--rules", folder.resolve("rules").toString(), "--fixtures", none), Stream.of(more))
                .toArray(String[]::new));
    }

    @Test
    void both_sides_of_a_number_catch_what_is_done_to_it() throws IOException {
        CommandLineRun run = mutate("massage", "--jobs", "2");
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines().filter(line -> line.contains("max"))).isEmpty();
        assertThat(run.out().lines().toList()).last().asString().matches("mutation score \\d\\.\\d\\d \\(\\d+ of \\d+ caught\\)");
        assertThat(run.status()).isZero();
    }

    @Test
    void a_side_without_a_case_lets_mutants_survive_by_file_and_line() throws IOException {
        write("massage/too-many.cases.yaml", SEVEN);
        CommandLineRun run = mutate("massage", "--min-score", "0.95");
        assertThat(run.out()).contains("massage/visits.csv:2: visits.csv: any, medical, 6: max 6 became 5\n",
                "massage/too-many.drl:11: too-many: ",
                "became \"TableRow(topic == \"massage\", table == \"visits\", inForce($item.asOf), " + "max <= $item.total)\"\n");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void what_the_rules_do_not_build_with_is_told_when_asked() throws IOException {
        assertThat(mutate("massage", "--verbose").out()).contains("too-many: \"id == \"too-many\"\" dropped - does not build\n");
        assertThat(mutate("massage").out()).doesNotContain("does not build");
    }

    @Test
    void a_case_that_fails_on_the_rules_as_they_are_stops_the_run() throws IOException {
        write("massage/too-many.cases.yaml", SEVEN.replace("CONSISTENT", "INCONSISTENT"));
        CommandLineRun run = mutate();
        assertThat(run.err()).contains("of the cases and fixtures fail on the rules as they are, first massage/too-many.cases.yaml:1");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void a_topic_that_is_not_there_is_wrong_usage() throws IOException {
        assertThat(mutate("mri").err()).contains("There is no topic and no rule mri");
        assertThat(mutate("mri").status()).isEqualTo(2);
    }
}
