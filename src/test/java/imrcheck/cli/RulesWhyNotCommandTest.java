package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RulesWhyNotCommandTest {
    private static final String LETTER = "fixtures/pt-over-the-cap.txt";

    @Test
    void the_first_condition_of_a_rule_that_does_not_hold_is_told_with_its_line() {
        CommandLineRun run = whyNot("conclusion-opposite");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("CM17-9990001, item 1: Twelve additional physical therapy visits")
                .contains("outcome/conclusion-opposite.drl:11: does not hold: $item : Item(contradictsItself)\n");
    }

    @Test
    void of_a_row_each_rule_that_judges_it_tells_its_condition() {
        assertThat(whyNot("chiro-functional-improvement").out()).contains("provisions/criterion-unmet.drl:",
                "does not hold: $criterion : Criterion(treatment == $item.treatment, governs($item)) (1 condition before it holds)");
    }

    @Test
    void a_rule_that_fires_is_told_to() {
        assertThat(whyNot("visits-quoted").out()).contains("all conditions hold, and the rule fires.");
    }

    @Test
    void what_is_no_rule_or_no_item_is_wrong_usage() {
        assertThat(whyNot("visits-quotd").err()).contains("did you mean visits-quoted?");
        assertThat(whyNot("massage").err()).contains("massage is a topic");
        assertThat(whyNot("visits-quoted", "--item", "2").err()).contains("There is no item 2 among the 1");
        assertThat(whyNot("visits-quoted", "--item", "2").status()).isEqualTo(2);
    }

    private static CommandLineRun whyNot(String id, String... options) {
        String[] args = new String[4 + options.length];
        System.arraycopy(new String[] {"rules", "why-not", id, LETTER}, 0, args, 0, 4);
        System.arraycopy(options, 0, args, 4, options.length);
        return CommandLineRun.of(args);
    }
}
