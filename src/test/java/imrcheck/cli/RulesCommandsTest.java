package imrcheck.cli;

import static imrcheck.RulesCopy.edit;
import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void list_names_each_rule_of_a_topic_with_its_provision() {
        CommandLineRun run = CommandLineRun.of("rules", "list", "massage");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("massage\n").endsWith("11 rules in 1 topic.\n")
                .contains("  massage-visits-2009: Massage goes beyond the visits that the guideline supports (2009 edition)\n")
                .contains("in force from 2009-07-18 until before 2016-07-28;").contains("massage/massage-visits-2009.drl:6\n");
    }

    @Test
    void show_tells_metadata_text_table_rows_and_cases() {
        CommandLineRun run = CommandLineRun.of("rules", "show", "massage-visits-2009");

        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("  citation   2009, Massage therapy, page 60\n", "  weight     decides\n",
                        "      Provision(id == \"massage-visits-2009\", inForce($item.asOf))\n", "Table massage/visits.csv\n",
                        "  any,medical,6,,", "  massage/massage-visits-2009.cases.yaml:8 seven visits are beyond it\n")
                .doesNotContain("massage-visits-within-2009)\n      @kind");
    }

    @Test
    void an_unknown_rule_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("rules", "show", "massage-visit-2009");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean massage-visits-2009?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"massage", "record", "any-treatment", "dme", "a-new-topic"})
    void new_writes_files_that_build_and_whose_first_case_fails(String topic) throws IOException {
        String rules = RulesCopy.in(folder).toString();

        CommandLineRun written = CommandLineRun.of("rules", "new", topic, "some-new-rule", "--rules", rules);
        CommandLineRun test = CommandLineRun.of("rules", "test", "some-new-rule", "--rules", rules);

        assertThat(written.status()).isZero();
        assertThat(written.out()).contains(topic + "/some-new-rule.drl", "then run imr-check rules test some-new-rule");
        assertThat(test.err()).isEmpty();
        assertThat(test.out()).contains("The rule some-new-rule is silent;", "1 as expected, 1 failed, 0 known wrong; 0 cases missing");
    }

    @Test
    void new_takes_a_name_only_once() throws IOException {
        Path rules = RulesCopy.in(folder);
        String before = Files.readString(rules.resolve("gym/gym-monitoring.drl"));

        assertThat(List.of(neverWritten(rules, "gym", "gym-monitoring"), neverWritten(rules, "massage", "gym-monitoring"),
                neverWritten(rules, "gym", "Gym"), neverWritten(rules, "../gym", "gym-x"), neverWritten(rules, "outcome", "x")))
                .satisfiesExactly(said -> assertThat(said).contains("The id gym-monitoring is taken by gym/gym-monitoring.drl"),
                        said -> assertThat(said).contains("The id gym-monitoring is taken by gym/gym-monitoring.drl"),
                        said -> assertThat(said).contains("Gym is no name for a topic or a rule"),
                        said -> assertThat(said).contains("../gym is no name for a topic or a rule"),
                        said -> assertThat(said).contains("rules/outcome"));
        assertThat(Files.readString(rules.resolve("gym/gym-monitoring.drl"))).isEqualTo(before);
    }

    private static String neverWritten(Path rules, String topic, String id) {
        CommandLineRun run = CommandLineRun.of("rules", "new", topic, id, "--rules", rules.toString());
        assertThat(run.status()).isEqualTo(2);
        return run.err();
    }

    @Test
    void new_does_not_overwrite_a_file_of_that_name() throws IOException {
        Path rules = RulesCopy.in(folder);
        Path file = Files.writeString(rules.resolve("gym/gym-new.cases.yaml"), "mine");

        assertThat(neverWritten(rules, "gym", "gym-new")).contains("exists and is not overwritten");
        assertThat(file).hasContent("mine");
        assertThat(rules.resolve("gym/gym-new.drl")).doesNotExist();
    }

    @Test
    void docs_writes_the_same_pages_each_time() throws IOException {
        CommandLineRun.of("rules", "docs", "-o", folder.resolve("one").toString());
        CommandLineRun run = CommandLineRun.of("rules", "docs", "-o", folder.resolve("two").toString());

        assertThat(run.status()).isZero();
        try (Stream<Path> pages = Files.walk(folder.resolve("one"))) {
            assertThat(pages.filter(Files::isRegularFile)).hasSizeGreaterThan(1000).allSatisfy(
                    page -> assertThat(folder.resolve("two").resolve(folder.resolve("one").relativize(page))).hasSameBinaryContentAs(page));
        }
    }

    @Test
    void a_page_holds_metadata_text_and_cases_and_needs_no_other_file() throws IOException {
        Path rules = RulesCopy.in(folder);
        edit(rules.resolve("massage/massage-visits-2009.cases.yaml"), "seven visits are beyond it", "seven visits <b>|are beyond");

        CommandLineRun.of("rules", "docs", "--rules", rules.toString(), "-o", folder.resolve("docs").toString());
        String html = Files.readString(folder.resolve("docs/massage/massage-visits-2009.html"));
        String markdown = Files.readString(folder.resolve("docs/massage/massage-visits-2009.md"));
        String index = Files.readString(folder.resolve("docs/index.md"));

        assertThat(html).contains("<td>2009, Massage therapy, page 60</td>", "@id(massage-visits-2009)", "max &lt; $total",
                "<h3>seven visits &lt;b&gt;|are beyond</h3>", "<a href=\"../index.html\">").doesNotContain("src=", "<link");
        assertThat(markdown).contains("| Citation | 2009, Massage therapy, page 60 |", "max < $total",
                "### seven visits \\<b\\>\\|are beyond\n");
        assertThat(index).containsPattern("\\| massage \\| \\d+ \\| \\d+ \\| \\d+ \\|")
                .contains("[massage-visits-2009](massage/massage-visits-2009.md)");
    }
}
