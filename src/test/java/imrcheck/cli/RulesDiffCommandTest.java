package imrcheck.cli;

import static imrcheck.RulesCopy.edit;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesDiffCommandTest {
    private static final String LETTER = "fixtures/pt-over-the-cap.txt";
    private static final String RULE = "visits/visits-quoted.drl";
    private static final String HEADING = "odg-2016/preface-physical-therapy-guidelines";
    private static final String ACCEPTED = "- {case: CM17-9990001, item: 1, rule: %s, who: R. Author, why: the guideline says so}\n";

    @TempDir
    private Path folder;
    private Path edited;

    @BeforeEach
    void copy_the_rules() throws IOException {
        edited = RulesCopy.in(folder);
    }

    private CommandLineRun diff(String... options) {
        List<String> args = new ArrayList<>(List.of("rules", "diff", "rules", edited.toString(), LETTER));
        args.addAll(List.of(options));
        return CommandLineRun.of(args.toArray(String[]::new));
    }

    private static String oneLine(CommandLineRun run) {
        return run.out().replaceAll("\\s+", " ").strip();
    }

    private void warnOnly() throws IOException {
        edit(edited.resolve("visits/provisions.yaml"), HEADING, "{at: " + HEADING + ", weight: warns}");
    }

    @Test
    void the_same_rules_change_nothing() {
        CommandLineRun run = diff();

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(oneLine(run)).isEqualTo("rules -> " + edited + ": 0 of 1 item in 1 letter change, 0 in the verdict, "
                + "moved by 0 rules; 0 changes not accepted.");
    }

    @Test
    void a_changed_rule_tells_each_item_that_it_moves_with_evidence() throws IOException {
        warnOnly();

        CommandLineRun run = diff();

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("visits-quoted (changed, " + RULE + ":9): 1 item\n  CM17-9990001, item 1: Twelve additional")
                .contains("    " + LETTER + ", line 46\n", "    gone  error 8 prior + 12 requested = 20 visits, over 10 [visits-quoted]\n",
                        "    made  warning 8 prior + 12 requested", "line 46: \"Twelve additional physical");
    }

    @Test
    void an_accepted_change_does_not_fail_the_run() throws IOException {
        warnOnly();
        Path accepted = Files.writeString(folder.resolve("accepted.yaml"), ACCEPTED.formatted("visits-quoted"));

        CommandLineRun run = diff("--accept", accepted.toString());

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("    accepted by R. Author: the guideline says so\n");
        assertThat(oneLine(run)).endsWith("; 0 changes not accepted.");
    }

    @Test
    void an_accepted_change_of_another_rule_accepts_nothing_and_is_stale() throws IOException {
        warnOnly();
        Path accepted = Files.writeString(folder.resolve("accepted.yaml"), ACCEPTED.formatted("pt-trial"));

        CommandLineRun run = diff("--accept", accepted.toString());

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("The accepted change of CM17-9990001, item 1, by pt-trial did not come about; delete its entry.");
    }

    @Test
    void an_entry_that_lacks_a_reason_is_wrong_usage_with_its_line() throws IOException {
        Path accepted = Files.writeString(folder.resolve("accepted.yaml"),
                ACCEPTED.formatted("pt-trial") + "- {case: CM17-9990001, item: one, rule: x, who: me}\n");

        CommandLineRun run = diff("--accept", accepted.toString());

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).startsWith("imr-check: " + accepted + ":2: \"one\" is no number.");
    }

    @Test
    void json_and_markdown_hold_the_same() throws IOException {
        warnOnly();

        JsonNode json = new ObjectMapper().readTree(diff("--format", "json").out());
        String markdown = diff("--format", "markdown").out();

        assertThat(json.at("/rules/0/rule").asText()).isEqualTo("visits-quoted");
        assertThat(json.at("/rules/0/items/0/change/letter").asText()).isEqualTo("CM17-9990001");
        assertThat(json.at("/rules/0/items/0/change/gone/0/evidence/0/line").asInt()).isEqualTo(46);
        assertThat(json.at("/summary/open").asInt()).isEqualTo(1);
        assertThat(markdown).startsWith("## What the rules change\n\nrules -\\> ").contains(
                "# visits-quoted (changed, visits/visits-quoted.drl:9): 1 item\n",
                "<li><b>gone</b> error 8 prior + 12 requested = 20 visits, over 10 [visits-quoted]<br>line 46: ");
    }

    @Test
    void a_rule_that_is_gone_and_one_that_is_new_are_named_so() throws IOException {
        edit(edited.resolve(RULE), "@id(visits-quoted)", "@id(pt-visits-renamed)");
        edit(edited.resolve(RULE), "id == \"visits-quoted\"", "id == \"pt-visits-renamed\"");
        edit(edited.resolve("visits/provisions.yaml"), "[visits-quoted,", "[pt-visits-renamed,");
        edit(edited.resolve("grounds.yaml"), " visits-quoted,", " pt-visits-renamed,");

        assertThat(diff().out()).contains("visits-quoted (gone, ", "pt-visits-renamed (new, ");
    }

    @Test
    void changed_terms_and_tables_move_the_rules_of_their_topic() throws IOException {
        edit(edited.resolve("massage/visits.csv"), "any,medical,6,,,", "any,medical,5,,,");

        CommandLineRun run = CommandLineRun.of("rules", "diff", "rules", edited.toString(), "fixtures");

        assertThat(run.out()).contains("massage-visits (its table changed, massage/massage-visits.drl:8): 1 item\n");
    }

    @Test
    void a_changed_rule_that_moves_no_item_is_told() throws IOException {
        edit(edited.resolve("gym/provisions.yaml"), "met-by: [professional-monitoring]",
                "met-by: [professional-monitoring, equipment-needed]");

        CommandLineRun run = diff();

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Changed and moving no item: gym-criteria-met, gym-equipment, gym-home-exercise,");
    }

    @Test
    void errors_of_a_version_name_the_version() throws IOException {
        edit(edited.resolve("gym/provisions.yaml"), "met-by: [professional-monitoring]", "met: [professional-monitoring]");

        CommandLineRun run = diff();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("imr-check: " + edited + ":gym/provisions.yaml:16: There is no field met here. Did you mean id?");
    }

    @Test
    void rules_of_the_former_shape_are_told_in_one_sentence() throws IOException {
        edit(edited.resolve(RULE), "@kind(LIMIT_EXCEEDED)", "@kind(LIMIT_EXCEEDED)\n    @guideline(\"ODG\")\n    @from(2013-01-01)");

        CommandLineRun run = diff();

        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).startsWith("imr-check: " + edited + ":" + RULE + ":12: These rules cite guidelines in their DRL files,")
                .hasLineCount(1);
    }

    @Test
    void what_is_no_version_and_what_is_no_letter_is_told() {
        CommandLineRun nothing = CommandLineRun.of("rules", "diff", "no-such-thing", LETTER);
        CommandLineRun unreadable = CommandLineRun.of("rules", "diff", "rules", "no-such-letter.txt");

        assertThat(nothing.status()).isEqualTo(2);
        assertThat(nothing.err()).startsWith("imr-check: There are no rules at no-such-thing;");
        assertThat(unreadable.status()).isEqualTo(4);
    }
}
