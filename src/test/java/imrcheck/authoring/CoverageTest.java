package imrcheck.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.rules.RuleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String HEAD = "package rules.%s;\n\nimport imrcheck.facts.*;\nglobal imrcheck.judge.Report report;\n\n";
    private static final String MASSAGE = HEAD.formatted("massage") + """
            rule "Massage goes beyond its number of visits"
                @id(massage-visits)
                @kind(LIMIT_EXCEEDED)
                @guideline("MTUS")
                @citation("2009, Massage therapy")
                @from(2009-07-18)
                @to(open)
                @weight(decides)
            when
                $item : Item(treatment == "massage", total != null)
                Provision(id == "massage-visits", inForce($item.asOf))
                $row : TableRow(topic == "massage", table == "visits",
                    inForce($item.asOf), max < $item.total)
                not LetterDate(name == "never")
            then
                report.support(drools, $item, $item.over($row.max()), $item);
            end
            """;
    private static final String OUTCOME = HEAD.formatted("outcome") + """
            rule "An item with a reason for Upheld is ruled on"
                @id(ruled)
                @kind(RULING)
                agenda-group "outcome"
            when
                $item : Item()
                exists Standing(item == $item.item)
            then
                report.ruling(drools, $item, Verdict.CONSISTENT, null);
            end
            """;
    private static final RuleSet RULES = RuleSets.of(new RuleFiles(new TreeMap<>(Map.of("massage/massage-visits.drl", MASSAGE,
            "outcome/ruled.drl", OUTCOME, "massage/visits.csv",
            "condition,setting,max,weeks,guideline,from,to\nany,medical,6,,MTUS,2009-07-18,open\nany,later,60,,MTUS,2009-07-18,open\n",
            "massage/terms.yaml", "treatments: {massage: {names: [massage]}, mri: {names: [mri]}}\nunits: {visits: [visit]}\n",
            "treatments.yaml",
            "families: [any]\ntreatments:\n  massage: {family: any, unit: visits, counted-as: course}\n  mri: {family: any, unit: units}\n"))));
    private static Coverage coverage;

    @BeforeAll
    static void cover() {
        coverage = Coverage.of(RULES,
                List.of(letter("over", "Massage, 8 visits"), letter("within", "Massage, 4 visits"), letter("other", "MRI of the knee")),
                List.of(), 1);
    }

    @Test
    void a_rule_counts_the_letters_it_fired_on() {
        assertThat(coverage.letters()).isEqualTo(3);
        assertThat(rule("massage-visits").fired()).isEqualTo(1);
        assertThat(rule("ruled").fired()).isEqualTo(1);
    }

    @Test
    void of_each_letter_one_condition_kept_the_rule_silent() {
        assertThat(rule("massage-visits").conditions()).extracting(Coverage.OfCondition::kept).containsExactly(1, 0, 1, 0);
        assertThat(rule("massage-visits").conditions()).extracting(Coverage.OfCondition::line).containsExactly(15, 16, 17, 19);
        assertThat(rule("massage-visits").conditions().get(2).text())
                .isEqualTo("$row : TableRow(topic == \"massage\", table == \"visits\", inForce($item.asOf), max < $item.total)");
    }

    @Test
    void conditions_of_a_rule_that_gives_the_verdict_are_watched_too() {
        assertThat(rule("ruled").conditions()).extracting(Coverage.OfCondition::kept).containsExactly(0, 2);
    }

    @Test
    void a_row_is_used_where_a_rule_that_fired_matched_it() {
        assertThat(coverage.rows()).extracting(Coverage.OfRow::used).containsExactly(1, 0);
        assertThat(coverage.rows()).extracting(row -> row.line().line()).containsExactly(2, 3);
    }

    @Test
    void the_text_tells_what_was_never_shown() {
        assertThat(CoverageText.lines(coverage)).containsExactly("Conditions that never kept their rule from firing:",
                "  massage/massage-visits.drl:16: Provision(id == \"massage-visits\", inForce($item.asOf))",
                "  massage/massage-visits.drl:19: not LetterDate(name == \"never\")", "", "Table rows that no rule which fired matched:",
                "  massage/visits.csv:3: any, later, 60", "", "2 of 2 rules fired (1.00)",
                "3 of 5 conditions that can fail kept their rule from firing (0.60)", "1 of 2 table rows were matched (0.50)",
                "over 3 cases and letters");
    }

    @Test
    void json_tells_every_count() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverageJson.write(coverage, out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(json.at("/letters").asInt()).isEqualTo(3);
        assertThat(json.at("/rules/0/id").asText()).isEqualTo("massage-visits");
        assertThat(json.at("/rules/0/conditions/2/keptSilent").asInt()).isEqualTo(1);
        assertThat(json.at("/rows/0/used").asInt()).isEqualTo(1);
    }

    private static Coverage.OfRule rule(String id) {
        return coverage.rules().stream().filter(rule -> rule.rule().id().equals(id)).findFirst().orElseThrow();
    }

    private static LetterCase letter(String name, String title) {
        return CaseFile
                .read("massage/x.cases.yaml",
                        "- name: " + name + "\n  title: " + title
                                + "\n  outcome: Upheld\n  rationale: The request is not medically necessary.\n  expect: {silent: x}\n")
                .get(0);
    }
}
