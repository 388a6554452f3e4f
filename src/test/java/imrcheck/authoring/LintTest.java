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
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintTest {
    private static final String DRL = """
            package rules.massage;

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "Massage goes beyond the number of visits (2009 edition)"
                @id(massage-visits-2009)
                @kind(LIMIT_EXCEEDED)
                @guideline("MTUS")
                @citation("2009, Massage therapy")
                @from(2009-07-18)
                @to(2016-07-28)
                @weight(decides)
            when
                $item : Item(treatment == "massage")
                Provision(id == "massage-visits-2009", inForce($item.asOf))
                $row : TableRow(topic == "massage", table == "visits", inForce($item.asOf), max < $item.total)
            then
                report.support(drools, $item, null, $item);
            end
            """;
    private static final String LATER = DRL.replace("2009-07-18", "2016-07-28").replace("@to(2016-07-28)", "@to(open)")
            .replace("-2009", "-2016").replace("\"2009,", "\"2016,").replace("2009 edition", "2016 edition");
    private static final String TABLE = "condition,setting,max,weeks,guideline,from,to\n"
            + "any,medical,6,,MTUS 2009,2009-07-18,2016-07-28\nany,medical,6,,MTUS 2016,2016-07-28,open\n";

    @Test
    void the_shipped_rules_have_nothing_against_them() {
        RuleSet rules = RuleSets.packaged();
        assertThat(Lint.check(rules, ids(rules), error -> true)).isEmpty();
    }

    @Test
    void editions_that_follow_one_another_are_in_order() {
        assertThat(lint("massage/massage-visits-2009.drl", DRL, "massage/massage-visits-2016.drl", LATER, "massage/visits.csv", TABLE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2016-07-29, Between 2016-07-28 and 2016-07-29 no edition is in force", "2016-07-27, are both in force on 2016-07-27"})
    void a_gap_or_an_overlap_between_editions_of_a_provision_is_found(String from, String said) {
        assertThat(lint("massage/massage-visits-2009.drl", DRL, "massage/massage-visits-2016.drl",
                LATER.replace("@from(2016-07-28)", "@from(" + from + ")"))).singleElement()
                .matches(error -> error.file().equals("massage/massage-visits-2016.drl") && error.line() == 6)
                .extracting(RuleError::toString).asString().contains(said);
    }

    @Test
    void editions_of_different_publishers_may_hold_side_by_side() {
        assertThat(lint("massage/massage-visits-2009.drl", DRL, "massage/massage-visits-odg.drl", LATER.replace("-2016)", "-odg)")
                .replace("-2016\"", "-odg\"").replace("\"MTUS\"", "\"ODG\"").replace("@from(2016-07-28)", "@from(2013-01-01)"))).isEmpty();
    }

    @Test
    void a_gap_or_an_overlap_between_rows_of_a_table_is_found() {
        assertThat(lint("massage/massage-visits-2009.drl", DRL, "massage/visits.csv",
                TABLE.replace("MTUS 2016,2016-07-28", "MTUS 2016,2016-07-30"))).extracting(error -> error.file() + ":" + error.line())
                .containsExactly("massage/visits.csv:3");
        assertThat(lint("massage/massage-visits-2009.drl", DRL, "massage/visits.csv",
                TABLE.replace("MTUS 2016,2016-07-28", "MTUS 2016,2016-07-01"))).extracting(RuleError::message).first().asString()
                .contains("both in force");
    }

    @Test
    void a_figure_in_a_provision_is_found_and_nought_is_none() {
        assertThat(lint("massage/massage-visits-2009.drl", DRL.replace("max < $item.total", "max < $item.total, $item.total > 12")))
                .extracting(error -> error.line() + " " + error.message()).containsExactly("17 The figure 12 stands in the rule.");
        assertThat(lint("massage/massage-visits-2009.drl", DRL.replace("max < $item.total", "max < $item.total, $item.total > 0")))
                .isEmpty();
        assertThat(lint("massage/massage-visits-2009.drl",
                DRL.replace("max < $item.total", "max < $item.total, // of 2009\n        weeks == null"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$item.asOf.isBefore(java.time.LocalDate.now())", "title matches \".*massage.*\"", "System.nanoTime() != 0"})
    void a_construct_that_has_no_place_in_a_rule_is_found(String constraint) {
        assertThat(lint("massage/massage-visits-2009.drl",
                DRL.replace("$item : Item(", "$item : Item(" + constraint.replace("$item.", "") + ", "))).isNotEmpty()
                .allMatch(error -> error.line() == 15 && error.message().endsWith("has no place in a rule."));
    }

    @Test
    void a_rule_sees_no_other_records_than_those_of_a_letter() {
        assertThat(lint("massage/massage-visits-2009.drl",
                DRL.replace("import imrcheck.facts.*;", "import imrcheck.facts.*;\nimport java.nio.file.Path;")))
                .extracting(error -> error.line() + " " + error.message()).contains("4 The rule file imports java.nio.file.Path.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @id(massage-visits-2009)  | @id(visits-2009)    | does not begin as the name of its file
            "Massage goes             | "massage goes       | not written as the others
            (2009 edition)"           | (2009 edition)."    | not written as the others
            @citation("2009, Massage  | @citation("Massage  | names the edition of 2009
            $row                      | $Row                | is not named as the others are
            """)
    void names_that_differ_from_the_others_are_found(String good, String bad, String said) {
        String drl = DRL.replace(good, bad);
        assertThat(lint("massage/massage-visits-2009.drl",
                bad.contains("@id") ? drl.replace("\"massage-visits-2009\"", "\"visits-2009\"") : drl)).singleElement()
                .extracting(RuleError::message).asString().contains(said);
    }

    @Test
    void conditions_begin_on_lines_of_their_own() {
        assertThat(lint("massage/massage-visits-2009.drl", DRL.replace("MASSAGE)\n    Provision", "MASSAGE) Provision")))
                .extracting(RuleError::message).containsExactly("The conditions are not laid out one after the other.");
    }

    @Test
    void a_rule_that_never_fires_is_found() {
        RuleSet rules = rules("massage/massage-visits-2009.drl", DRL);
        assertThat(Lint.check(rules, Set.of(), error -> true)).extracting(RuleError::message)
                .containsExactly("No case and no fixture makes massage-visits-2009 fire.");
        assertThat(Lint.check(rules, Set.of(), error -> error.file().startsWith("mri/"))).isEmpty();
    }

    @Test
    void two_treatments_of_one_name_are_found() {
        String rows = "families: [service]\ntreatments: {massage: {family: service, unit: visits}, gym: {family: service, unit: months}}";
        assertThat(lint("massage/massage-visits-2009.drl", DRL, "treatments.yaml", rows, "a/terms.yaml",
                "treatments: {massage: {names: [deep tissue massage]}}", "b/terms.yaml",
                "treatments: {gym: {names: [deep tissue massages]}}")).singleElement().extracting(RuleError::message).asString()
                .contains("of gym is also", "of massage", "never read");
    }

    @Test
    void a_concept_affirmed_and_denied_in_the_same_words_is_found() {
        assertThat(shadows("concepts:\n  relief:\n    terms: [lasting relief]\n    denied: [lasting reliefs]", "cues: {}")).singleElement()
                .extracting(RuleError::message).asString().contains("of relief is also");
    }

    @Test
    void a_longer_phrase_that_takes_the_words_of_another_topic_is_found_unless_it_is_of_its_kind_or_meant() {
        String shorter = "concepts: {program: {terms: [exercise program]}}";
        assertThat(shadows("concepts: {plan: {terms: [formal exercise program]}}", shorter)).singleElement()
                .matches(error -> error.file().equals("a/terms.yaml") && error.line() == 1).extracting(RuleError::toString).asString()
                .contains("takes the words \"exercise program\" of program (b/terms.yaml:1)", "over: [program]");
        assertThat(shadows("concepts: {plan: {is: [program], terms: [formal exercise program]}}", shorter)).isEmpty();
        assertThat(shadows("concepts: {plan: {over: [program], terms: [formal exercise program]}}", shorter)).isEmpty();
        assertThat(shadows("concepts: {plan: {terms: [formal ... exercise program]}}", shorter)).isEmpty();
    }

    @Test
    void an_over_that_excuses_nothing_is_found() {
        assertThat(shadows("concepts: {plan: {over: [program], terms: [formal plan]}}", "concepts: {program: {terms: [exercise program]}}"))
                .singleElement().extracting(RuleError::message).asString().startsWith("No phrase of plan takes words of program");
    }

    private static List<RuleError> shadows(String one, String other) {
        return lint("massage/massage-visits-2009.drl", DRL, "a/terms.yaml", one, "b/terms.yaml", other);
    }

    private static List<RuleError> lint(String... files) {
        RuleSet rules = rules(files);
        return Lint.check(rules, ids(rules), error -> true);
    }

    private static Set<String> ids(RuleSet rules) {
        return rules.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
    }

    private static RuleSet rules(String... files) {
        SortedMap<String, String> all = new TreeMap<>();
        for (int i = 0; i < files.length; i += 2) {
            all.put(files[i], Arrays.asList(files).get(i + 1));
        }
        return RuleSets.of(new RuleFiles(all));
    }
}
