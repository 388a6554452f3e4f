package imrcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.check.Checker;
import imrcheck.facts.Conclusion;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Passage;
import imrcheck.facts.Prior;
import imrcheck.facts.Request;
import imrcheck.facts.Section;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterParser;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.source.SourceText;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CaseRunnerTest {
    private static final String EIGHT = """
            - name: eight
              title: Massage therapy, 8 visits
              outcome: Upheld
              rationale: The request is not medically necessary.
              urDenial: 2015-05-01
              expect: {verdict: CONSISTENT, finding: massage-visits, level: note, evidence: massage THERAPY}
            """;

    private static RuleSet rules;
    private static CaseRunner runner;

    @BeforeAll
    static void build() {
        TreeMap<String, String> files = new TreeMap<>(RuleFiles.of(Path.of("src/test/resources/demo-rules")).files());
        RuleFiles.of(Path.of("rules")).files().forEach((path, text) -> {
            if (path.matches("(outcome|provisions)/.*\\.drl|treatments\\.yaml")) {
                files.put(path, text);
            }
        });
        rules = RuleSets.of(new RuleFiles(files));
        Checker checker = new Checker(new LetterParser()::parse, CaseRunnerTest::facts, rules::judge, (source, failure) -> {});
        runner = new CaseRunner(checker::check);
    }

    /** Items of massage with the first number of their titles: all that the demo rules need of a letter. */
    private static LetterFacts facts(SourceText source, Letter letter) {
        return new LetterFacts(letter.items().stream().map(item -> {
            String number = item.title().replaceAll("\\D+", "");
            Integer visits = number.isEmpty() ? null : Integer.valueOf(number);
            return new Item(item.number(), item.title(), item.outcome(), "massage", List.of(), null,
                    new Request(visits, null, null, "visits"), Prior.UNSTATED, null, Conclusion.NONE, List.of(), Set.of(),
                    letter.header().urDenial().date(), new Passage(Section.TITLE, item.titleSpan()),
                    new Passage(Section.RATIONALE, item.rationale()), SampleLetter.reach("massage"));
        }).toList(), List.of());
    }

    private static CaseResult run(String yaml) {
        return runner.run(CaseFile.read("massage/massage-visits.cases.yaml", yaml).get(0));
    }

    @Test
    void a_case_runs_through_the_steps_of_a_letter() {
        CaseResult result = run(EIGHT);

        assertThat(result.failures()).isEmpty();
        assertThat(result.judgement().findings()).anyMatch(finding -> finding.rule().equals("massage-visits"));
        assertThat(result.item().request().underReview()).isEqualTo(8);
        assertThat(result.item().asOf()).isEqualTo("2015-05-01");
    }

    @Test
    void every_expectation_that_is_not_met_is_told() {
        String wrong = EIGHT.replace("verdict: CONSISTENT", "verdict: INCONSISTENT, expected: overturned, silent: massage-visits")
                .replace("level: note", "level: error").replace("THERAPY", "chair");

        assertThat(run(wrong).failures()).hasSize(5)
                .anySatisfy(f -> assertThat(f)
                        .isEqualTo("The verdict is CONSISTENT instead of INCONSISTENT; " + "these speak: massage-visits (NOTE)."))
                .anySatisfy(f -> assertThat(f).isEqualTo("The outcome that follows is UPHELD instead of OVERTURNED."))
                .anySatisfy(f -> assertThat(f).startsWith("The rule massage-visits speaks: 8 visits"))
                .anySatisfy(f -> assertThat(f).isEqualTo("The level of massage-visits is NOTE instead of ERROR."))
                .anySatisfy(f -> assertThat(f).contains("does not hold \"massage chair\""));
    }

    @Test
    void a_rule_that_should_speak_and_is_silent_fails_the_case() {
        assertThat(run(EIGHT.replace("8 visits", "6 visits")).failures())
                .anySatisfy(f -> assertThat(f).startsWith("The rule massage-visits is silent; "));
    }

    @Test
    void a_known_failure_must_still_fail() {
        assertThat(run(EIGHT + "  todo: not yet\n").asExpected()).isFalse();
        assertThat(run(EIGHT.replace("verdict: CONSISTENT", "verdict: INCONSISTENT") + "  todo: not yet\n").asExpected()).isTrue();
    }

    @Test
    void further_items_belong_to_the_same_letter() {
        CaseResult result = run(EIGHT + """
                  others:
                    - {title: MRI of the lumbar spine, outcome: Overturned, rationale: The request is medically necessary.}
                """);

        assertThat(result.failures()).isEmpty();
    }

    @Test
    void a_provision_needs_cases_in_both_directions() {
        assertThat(gates(EIGHT))
                .contains("No case expects massage-visits to stay silent.", "No case expects massage-visits-within to speak.")
                .doesNotContain("No case expects massage-visits to speak.");
        String five = EIGHT.replace("name: eight", "name: five").replace("8 visits", "5 visits").replaceFirst("expect:.*",
                "expect: {silent: massage-visits}");
        assertThat(gates(EIGHT + five)).noneMatch(message -> message.contains("massage-visits "));
    }

    @Test
    void cases_that_run_at_once_keep_their_order() {
        List<LetterCase> cases =
                IntStream.range(1, 30).mapToObj(n -> EIGHT.replace("name: eight", "name: case " + n).replace("8 visits", n + " visits"))
                        .flatMap(yaml -> CaseFile.read("massage/m.cases.yaml", yaml).stream()).toList();

        assertThat(runner.run(cases, 4)).isEqualTo(runner.run(cases, 1));
    }

    private static List<String> gates(String yaml) {
        TreeMap<String, String> files = new TreeMap<>(rules.files().files());
        files.put("massage/massage-visits.cases.yaml", yaml);
        RuleSet withCases = RuleSets.of(new RuleFiles(files));
        return CaseGates.check(withCases, runner.run(CaseFile.all(withCases.files()), 1)).stream().map(RuleError::message).toList();
    }

    @Test
    void a_row_without_cases_is_named_where_it_stands() {
        assertThat(CaseGates.check(rules, List.of())).anySatisfy(error -> {
            assertThat(error.file()).isEqualTo("massage/provisions.yaml");
            assertThat(error.line()).isEqualTo(5);
            assertThat(error.message()).isEqualTo("No case expects massage-benefit to speak.");
        });
    }

    @Test
    void a_case_that_names_no_rule_there_is_is_named() {
        assertThat(gates(EIGHT.replace("finding: massage-visits", "finding: massage-visit"))).contains("No rule has the id massage-visit.");
    }
}
