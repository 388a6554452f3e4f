package imrcheck.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {
    private static final String GUIDELINES = """
            mtus-2009: {title: MTUS, year: 2009, from: 2009-07-18, to: 2016-07-28, checked: 2026-01-01, \
            headings: {massage: {topic: Massage}}}
            mtus-2016: {title: MTUS, year: 2016, from: 2016-07-28, to: open, checked: 2026-01-01, \
            headings: {massage: {topic: Massage}}}
            """;
    private static final String VERDICT = """
            package rules.outcome;

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "The rationale concludes the opposite of the outcome"
                @id(opposite)
                @kind(RULING)
                agenda-group "outcome"
            when
                $item : Item(contradictsItself)
            then
                report.ruling(drools, $item, Verdict.INCONSISTENT, $item.concluded());
            end
            """;

    private static final String DRL = """
            package rules.massage;

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "Massage goes beyond its number of visits"
                @id(massage-visits)
                @kind(LIMIT_EXCEEDED)
            when
                $item : Item(treatment == "massage")
                $row : TableRow(topic == "massage", table == "visits", inForce($item.asOf), max < $item.total)
                $provision : Provision(id == "massage-visits", inForce($item.asOf))
                not Statement(item == $item.item, met, about("relief"))
            then
                report.support(drools, $item, $provision, null, $item);
            end
            """;
    private static final String TABLE =
            "condition,setting,max,weeks,weight,source,note\n" + "any,medical,6,,,mtus-2009/massage,\nany,medical,6,,,mtus-2016/massage,\n";
    private static final String ROWS = """
            - rules: [massage-visits]
              sources: [mtus-2009/massage, mtus-2016/massage]
            - for: {treatments: [massage], regions: [knee], traits: [repeat]}
              sources: [mtus-2009/massage, mtus-2016/massage]
              requires:
                all:
                - id: massage-relief
                  title: More massage needs relief
                  unmet-by: [relief]
            """;
    private static final String TREATMENTS = """
            families: [therapy]
            treatments: {massage: {family: therapy, unit: visits, counted-as: course}, gym: {family: therapy, unit: visits}}
            """;
    private static final String TERMS = """
            treatments: {massage: {names: [massage]}, gym: {names: [gym]}}
            concepts: {relief: {terms: [lasting relief]}, gain: {is: [relief], terms: [gain]}}
            traits: {repeat: [repeat]}
            """;

    @Test
    void the_shipped_rules_have_nothing_against_them() {
        RuleSet rules = RuleSets.packaged();
        assertThat(Lint.check(rules, ids(rules), error -> true)).isEmpty();
    }

    @Test
    void rules_in_good_order_have_nothing_against_them() {
        assertThat(lint()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            guidelines.yaml      | 2016, from: 2016-07-28 | 2016, from: 2016-07-29 | nothing gives massage-relief
            guidelines.yaml | 2016, from: 2016-07-28 | 2016, from: 2016-07-01 | massage-relief is given by mtus-2009/massage and \
            mtus-2016
            guidelines.yaml      | 2016, from: 2016-07-28 | 2016, from: 2016-07-01 | massage/visits.csv of any, medical is given by
            massage/provisions.yaml | unmet-by: [relief] | unmet-by: [releif] | No terms.yaml defines the concept releif. Did \
            you mean relief?
            massage/provisions.yaml | regions: [knee]     | regions: [knees]       | the part of the body knees. Did you mean knee?
            massage/provisions.yaml | traits: [repeat]    | traits: [[repeet]]     | the trait repeet. Did you mean repeat?
            massage/provisions.yaml | unmet-by: [relief] | unmet-by: [relief, gain] | gain is a kind of relief, which is named \
            beside it
            massage/provisions.yaml | More massage needs  | In 2009 massage needed | The title of massage-relief names a year
            massage/visits.csv      | any,medical         | releif,medical         | No terms.yaml defines the concept releif
            massage/massage-visits.drl | about("relief")  | about("releif")        | No terms.yaml defines the concept releif
            massage/massage-visits.drl | table == "visits" | table == "visit"      | There is no table massage/visit.csv
            massage/massage-visits.drl | table == "visits" | table == "visit"      | No rule reads this table
            massage/massage-visits.drl | max < $item.total | max < $item.total, $item.total > 12 | The figure 12 stands in the rule
            """)
    void what_builds_and_misleads_is_found(String file, String good, String bad, String said) {
        assertThat(lint(file, files().get(file).replace(good, bad))).extracting(RuleError::toString)
                .anyMatch(error -> error.contains(said));
    }

    @Test
    void nought_and_a_comment_are_no_figures() {
        assertThat(lint("massage/massage-visits.drl", DRL.replace("max < $item.total", "max < $item.total, $item.total > 0"))).isEmpty();
        assertThat(lint("massage/massage-visits.drl",
                DRL.replace("max < $item.total", "max < $item.total, // of 2009\n        weeks == null"))).isEmpty();
    }

    @Test
    void rules_that_differ_in_their_constants_alone_are_found() {
        String twin = DRL.replace("massage-visits", "massage-other").replace("Massage goes", "Massage runs").replace("relief", "gain");
        String rows = ROWS.replace("[massage-visits]", "[massage-visits, massage-other]");
        assertThat(lint("massage/massage-other.drl", twin, "massage/provisions.yaml", rows)).singleElement().extracting(RuleError::toString)
                .asString()
                .startsWith("massage/massage-visits.drl:6: But for its constants the rule is that of massage/massage-other.drl:6.");
        assertThat(lint("massage/massage-other.drl", twin.replace("met,", "shown,"), "massage/provisions.yaml", rows)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"asOf.isBefore(java.time.LocalDate.now())", "title matches \".*massage.*\"", "System.nanoTime() != 0"})
    void a_construct_that_has_no_place_in_a_rule_is_found(String constraint) {
        assertThat(lint("massage/massage-visits.drl", DRL.replace("$item : Item(", "$item : Item(" + constraint + ", "))).isNotEmpty()
                .allMatch(error -> error.line() == 10 && error.message().endsWith("has no place in a rule."));
    }

    @Test
    void a_rule_sees_no_other_records_than_those_of_a_letter() {
        assertThat(lint("massage/massage-visits.drl",
                DRL.replace("import imrcheck.facts.*;", "import imrcheck.facts.*;\nimport java.nio.file.Path;")))
                .extracting(error -> error.line() + " " + error.message()).containsExactly("4 The rule file imports java.nio.file.Path.");
    }

    @Test
    void a_rule_or_row_that_never_fires_is_found() {
        RuleSet rules = rules();
        assertThat(Lint.check(rules, Set.of(), error -> true)).extracting(RuleError::message).containsExactlyInAnyOrder(
                "No case and no fixture makes massage-visits fire.", "No case and no fixture makes massage-relief fire.",
                "No case and no fixture makes opposite fire.");
        assertThat(Lint.check(rules, Set.of(), error -> error.file().startsWith("mri/"))).isEmpty();
    }

    @Test
    void two_treatments_of_one_name_are_found() {
        assertThat(lint("a/terms.yaml", "treatments: {massage: {names: [deep tissue massage]}}", "b/terms.yaml",
                "treatments: {gym: {names: [deep tissue massages]}}")).singleElement().extracting(RuleError::message).asString()
                .contains("of gym is also", "of massage", "never read");
    }

    @Test
    void a_concept_affirmed_and_denied_in_the_same_words_is_found() {
        assertThat(lint("a/terms.yaml", "concepts:\n  ease:\n    terms: [some ease]\n    denied: [some eases]")).singleElement()
                .extracting(RuleError::message).asString().contains("of ease is also");
    }

    @Test
    void a_longer_phrase_that_takes_the_words_of_another_topic_is_found_unless_it_is_of_its_kind_or_meant() {
        String shorter = "concepts: {program: {terms: [exercise program]}}";
        assertThat(lint("a/terms.yaml", "concepts: {plan: {terms: [formal exercise program]}}", "b/terms.yaml", shorter)).singleElement()
                .matches(error -> error.file().equals("a/terms.yaml") && error.line() == 1).extracting(RuleError::toString).asString()
                .contains("takes the words \"exercise program\" of program (b/terms.yaml:1)", "over: [program]");
        for (String meant : List.of("is: [program], terms: [formal exercise program]", "over: [program], terms: [formal exercise program]",
                "terms: [formal ... exercise program]")) {
            assertThat(lint("a/terms.yaml", "concepts: {plan: {" + meant + "}}", "b/terms.yaml", shorter)).isEmpty();
        }
    }

    @Test
    void an_over_that_excuses_nothing_is_found() {
        assertThat(lint("a/terms.yaml", "concepts: {plan: {over: [program], terms: [formal plan]}}", "b/terms.yaml",
                "concepts: {program: {terms: [exercise program]}}")).singleElement().extracting(RuleError::message).asString()
                .startsWith("No phrase of plan takes words of program");
    }

    private static List<RuleError> lint(String... changed) {
        RuleSet rules = rules(changed);
        return Lint.check(rules, ids(rules), error -> true);
    }

    private static Set<String> ids(RuleSet rules) {
        return rules.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
    }

    private static TreeMap<String, String> files() {
        TreeMap<String, String> files = new TreeMap<>();
        files.put("anatomy.yaml", "body-parts: {knee: {names: [knee]}}");
        files.put("guidelines.yaml", GUIDELINES);
        files.put("treatments.yaml", TREATMENTS);
        files.put("massage/massage-visits.drl", DRL);
        files.put("massage/provisions.yaml", ROWS);
        files.put("massage/terms.yaml", TERMS);
        files.put("massage/visits.csv", TABLE);
        files.put("outcome/verdict.drl", VERDICT);
        return files;
    }

    private static RuleSet rules(String... changed) {
        TreeMap<String, String> all = files();
        for (int i = 0; i < changed.length; i += 2) {
            all.put(changed[i], Arrays.asList(changed).get(i + 1));
        }
        return RuleSets.of(new RuleFiles(all));
    }
}
