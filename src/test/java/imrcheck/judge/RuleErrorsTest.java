package imrcheck.judge;

import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RuleErrorsTest {
    private static final String PROVISION = """
            package rules.massage;

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "Massage goes beyond the visits"
                @id(massage-visits)
                @kind(LIMIT_EXCEEDED)
            when
                $item : Item(treatment == "massage", total > 6)
                $provision : Provision(id == "massage-visits", inForce($item.asOf))
            then
                report.support(drools, $item, $provision, null, $item);
            end
            """;

    private static final String VERDICT = """
            package rules.outcome;

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "Verdict"
                @id(verdict)
                @kind(RULING)
                agenda-group "outcome"
            when
                $item : Item()
                not Support(item == $item.item)
            then
                report.ruling(drools, $item, Verdict.INDETERMINATE, null);
            end
            """;

    private static final String GUIDELINES = """
            demo-2009:
              title: Demo Guideline
              year: 2009
              from: 2009-07-18
              to: 2016-07-28
              checked: 2026-11-29
              headings:
                massage: {topic: Massage therapy, pages: 60, treatments: [massage]}
            """;

    private static final String GROUNDS = """
            appeal:
              days: 30
              caption: Petition
              by-hand: [the parties]
              remedy: A new review.
              unseen: Not all shows.
            grounds:
              "1(h)":
                title: an error
                facts:
                  nature: A fact.
                  rules: [massage-visits]
                questions: {nature: Asked., rules: []}
            """;

    private static final String TREATMENTS = "families: [therapy]\ntreatments:\n  massage: {family: therapy, unit: visits}\n";

    private static final String ROW = """
            - for: {treatments: [massage]}
              sources: [demo-2009/massage]
              requires:
                all:
                - id: massage-benefit
                  title: More massage needs benefit
                  unmet-by: [benefit]
            - rules: [massage-visits]
              sources: [demo-2009/massage]
            """;

    private static List<RuleError> errors(String path, String text) {
        return errors(Map.of(path, text));
    }

    private static List<RuleError> errors(Map<String, String> files) {
        RulesDoNotBuild thrown = catchThrowableOfType(RulesDoNotBuild.class, () -> build(files));
        return thrown == null ? List.of() : thrown.errors();
    }

    private static void build(Map<String, String> files) {
        Map<String, String> all = new TreeMap<>(files);
        all.putIfAbsent("guidelines.yaml", GUIDELINES);
        all.putIfAbsent("treatments.yaml", TREATMENTS);
        if (files.containsKey("massage/a.drl")) {
            all.putIfAbsent("massage/provisions.yaml", ROW);
            all.putIfAbsent("outcome/b.drl", VERDICT);
        }
        RuleSets.of(new RuleFiles(new TreeMap<>(all)), new TopicCache(null, ""));
    }

    @Test
    void the_house_form_has_no_errors() {
        assertThat(errors(Map.of("massage/a.drl", PROVISION, "outcome/b.drl", VERDICT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @kind(LIMIT_EXCEEDED)       |                          |  6 | The rule has no @kind.
            @kind(LIMIT_EXCEEDED)       | @kin(LIMIT_EXCEEDED)     |  8 | There is no annotation @kin.
            @kind(LIMIT_EXCEEDED)       | @id(again)               |  8 | @id is given twice.
            @kind(LIMIT_EXCEEDED)       | @kind(LIMIT)             |  8 | There is no kind LIMIT.
            @kind(LIMIT_EXCEEDED)       | @kind(RULING)            |  8 | There is no kind RULING.
            @id(massage-visits)         | @id(Massage_Visits)      |  7 | "Massage_Visits" is no id.
            @kind(LIMIT_EXCEEDED) | @kind(LIMIT_EXCEEDED) salience 5 | 8 | "@kind(LIMIT_EXCEEDED) salience 5" has no place in \
            the header of a rule.
            package rules.massage;      | package rules.masage;    |  1 | The package is rules.masage.
            id == "massage-visits"      | id == "other"            |  6 | The rule does not ask whether its provision is in force.
            , inForce($item.asOf)       |                          |  6 | The rule does not ask whether its provision is in force.
            total > 6)                  | total > 6) eval(true)    | 10 | A rule uses no eval.
            total > 6) | total > 6) not Support(item == 1) | 10 | Only the outcome rules may rest on the absence of a Support.
            total > 6) | total > 6) not(Item() and Defeat(item == 1)) | 10 | Only the outcome rules may rest on the absence of a \
            Defeat.
            report.support(drools       | report.ruling(drools     | 12 | report.ruling has no place in rules/massage.
            report.support(drools       | reports.support(drools   | 12 | The action of a rule is a single call of report.
            null, $item); | null, $item); report.derive(drools, $item); | 12 | The action of a rule is a single call of report.
            @kind(LIMIT_EXCEEDED) | @kind(DATE_ANOMALY) | 12 | A finding of kind DATE_ANOMALY supports no outcome by itself.
            global imrcheck             | function int f() { return 1; } global imrcheck | 4 | A rule file declares no functions.
            """)
    void an_error_of_form_names_its_line(String sound, String broken, int line, String message) {
        List<RuleError> errors = errors("massage/a.drl", PROVISION.replace(sound, broken == null ? "" : broken));

        assertThat(errors).extracting(RuleError::file).containsOnly("massage/a.drl");
        assertThat(errors).anySatisfy(error -> {
            assertThat(error.message()).isEqualTo(message);
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            total > 6            | totl > 6            | 10 | totl
            treatment == "massage" | tretment == "massage" | 10 | tretment
            $item : Item(        | $item : Itm(        | 10 | Itm
            null, $item)         | 5, $item)           | 12 | support
            report.support       | report.suport       | 12 | suport
            asOf))               | asOf)               | 12 | then
            total > 6            | total > 6 && < 9    | 10 |
            """)
    void an_error_of_compilation_names_the_authors_own_line(String sound, String broken, int line, String word) {
        List<RuleError> errors = errors("massage/a.drl", PROVISION.replace(sound, broken));

        assertThat(errors).isNotEmpty().first().satisfies(error -> {
            assertThat(error.file()).isEqualTo("massage/a.drl");
            assertThat(error.line()).isEqualTo(line);
            assertThat(error.message()).contains(word == null ? "" : word).doesNotContain("Lambda", "PatternDSL", "\n");
            assertThat(error.remedy()).isNotBlank();
        });
    }

    @Test
    void a_broken_rule_is_found_among_sound_ones_of_its_topic() {
        String second = PROVISION.replace("massage-visits", "massage-again").replace("goes beyond", "again goes beyond");

        assertThat(errors(Map.of("massage/a.drl", PROVISION, "massage/b.drl", second.replace("report.support", "report.suport"))))
                .extracting(RuleError::file).containsOnly("massage/b.drl");
    }

    @Test
    void an_id_is_unique_over_all_topics() {
        String other = PROVISION.replace("rules.massage", "rules.gym");

        assertThat(errors(Map.of("gym/a.drl", other, "massage/a.drl", PROVISION))).singleElement().satisfies(error -> {
            assertThat(error.file()).isEqualTo("massage/a.drl");
            assertThat(error.message()).isEqualTo("The id massage-visits is taken by gym/a.drl:6.");
        });
    }

    @Test
    void the_errors_of_all_topics_come_in_one_go() {
        assertThat(errors(Map.of("massage/a.drl", PROVISION.replace("@kind(LIMIT_EXCEEDED)", ""), "outcome/b.drl",
                VERDICT.replace("agenda-group \"outcome\"", "")))).extracting(RuleError::file)
                .containsExactly("massage/a.drl", "outcome/b.drl");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            treatments: [massage]      | treatments: [masage]     | 1 | There is no treatment masage. Did you mean massage?
            treatments: [massage]      | treatment: [massage]     | 1 | There is no field treatment here. Did you mean treatments?
            sources: [demo-2009/massage]~  requires | requires    | 1 | The entry has no sources.
            demo-2009/massage]~  req | demo-2009/masage]~  req | 2 | guidelines.yaml has no heading demo-2009/masage. Did you mean \
            demo-2009/massage?
            [demo-2009/massage]~  req | [{at: demo-2009/massage, weight: heavy}]~  req | 2 | There is no weight heavy.
            title: More massage needs benefit | titel: More        | 5 | There is no title here.
            requires:                  | forbids:                 | 1 | An entry holds one of rules, requires, objection and limit.
            all:                       | every:                   | 4 | There is no field every here. Did you mean any?
            unmet-by: [benefit]        | unmet-by: [benefit, benefit] | 7 | benefit is named twice. Delete one of them.
            rules: [massage-visits]    | rules: [massage-visit]   | 8 | There is no rule massage-visit.
            """)
    void a_row_that_does_not_hold_names_its_line(String sound, String broken, int line, String message) {
        String row = ROW.replace(sound.replace("~", "\n"), broken.replace("~", "\n"));

        assertThat(errors(Map.of("massage/a.drl", PROVISION, "massage/provisions.yaml", row))).extracting(RuleError::toString)
                .anySatisfy(error -> assertThat(error).startsWith("massage/provisions.yaml:" + line + ": " + message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            to: 2016-07-28           | to: 2009-07-18   | 1 | The period ends before it begins.
            from: 2009-07-18         | from: 2009-18-07 | 4 | "2009-18-07" is no date.
            checked: 2026-11-29      | year: 2010       | 3 | This is no YAML
            topic: Massage therapy   | topc: Massage    | 8 | There is no field topc here. Did you mean topic?
            """)
    void an_edition_that_does_not_hold_names_its_line(String sound, String broken, int line, String message) {
        assertThat(errors(Map.of("massage/a.drl", PROVISION, "guidelines.yaml", GUIDELINES.replace(sound, broken))))
                .extracting(RuleError::toString).anySatisfy(error -> assertThat(error).startsWith("guidelines.yaml:").contains(message));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            days: 30               | days: soon          | 2 | "soon" is no number.
            days: 30               | day: 30             | 2 | There is no field day here. Did you mean days?
            remedy: A new review.  | remedy: ""          | 1 | There is no remedy here.
            title: an error        | titel: an error     | 9 | There is no field titel here.
            title: an error        | title: ""           | 8 | There is no title here.
            nature: A fact.        | nature: ""          | 10 | There is no nature here.
            facts:                 | fact:               | 10 | There is no field fact here. Did you mean facts?
            rules: [massage-visits] | rules: [massage-visit] | 10 | There is no rule or row massage-visit that makes findings.
            rules: [massage-visits] | rule: [massage-visits] | 12 | There is no field rule here. Did you mean rules?
            rules: []              | rules: [massage-visits] | 13 | The rule massage-visits is named twice.
            """)
    void a_ground_that_does_not_hold_names_its_line(String sound, String broken, int line, String message) {
        assertThat(GROUNDS).contains(sound);
        assertThat(errors(Map.of("massage/a.drl", PROVISION, "grounds.yaml", GROUNDS.replace(sound, broken))))
                .extracting(RuleError::toString).anySatisfy(error -> assertThat(error).startsWith("grounds.yaml:" + line + ": " + message));
    }

    @Test
    void grounds_that_hold_have_no_errors() {
        assertThat(errors(Map.of("massage/a.drl", PROVISION, "grounds.yaml", GROUNDS))).isEmpty();
    }

    @Test
    void a_rule_that_does_not_say_where_it_stands_is_named() {
        assertThat(errors(Map.of("gym/a.drl", PROVISION.replace("rules.massage", "rules.gym")))).extracting(RuleError::toString)
                .anySatisfy(error -> assertThat(error).startsWith("gym/a.drl:6: The rule massage-visits does not say where it stands."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sprain,medical,9,8,,, | sprain,medical,many,8,,, | 3 | "many" is no number. Write max as a whole number.
            sprain,medical,9,8,,,                | sprain,medical,-9,8,,,                      | 3 | "-9" is no number.
            sprain,medical,9,8,,,                | sprain,medical,,8,,,                        | 3 | The row has no max.
            sprain,medical,9,8,,,                | ,medical,9,8,,,                             | 3 | The row has no condition.
            sprain,medical,9,8,,,                | sprain,medical,9,8,light,,                  | 3 | There is no weight light.
            sprain,medical,9,8,,, | sprain,medical,9,8,,demo/x, | 3 | guidelines.yaml has no heading demo/x.
            sprain,medical,9,8,,, | sprain,medical,9,8,,,a, b | 3 | The row has 8 cells instead of 7.
            sprain,medical,9,8,,, | sprain,medical | 3 | The row has 2 cells instead of 7.
            condition,setting,max | condition,setting,most | 1 | The columns are not those of a table.
            """)
    void a_table_row_that_does_not_parse_names_its_line(String sound, String broken, int line, String message) {
        String table = "condition,setting,max,weeks,weight,source,note\nstrain,medical,10,8,,,\nsprain,medical,9,8,,,";

        for (String end : List.of("", "\n")) {
            assertThat(errors(Map.of("massage/a.drl", PROVISION, "massage/t.csv", table.replace(sound, broken) + end)))
                    .extracting(RuleError::toString).singleElement().asString().startsWith("massage/t.csv:" + line + ": " + message);
        }
    }

    @Test
    void a_quote_that_is_not_closed_is_named() {
        String table = "condition,setting,max,weeks,weight,source,note\nstrain,medical,10,8,\",,\nsprain,medical,9,8,,,\n";

        assertThat(errors(Map.of("massage/a.drl", PROVISION, "massage/t.csv", table))).extracting(RuleError::message)
                .containsExactly("This is no row of a table.");
    }

    @Test
    void a_rule_without_an_end_is_named() {
        String second = PROVISION.substring(PROVISION.indexOf("rule \"")).replace("massage-visits", "massage-again").replace("goes", "is");

        assertThat(errors("massage/a.drl", PROVISION.replace("\nend\n", "\n") + second)).extracting(RuleError::toString)
                .contains("massage/a.drl:6: The rule has no end. Write \"end\" on a line of its own after its action.");
    }

    @Test
    void two_rules_of_a_title_are_told_apart() {
        String second = PROVISION.substring(PROVISION.indexOf("rule \"")).replace("massage-visits", "massage-again");

        assertThat(errors("massage/a.drl", PROVISION + second)).singleElement().satisfies(error -> {
            assertThat(error.toString()).startsWith("massage/a.drl:15: Duplicate rule name").endsWith("a title of its own.");
        });
    }

    @Test
    void rules_that_give_no_verdict_do_not_build() {
        assertThat(errors(Map.of("massage/b.drl", PROVISION, "massage/provisions.yaml", ROW))).singleElement().asString()
                .isEqualTo("outcome:1: No rule gives a verdict. Add this folder, with rules that call report.ruling.");
    }

    @Test
    void a_folder_without_rules_is_an_error() {
        assertThat(errors("massage/terms.yaml", "x: y")).singleElement()
                .satisfies(error -> assertThat(error.message()).isEqualTo("The folder holds no rule files."));
    }
}
