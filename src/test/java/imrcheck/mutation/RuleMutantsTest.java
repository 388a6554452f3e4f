package imrcheck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.judge.DrlFile;
import imrcheck.judge.RuleMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleMutantsTest {
    private static final String HEAD = """
            package rules.massage;

            import imrcheck.facts.*;
            global imrcheck.judge.Report report;

            rule "Too many visits"
                @id(too-many)
                @kind(LIMIT_EXCEEDED)
            when
            """;
    private static final RuleMetadata RULE =
            new RuleMetadata("too-many", "Too many visits", null, List.of(), "massage", "massage/too-many.drl", 6);

    private static String file(String conditions, String action) {
        return HEAD + conditions.indent(4) + "then\n    " + action + "\nend\n";
    }

    private static List<Mutant> mutants(String conditions, String action) {
        DrlFile file = DrlFile.read("massage/too-many.drl", file(conditions, action));
        return RuleMutants.of(file, file.rules().get(0), RULE);
    }

    private static List<String> changes(String conditions) {
        return mutants(conditions, "report.support(drools, $item, null, null, $item);").stream().map(Mutant::change).toList();
    }

    @Test
    void a_number_goes_one_up_and_one_down_and_a_comparison_is_turned() {
        assertThat(changes("$item : Item(total >= 12)")).containsExactly("rule dropped", "\"total >= 12\" dropped",
                "\"$item : Item(total >= 12)\" became \"$item : Item(total > 12)\"",
                "\"$item : Item(total >= 12)\" became \"$item : Item(total >= 13)\"",
                "\"$item : Item(total >= 12)\" became \"$item : Item(total >= 11)\"");
    }

    @Test
    void polarities_negations_and_memberships_are_turned() {
        assertThat(changes("$item : Item(!overLimit, traits contains \"a in b\", treatment in (\"mri\"))\n"
                + "not Statement(met, polarity == Polarity.DENIED, about(\"met\"))"))
                .contains(
                        "\"not Statement(met, polarity == Polarity.DENIED, about(\"met\"))\" became "
                                + "\"exists Statement(met, polarity == Polarity.DENIED, about(\"met\"))\"",
                        "\"not Statement(met, polarity == Polarity.DENIED, about(\"met\"))\" became "
                                + "\"not Statement(unmet, polarity == Polarity.DENIED, about(\"met\"))\"",
                        "\"not Statement(met, polarity == Polarity.DENIED, about(\"met\"))\" became "
                                + "\"not Statement(met, polarity == Polarity.AFFIRMED, about(\"met\"))\"",
                        "\"not Statement(met, polarity == Polarity.DENIED, about(\"met\"))\" became "
                                + "\"not Statement(met, polarity == Polarity.DENIED, !about(\"met\"))\"")
                .anyMatch(change -> change.contains("became \"$item : Item(overLimit, "))
                .anyMatch(change -> change.contains("traits not contains \"a in b\""))
                .anyMatch(change -> change.endsWith("treatment not in (\"mri\"))\""));
    }

    @Test
    void conditions_and_constraints_are_left_out_one_at_a_time() {
        assertThat(changes("$item : Item(total > 12, overLimit)\nnot Statement(item == $item.item)")).contains("\"total > 12\" dropped",
                "\"overLimit\" dropped", "\"not Statement(item == $item.item)\" dropped", "\"item == $item.item\" dropped");
    }

    @Test
    void what_binds_a_variable_that_is_used_is_not_left_out() {
        assertThat(changes("$item : Item($total : total)\nnot TableRow(max < $total)"))
                .noneMatch(change -> change.endsWith("dropped") && (change.contains("Item(") || change.contains("$total : total")));
    }

    @Test
    void the_outcome_in_the_action_is_exchanged() {
        assertThat(mutants("$item : Item()", "report.ruling(drools, $item, Verdict.CONSISTENT, Outcome.UPHELD);"))
                .extracting(Mutant::change).contains("\"report.ruling(drools, $item, Verdict.CONSISTENT, Outcome.UPHELD);\" became "
                        + "\"report.ruling(drools, $item, Verdict.INCONSISTENT, Outcome.UPHELD);\"");
    }

    @Test
    void a_mutant_names_its_line_and_changes_nothing_else() {
        String action = "report.support(drools, $item, null, null, $item);";
        Mutant mutant = mutants("$item : Item()\nnot Statement(item == $item.item,\n    met)", action).stream()
                .filter(found -> found.change().equals("\"met)\" became \"unmet)\"")).findFirst().orElseThrow();
        assertThat(mutant).hasToString("massage/too-many.drl:12: too-many: \"met)\" became \"unmet)\"");
        assertThat(mutant.version().file()).isEqualTo(file("$item : Item()\nnot Statement(item == $item.item,\n    unmet)", action));
    }
}
