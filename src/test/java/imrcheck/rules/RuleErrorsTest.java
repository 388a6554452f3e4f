package imrcheck.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import imrcheck.terms.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleErrorsTest {
    private static final String PROVISION = """
            package rules.massage;

            import imrcheck.facts.*;
            global imrcheck.rules.Report report;

            rule "Massage goes beyond the visits"
                @id(massage-visits)
                @kind(LIMIT_EXCEEDED)
                @guideline("Demo Guideline")
                @citation("page 60")
                @from(2009-07-18)
                @to(2016-07-28)
                @weight(decides)
            when
                $item : Item(treatment == Treatment.MASSAGE, total > 6)
                Provision(id == "massage-visits", inForce($item.asOf))
            then
                report.support(drools, $item, null, $item);
            end
            """;

    private static final String VERDICT = """
            package rules.outcome;

            import imrcheck.facts.*;
            global imrcheck.rules.Report report;

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

    private static List<RuleError> errors(String path, String text) {
        return errors(Map.of(path, text));
    }

    private static List<RuleError> errors(Map<String, String> files) {
        RulesDoNotBuild thrown = catchThrowableOfType(RulesDoNotBuild.class, () -> build(files));
        return thrown == null ? List.of() : thrown.errors();
    }

    private static void build(Map<String, String> files) {
        RuleSets.of(new RuleFiles(new TreeMap<>(files)), new TopicCache(null, ""));
    }

    @Test
    void the_house_form_has_no_errors() {
        assertThat(errors(Map.of("massage/a.drl", PROVISION, "outcome/b.drl", VERDICT))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @kind(LIMIT_EXCEEDED)       |                          |  6 | The rule has no @kind.
            @weight(decides)            |                          |  6 | The rule has no @weight.
            @citation("page 60")        | @citaton("page 60")      | 10 | There is no annotation @citaton.
            @citation("page 60")        | @citation("")            | 10 | @citation says nothing.
            @weight(decides)            | @to(open)                | 13 | @to is given twice.
            @weight(decides)            | @weight(decisive)        | 13 | There is no weight decisive.
            @kind(LIMIT_EXCEEDED)       | @kind(LIMIT)             |  8 | There is no kind LIMIT.
            @kind(LIMIT_EXCEEDED)       | @kind(RULING)            |  8 | There is no kind RULING.
            @from(2009-07-18)           | @from(2009-18-07)        | 11 | "2009-18-07" is no date.
            @to(2016-07-28)             | @to(2009-07-18)          | 12 | The period ends before it begins.
            @id(massage-visits)         | @id(Massage_Visits)      |  7 | "Massage_Visits" is no id.
            (decides) | (decides) salience 5 | 13 | "@weight(decides) salience 5" has no place in the header of a rule.
            package rules.massage;      | package rules.masage;    |  1 | The package is rules.masage.
            id == "massage-visits"      | id == "other"            |  6 | The rule does not ask whether its provision is in force.
            , inForce($item.asOf)       |                          |  6 | The rule does not ask whether its provision is in force.
            total > 6)                  | total > 6) eval(true)    | 15 | A rule uses no eval.
            total > 6) | total > 6) not Support(item == 1) | 15 | Only the outcome rules may rest on the absence of a Support.
            > 6) | > 6) not(Item() and Defeat(item == 1)) | 15 | Only the outcome rules may rest on the absence of a Defeat.
            report.support(drools       | report.ruling(drools     | 17 | report.ruling has no place in rules/massage.
            report.support(drools       | reports.support(drools   | 17 | The action of a rule is a single call of report.
            null, $item); | null, $item); report.derive(drools, $item); | 17 | The action of a rule is a single call of report.
            @kind(LIMIT_EXCEEDED) | @kind(DATE_ANOMALY) | 17 | A finding of kind DATE_ANOMALY supports no outcome by itself.
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
            total > 6            | totl > 6            | 15 | totl
            Treatment.MASSAGE    | Treatment.MASAGE    | 15 | MASAGE
            $item : Item(        | $item : Itm(        | 15 | Itm
            $item, null, $item)  | $item, 5, $item)    | 17 | support
            report.support       | report.suport       | 17 | suport
            asOf))               | asOf)               | 17 | then
            total > 6            | total > 6 && < 9    | 15 |
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

    @Test
    void an_outcome_rule_has_no_guideline() {
        assertThat(errors("outcome/b.drl", VERDICT.replace("@kind(RULING)", "@kind(RULING)\n    @guideline(\"x\")")))
                .extracting(RuleError::message).contains("A rule in rules/outcome has @id and @kind alone.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sprain,medical,9,8,G,, | sprain,medical,many,8,G,, | 3 | "many" is no number. Write max as a whole number.
            sprain,medical,9,8,G,,               | sprain,medical,-9,8,G,,                     | 3 | "-9" is no number.
            sprain,medical,9,8,G,,               | sprain,medical,,8,G,,                       | 3 | The row has no max.
            sprain,medical,9,8,G,,               | ,medical,9,8,G,,                            | 3 | The row has no condition.
            sprain,medical,9,8,G,,               | sprain,medical,9,8,G,2016-13-01,            | 3 | "2016-13-01" is no date.
            sprain,medical,9,8,G,, | sprain,medical,9,8,G,2016-07-28,2016-07-28 | 3 | The period ends before it begins.
            sprain,medical,9,8,G,, | sprain,medical,9,8,a guideline, a page,, | 3 | The row has 8 cells instead of 7.
            sprain,medical,9,8,G,, | sprain,medical | 3 | The row has 2 cells instead of 7.
            condition,setting,max | condition,setting,most | 1 | The columns are not those of a table.
            """)
    void a_table_row_that_does_not_parse_names_its_line(String sound, String broken, int line, String message) {
        String table = "condition,setting,max,weeks,guideline,from,to\nstrain,medical,10,8,G,,\nsprain,medical,9,8,G,,";

        for (String end : List.of("", "\n")) {
            assertThat(errors(Map.of("massage/a.drl", PROVISION, "massage/t.csv", table.replace(sound, broken) + end)))
                    .extracting(RuleError::toString).singleElement().asString().startsWith("massage/t.csv:" + line + ": " + message);
        }
    }

    @Test
    void a_quote_that_is_not_closed_is_named() {
        String table = "condition,setting,max,weeks,guideline,from,to\nstrain,medical,10,8,\"G,,\nsprain,medical,9,8,G,,\n";

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
            assertThat(error.toString()).startsWith("massage/a.drl:20: Duplicate rule name").endsWith("a title of its own.");
        });
    }

    @Test
    void a_folder_without_rules_is_an_error() {
        assertThat(errors("massage/terms.yaml", "x: y")).singleElement()
                .satisfies(error -> assertThat(error.message()).isEqualTo("The folder holds no rule files."));
    }
}
