package imrcheck.judge;

import static imrcheck.judge.DemoFacts.IN_FORCE;
import static imrcheck.judge.DemoFacts.letter;
import static imrcheck.judge.DemoFacts.massage;
import static imrcheck.judge.DemoFacts.passage;
import static imrcheck.judge.DemoFacts.says;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Finding;
import imrcheck.facts.Ground;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.TableLimit;
import imrcheck.facts.Verdict;
import imrcheck.rules.RuleFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JudgeTest {
    private static final Fact UNMET = says(1, "functional-improvement", Polarity.UNDOCUMENTED, false);
    private static final Fact EXCUSED = says(1, "functional-improvement", Polarity.UNDOCUMENTED, true);
    private static final Fact IN_RECORD = says(0, "functional-improvement", Polarity.AFFIRMED, false);

    private static RuleSet rules;

    @BeforeAll
    static void compile() {
        rules = RuleSets.of(DemoFacts.RULES);
    }

    private static Judgement judge(Item item, Fact... rest) {
        return rules.judge(letter(item, rest)).get(0);
    }

    private static Finding finding(Judgement judgement, String rule) {
        return judgement.findings().stream().filter(f -> f.rule().equals(rule)).findFirst().orElseThrow();
    }

    @Test
    void a_reason_for_the_outcome_is_a_note() {
        Judgement judgement = judge(massage(Outcome.UPHELD, 8));

        assertThat(judgement.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(judgement.expected()).isEqualTo(Outcome.UPHELD);
        assertThat(judgement.findings()).containsExactly(
                new Finding(1, "massage-visits", Kind.LIMIT_EXCEEDED, Level.NOTE, Outcome.UPHELD, "8 visits in all, over 6",
                        "Demo Guideline, 2009, Massage therapy, page 60", null, List.of(passage(Section.TITLE, 10)), List.of()));
    }

    @Test
    void the_same_reason_against_the_outcome_is_an_error() {
        Judgement judgement = judge(massage(Outcome.OVERTURNED, 8));

        assertThat(judgement.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(finding(judgement, "massage-visits").level()).isEqualTo(Level.ERROR);
    }

    @Test
    void a_provision_speaks_from_its_first_day_until_before_its_end() {
        assertThat(judge(massage(Outcome.UPHELD, 8, Conclusion.NOT_NECESSARY, LocalDate.of(2009, 7, 17))).findings()).isEmpty();
        assertThat(judge(massage(Outcome.UPHELD, 8, Conclusion.NOT_NECESSARY, LocalDate.of(2009, 7, 18))).findings()).hasSize(1);
        assertThat(judge(massage(Outcome.UPHELD, 8, Conclusion.NOT_NECESSARY, LocalDate.of(2016, 7, 27))).findings()).hasSize(1);
        assertThat(judge(massage(Outcome.UPHELD, 8, Conclusion.NOT_NECESSARY, LocalDate.of(2016, 7, 28))).findings()).isEmpty();
    }

    @Test
    void being_within_a_limit_is_not_reported_where_another_reason_supports_the_denial() {
        Judgement judgement = judge(massage(Outcome.UPHELD, 6), UNMET);

        assertThat(judgement.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(judgement.findings()).extracting(Finding::rule).containsExactly("massage-benefit");
    }

    @Test
    void being_within_a_limit_is_an_error_where_nothing_supports_the_denial() {
        Judgement judgement = judge(massage(Outcome.UPHELD, 6));

        assertThat(judgement.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(finding(judgement, "massage-visits-within").level()).isEqualTo(Level.ERROR);
    }

    @Test
    void a_criterion_that_is_excused_with_a_reason_is_a_warning() {
        Judgement judgement = judge(massage(Outcome.OVERTURNED, 6), EXCUSED);

        assertThat(judgement.verdict()).isNotEqualTo(Verdict.INCONSISTENT);
        assertThat(finding(judgement, "massage-benefit-excused").level()).isEqualTo(Level.WARNING);
    }

    @Test
    void a_contradicted_fact_is_an_error_where_it_was_the_last_basis() {
        Judgement judgement = judge(massage(Outcome.UPHELD, 6), UNMET, IN_RECORD);

        Finding contradicted = finding(judgement, "fact-contradicted");
        assertThat(judgement.verdict()).isEqualTo(Verdict.INCONSISTENT);
        assertThat(contradicted.level()).isEqualTo(Level.ERROR);
        assertThat(contradicted.ground())
                .isEqualTo(new Ground("4610.6(h)(5)", "plainly erroneous finding of fact", "A fact of ordinary knowledge.", false));
        assertThat(contradicted.evidence()).containsExactly(passage(Section.SUMMARY, 30), passage(Section.RATIONALE, 60));
    }

    @Test
    void a_number_that_the_outcome_goes_against_is_a_ground_as_a_question_and_one_that_speaks_for_it_is_none() {
        assertThat(finding(judge(massage(Outcome.OVERTURNED, 8)), "massage-visits").ground()).extracting(Ground::question).isEqualTo(true);
        assertThat(finding(judge(massage(Outcome.UPHELD, 6)), "massage-visits-within").ground()).extracting(Ground::question)
                .isEqualTo(true);
        assertThat(finding(judge(massage(Outcome.UPHELD, 8)), "massage-visits").ground()).isNull();
    }

    @Test
    void a_contradicted_reason_against_the_outcome_is_no_ground() {
        Judgement judgement = judge(massage(Outcome.OVERTURNED, 6), UNMET, IN_RECORD);

        assertThat(finding(judgement, "fact-contradicted").ground()).isNull();
    }

    @Test
    void what_carries_the_outcome_is_what_nothing_defeats() {
        assertThat(judge(massage(Outcome.UPHELD, 8), UNMET, IN_RECORD).carrying()).extracting(Finding::rule)
                .containsExactly("massage-visits");
        assertThat(judge(massage(Outcome.UPHELD, 6), UNMET, IN_RECORD).carrying()).isEmpty();
        assertThat(judge(massage(Outcome.OVERTURNED, 8), UNMET).carrying()).isEmpty();
    }

    @Test
    void a_contradicted_fact_beside_a_sound_basis_is_a_warning() {
        Judgement judgement = judge(massage(Outcome.UPHELD, 8), UNMET, IN_RECORD);

        assertThat(judgement.verdict()).isEqualTo(Verdict.CONSISTENT);
        assertThat(finding(judgement, "fact-contradicted").level()).isEqualTo(Level.WARNING);
    }

    @Test
    void a_conclusion_against_the_outcome_shows_where_it_concludes_so() {
        Judgement judgement = judge(massage(Outcome.OVERTURNED, 6, Conclusion.NOT_NECESSARY, IN_FORCE));

        assertThat(finding(judgement, "conclusion-opposite").level()).isEqualTo(Level.ERROR);
        assertThat(finding(judgement, "conclusion-opposite").evidence()).containsExactly(passage(Section.TITLE, 10),
                passage(Section.RATIONALE, 90));
    }

    @Test
    void findings_come_loudest_first() {
        Judgement judgement = judge(massage(Outcome.OVERTURNED, 8, Conclusion.NOT_NECESSARY, IN_FORCE), EXCUSED, IN_RECORD);

        assertThat(judgement.findings()).extracting(Finding::level).isSorted();
        assertThat(judgement.findings()).extracting(Finding::rule).startsWith("conclusion-opposite", "massage-visits");
    }

    @Test
    void an_absence_names_the_sections_that_were_searched() {
        Judgement judgement = judge(massage(Outcome.UPHELD, 8), says(1, "functional-improvement", Polarity.AFFIRMED, false));

        assertThat(finding(judgement, "massage-benefit-met").searched()).containsExactly(Section.SUMMARY);
    }

    @Test
    void the_table_limit_is_that_of_the_documented_condition() {
        Judgement judgement = judge(massage(Outcome.UPHELD, 8), says(0, "low-back-strain", Polarity.AFFIRMED, false));

        assertThat(judgement.tableLimit()).isEqualTo(new TableLimit(1, 6, 4, "Demo Guideline, 2009, Massage table"));
        assertThat(judge(massage(Outcome.UPHELD, 8)).tableLimit()).isNull();
    }

    @Test
    void nothing_on_either_side_is_indeterminate() {
        Judgement judgement = judge(massage(Outcome.OVERTURNED, 4, Conclusion.NECESSARY, LocalDate.of(2001, 1, 1)));

        assertThat(judgement.verdict()).isEqualTo(Verdict.INDETERMINATE);
        assertThat(judgement.expected()).isNull();
    }

    @Test
    void an_item_has_an_error_exactly_where_it_is_inconsistent() {
        for (List<Fact> rest : subsets(List.of(UNMET, EXCUSED, IN_RECORD))) {
            for (Outcome outcome : Outcome.values()) {
                for (Conclusion conclusion : Conclusion.values()) {
                    for (int visits : new int[] {6, 7}) {
                        Judgement judgement = judge(massage(outcome, visits, conclusion, IN_FORCE), rest.toArray(Fact[]::new));
                        boolean error = judgement.findings().stream().anyMatch(f -> f.level() == Level.ERROR);
                        assertThat(error).as("%s", judgement).isEqualTo(judgement.verdict() == Verdict.INCONSISTENT);
                    }
                }
            }
        }
    }

    @Test
    void a_ruling_without_any_finding_speaks_itself() {
        RuleSet alone = outcomeRules(outcome("verdict", "NO_FINDINGS", "INCONSISTENT"));

        Judgement judgement = alone.judge(letter(massage(Outcome.UPHELD, 8))).get(0);
        assertThat(judgement.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("verdict");
            assertThat(finding.level()).isEqualTo(Level.ERROR);
            assertThat(finding.message()).isEqualTo("Title of verdict");
        });
    }

    @Test
    void a_verdict_that_nothing_explains_is_an_engine_error() {
        RuleSet alone = outcomeRules(outcome("verdict", "RULING", "INCONSISTENT"));

        assertThatThrownBy(() -> alone.judge(letter(massage(Outcome.UPHELD, 8)))).isInstanceOf(EngineException.class)
                .hasMessageContaining("verdict").hasMessageContaining("item 1");
    }

    @Test
    void two_rulings_on_one_item_are_an_engine_error_that_names_both_rules() {
        RuleSet two = outcomeRules(outcome("one", "RULING", "CONSISTENT"), outcome("other", "RULING", "INDETERMINATE"));

        assertThatThrownBy(() -> two.judge(letter(massage(Outcome.UPHELD, 8)))).isInstanceOf(EngineException.class)
                .hasMessageContaining("one").hasMessageContaining("other");
    }

    @Test
    void an_action_that_throws_is_an_engine_error_that_names_its_rule() {
        RuleSet broken = outcomeRules(outcome("broken", "RULING", "CONSISTENT").replace("null)", "Outcome.valueOf($item.title()))"));

        assertThatThrownBy(() -> broken.judge(letter(massage(Outcome.UPHELD, 8)))).isInstanceOf(EngineException.class)
                .hasMessage("The action of the rule broken (outcome/broken.drl:6) failed: IllegalArgumentException.");
    }

    @Test
    void a_condition_that_throws_is_an_engine_error() {
        RuleSet broken = outcomeRules(outcome("broken", "RULING", "CONSISTENT").replace("Item()", "Item(limit.max > 3)"));

        assertThatThrownBy(() -> broken.judge(letter(massage(Outcome.UPHELD, 8)))).isInstanceOf(EngineException.class)
                .hasMessageContaining("limit.max > 3");
    }

    private static RuleSet outcomeRules(String... rules) {
        Map<String, String> files = new TreeMap<>();
        for (String rule : rules) {
            files.put("outcome/" + rule.replaceAll("(?s).*@id\\((\\w+)\\).*", "$1") + ".drl", rule);
        }
        return RuleSets.of(new RuleFiles(new TreeMap<>(files)), new TopicCache(null, ""));
    }

    private static String outcome(String id, String kind, String verdict) {
        return """
                package rules.outcome;

                import imrcheck.facts.*;
                global imrcheck.judge.Report report;

                rule "Title of %s"
                    @id(%s)
                    @kind(%s)
                    agenda-group "outcome"
                when
                    $item : Item()
                then
                    report.ruling(drools, $item, Verdict.%s, null);
                end
                """.formatted(id, id, kind, verdict);
    }

    @Test
    void many_threads_share_one_rule_set() {
        List<Verdict> verdicts = IntStream.range(0, 400).parallel()
                .mapToObj(i -> judge(massage(i % 2 == 0 ? Outcome.UPHELD : Outcome.OVERTURNED, 8)).verdict()).toList();

        assertThat(verdicts).hasSize(400);
        assertThat(IntStream.range(0, 400).allMatch(i -> verdicts.get(i) == (i % 2 == 0 ? Verdict.CONSISTENT : Verdict.INCONSISTENT)))
                .isTrue();
    }

    private static List<List<Fact>> subsets(List<Fact> facts) {
        List<List<Fact>> subsets = new ArrayList<>();
        for (int mask = 0; mask < 1 << facts.size(); mask++) {
            int chosen = mask;
            subsets.add(IntStream.range(0, facts.size()).filter(i -> (chosen >> i & 1) == 1).mapToObj(facts::get).toList());
        }
        return subsets;
    }
}
