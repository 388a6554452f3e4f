package imrcheck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.rules.DrlFile;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleMutantsTest {
    private static final String HEAD = """
            package rules.massage;

            import imrcheck.facts.*;
            global imrcheck.rules.Report report;

            rule "Too many visits"
                @id(too-many)
                @kind(LIMIT_EXCEEDED)
            when
            """;

    private static DrlFile file(String conditions, String action) {
        return DrlFile.read("massage/too-many.drl", HEAD + conditions.indent(4) + "then\n    " + action + "\nend\n");
    }

    private static List<Mutant> mutants(String conditions) {
        DrlFile file = file(conditions, "report.support(drools, $item, null, $item);");
        return RuleMutants.of(file, file.rules().get(0), "too-many", new Redundancy(Set.of("MASSAGE")));
    }

    private static List<String> changes(String conditions, Operator operator) {
        return mutants(conditions).stream().filter(mutant -> mutant.operator() == operator).map(Mutant::change).toList();
    }

    @Test
    void a_number_goes_one_up_and_one_down() {
        assertThat(changes("$item : Item(total > 12)", Operator.NUMBER)).containsExactly("constraint \"total > 12\" became \"total > 13\"",
                "constraint \"total > 12\" became \"total > 11\"");
    }

    @Test
    void comparisons_are_turned() {
        assertThat(changes("$item : Item(total >= 12, outcome != Outcome.UPHELD)", Operator.COMPARISON)).containsExactly(
                "constraint \"total >= 12\" became \"total > 12\"",
                "constraint \"outcome != Outcome.UPHELD\" became \"outcome == Outcome.UPHELD\"");
    }

    @Test
    void polarities_negations_and_memberships_are_turned() {
        assertThat(changes("$item : Item(!contradictsItself, traits contains \"a\", treatment in (Treatment.MRI, Treatment.CT))\n"
                + "not Statement(item == $item.item, met, polarity == Polarity.DENIED)", Operator.POLARITY))
                .contains("constraint \"!contradictsItself\" became \"contradictsItself\"",
                        "constraint \"traits contains \"a\"\" became \"traits not contains \"a\"\"",
                        "constraint \"treatment in (Treatment.MRI, Treatment.CT)\" became \"treatment not in (Treatment.MRI, "
                                + "Treatment.CT)\"",
                        "constraint \"met\" became \"unmet\"",
                        "constraint \"polarity == Polarity.DENIED\" became \"polarity == Polarity.AFFIRMED\"")
                .anyMatch(change -> change.endsWith("became \"exists Statement(item == $item.item, met, polarity == Polarity.DENIED)\""));
    }

    @Test
    void conditions_and_constraints_are_left_out_one_at_a_time() {
        assertThat(changes("$item : Item(total > 12, overLimit)\nnot Statement(item == $item.item)", Operator.CONDITION)).containsExactly(
                "constraint \"total > 12\" dropped", "constraint \"overLimit\" dropped",
                "condition \"not Statement(item == $item.item)\" dropped", "constraint \"item == $item.item\" dropped");
    }

    @Test
    void what_binds_a_variable_that_is_used_is_not_left_out() {
        assertThat(changes("$item : Item($total : total)\nnot TableRow(max < $total)", Operator.CONDITION))
                .noneMatch(change -> change.contains("$item : Item(") || change.equals("constraint \"$total : total\" dropped"));
    }

    @Test
    void alternatives_within_a_constraint_are_an_operator_of_their_own() {
        assertThat(changes("$item : Item(at(\"knee\") || at(\"hip\"))", Operator.ALTERNATIVE)).contains(
                "constraint \"at(\"knee\") || at(\"hip\")\" became \"at(\"hip\")\"",
                "constraint \"at(\"knee\") || at(\"hip\")\" became \"at(\"knee\")\"",
                "constraint \"at(\"knee\") || at(\"hip\")\" became \"!at(\"knee\") || at(\"hip\")\"");
    }

    @Test
    void the_outcome_in_the_action_is_exchanged() {
        DrlFile file = file("$item : Item()", "report.ruling(drools, $item, Verdict.CONSISTENT, Outcome.UPHELD);");
        assertThat(RuleMutants.of(file, file.rules().get(0), "too-many", new Redundancy(Set.of()))).extracting(Mutant::change)
                .contains("action \"report.ruling(drools, $item, Verdict.CONSISTENT, Outcome.UPHELD);\" became "
                        + "\"report.ruling(drools, $item, Verdict.INCONSISTENT, Outcome.UPHELD);\"");
    }

    @Test
    void a_mutant_names_its_line_and_changes_nothing_else() {
        Mutant mutant = mutants("$item : Item()\nnot Statement(item == $item.item,\n    met)").stream()
                .filter(found -> found.change().equals("constraint \"met\" became \"unmet\"")).findFirst().orElseThrow();
        assertThat(mutant).hasToString("rules/massage/too-many.drl:12: constraint \"met\" became \"unmet\"");
        assertThat(mutant.edit().text()).isEqualTo(
                file("$item : Item()\nnot Statement(item == $item.item,\n    unmet)", "report.support(drools, $item, null, $item);")
                        .text());
    }

    @Test
    void the_only_rule_of_a_file_goes_with_the_file() {
        assertThat(mutants("$item : Item()").get(0).edit().text()).isNull();
    }

    @Test
    void a_constraint_that_others_imply_is_known_to_change_nothing() {
        assertThat(mutants("$item : Item(treatment == Treatment.MASSAGE, total != null, total > 12)\n"
                + "not Statement(item == $item.item, finding, met, section == Section.RATIONALE)").stream()
                .filter(mutant -> mutant.proof() != null).map(Mutant::change))
                .containsExactly("constraint \"treatment == Treatment.MASSAGE\" dropped", "constraint \"total != null\" dropped",
                        "constraint \"finding\" dropped", "constraint \"section == Section.RATIONALE\" dropped");
    }

    @Test
    void a_null_test_that_no_comparison_implies_is_not() {
        assertThat(mutants("$item : Item(total != null)\nnot TableRow(max < $item.total)")).allMatch(mutant -> mutant.proof() == null);
    }
}
