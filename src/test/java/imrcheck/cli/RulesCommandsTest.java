package imrcheck.cli;

import static imrcheck.RulesCopy.edit;
import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.RulesCopy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RulesCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void list_names_each_rule_of_a_topic_with_its_sources() {
        CommandLineRun run = CommandLineRun.of("rules", "list", "massage");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("massage\n").endsWith("4 rules in 1 topic.\n")
                .contains("  massage-visits: Massage goes beyond the visits that the guideline supports\n")
                .containsPattern("in force from 2009-07-18 until before\\s+2016-07-28").contains("massage/massage-visits.drl:8\n");
    }

    @Test
    void show_tells_where_a_rule_stands_its_text_table_rows_and_cases() {
        CommandLineRun run = CommandLineRun.of("rules", "show", "massage-visits");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Massage goes beyond the visits that the guideline supports\n    rule    massage-visits\n")
                .contains("    source  MTUS Chronic Pain Medical Treatment Guidelines, 2009, Massage therapy, page 60; in force\n",
                        "      $row : TableRow(topic == \"massage\", table == \"visits\", max < $total, inForce($item.asOf))\n",
                        "Table massage/visits.csv\n", "  any,medical,6,,,", "  seven visits of massage\n",
                        "    file     massage/massage-visits.cases.yaml:8\n")
                .doesNotContain("@id(massage-visits-within)");
    }

    @Test
    void show_tells_of_a_row_its_requirement_in_words_its_entry_and_who_judges_it() {
        CommandLineRun run = CommandLineRun.of("rules", "show", "gym-monitoring");

        assertThat(run.status()).isZero();
        assertThat(run.out()).startsWith("Exercise in a gym is monitored by medical professionals\n").contains(
                "    judged by  provisions/criterion-unmet.drl\n", "    file       gym/provisions.yaml:14\n",
                "    unmet where denied or unrecorded  professional monitoring\n",
                "\nEntry\n  # Not recommended, unless all three are documented.\n  - for: {treatments: [gym]}\n    sources: [odg-2016/",
                "      id: gym-criteria-met\n", "    file     gym/gym-membership.cases.yaml:27\n")
                .doesNotContain("id: gym-not-recommended-stated");
    }

    @Test
    void an_unknown_rule_is_wrong_usage() {
        CommandLineRun run = CommandLineRun.of("rules", "show", "massage-visit");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean massage-visits?", "See imr-check rules show --help.");
    }

    @ParameterizedTest
    @CsvSource({
            "massage, provisions.yaml",
            "record, some-new-rule.drl",
            "any-treatment, provisions.yaml",
            "dme, provisions.yaml",
            "a-new-topic, provisions.yaml"})
    void new_writes_what_builds_and_its_first_case_fails(String topic, String file) throws IOException {
        assertWritten(topic, file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"massage", "any-treatment", "a-new-topic"})
    void new_writes_a_rule_where_one_is_asked_for(String topic) throws IOException {
        assertWritten(topic, "some-new-rule.drl", "--rule");
    }

    private void assertWritten(String topic, String file, String... options) throws IOException {
        String rules = RulesCopy.in(folder).toString();
        List<String> args = new ArrayList<>(List.of("rules", "new", topic, "some-new-rule", "--rules", rules));
        args.addAll(List.of(options));

        CommandLineRun written = CommandLineRun.of(args.toArray(String[]::new));
        CommandLineRun test = CommandLineRun.of("rules", "test", "some-new-rule", "--rules", rules);

        assertThat(written.status()).isZero();
        assertThat(written.out()).contains(topic + "/" + file, "then run imr-check rules test some-new-rule");
        assertThat(test.err()).isEmpty();
        assertThat(test.out()).contains("The rule some-new-rule is silent;", "1 as expected, 1 failed, 0 known wrong; 0 cases missing");
    }

    @Test
    void new_takes_a_name_only_once() throws IOException {
        Path rules = RulesCopy.in(folder);
        String before = Files.readString(rules.resolve("gym/provisions.yaml"));

        assertThat(List.of(neverWritten(rules, "gym", "gym-monitoring"), neverWritten(rules, "massage", "gym-monitoring"),
                neverWritten(rules, "gym", "Gym"), neverWritten(rules, "../gym", "gym-x"), neverWritten(rules, "outcome", "x")))
                .satisfiesExactly(said -> assertThat(said).contains("The id gym-monitoring is taken by gym/provisions.yaml"),
                        said -> assertThat(said).contains("The id gym-monitoring is taken by gym/provisions.yaml"),
                        said -> assertThat(said).contains("Gym is no name for a topic or a rule"),
                        said -> assertThat(said).contains("../gym is no name for a topic or a rule"),
                        said -> assertThat(said).contains("rules/outcome"));
        assertThat(Files.readString(rules.resolve("gym/provisions.yaml"))).isEqualTo(before);
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
        assertThat(rules.resolve("gym/provisions.yaml")).content().doesNotContain("gym-new");
    }

    @Test
    void docs_writes_the_same_pages_each_time() throws IOException {
        CommandLineRun.of("rules", "docs", "-o", folder.resolve("one").toString());
        CommandLineRun run = CommandLineRun.of("rules", "docs", "-o", folder.resolve("two").toString());

        assertThat(run.status()).isZero();
        try (Stream<Path> pages = Files.walk(folder.resolve("one"))) {
            assertThat(pages.filter(Files::isRegularFile)).hasSizeGreaterThan(200).allSatisfy(
                    page -> assertThat(folder.resolve("two").resolve(folder.resolve("one").relativize(page))).hasSameBinaryContentAs(page));
        }
    }

    @Test
    void a_page_holds_metadata_text_and_cases_and_needs_no_other_file() throws IOException {
        Path rules = RulesCopy.in(folder);
        edit(rules.resolve("massage/massage-visits.cases.yaml"), "seven visits of massage\n", "seven visits <b>|are beyond\n");

        CommandLineRun.of("rules", "docs", "--rules", rules.toString(), "-o", folder.resolve("docs").toString());
        String html = Files.readString(folder.resolve("docs/massage/massage-visits.html"));
        String row = Files.readString(folder.resolve("docs/gym/gym-monitoring.html"));
        String index = Files.readString(folder.resolve("docs/index.html"));

        assertThat(html).contains("2009, Massage therapy, page 60; in force", "@id(massage-visits)", "max &lt; $total",
                "<h3>seven visits &lt;b&gt;|are beyond</h3>", "<a href=\"../index.html\">").doesNotContain("src=", "<link");
        assertThat(row).contains("<td>for</td><td>gym</td>", "<td>unmet where denied or unrecorded</td><td>professional monitoring</td>",
                "      title: Exercise in a gym is monitored", "<td>rationale</td>");
        assertThat(index).containsPattern("<td>massage</td>(<td>\\d+</td>){2}")
                .contains("<a href=\"massage/massage-visits.html\">massage-visits</a>");
    }
}
