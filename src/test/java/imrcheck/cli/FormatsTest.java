package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import imrcheck.SarifSchema;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The fixtures in the formats for other programs. */
class FormatsTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_sarif_log_of_the_fixtures_holds_to_the_schema() throws IOException {
        CommandLineRun run = check("sarif");
        assertThat(run.status()).isEqualTo(1);
        assertThat(SarifSchema.faults(run.out())).isEmpty();
    }

    @Test
    void the_sarif_log_names_each_pair_of_item_and_rule_with_an_error_or_a_warning_of_the_json_report() throws IOException {
        JsonNode run = JSON.readTree(check("sarif").out()).at("/runs/0");
        List<String> fingerprints = run.get("results").findValuesAsText("imrCheckFinding/v1");
        JsonNode rules = run.at("/tool/driver/rules");

        assertThat(fingerprints).isNotEmpty().containsAll(findings());
        assertThat(findings()).containsAll(fingerprints);
        assertThat(run.get("results")).allSatisfy(result -> assertThat(rules.get(result.get("ruleIndex").asInt()).get("id").asText())
                .isEqualTo(result.get("ruleId").asText()));
    }

    @Test
    void the_junit_report_has_a_test_case_for_each_item_of_the_json_report() throws Exception {
        Element suites = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(check("junit").out().getBytes(StandardCharsets.UTF_8))).getDocumentElement();
        JsonNode summary = JSON.readTree(check("json").out()).get("summary");

        assertThat(suites.getElementsByTagName("testsuite").getLength()).isEqualTo(summary.get("letters").asInt());
        assertThat(suites.getElementsByTagName("testcase").getLength()).isEqualTo(summary.get("items").asInt());
        assertThat(suites.getElementsByTagName("failure").getLength()).isEqualTo(summary.get("inconsistent").asInt());
    }

    @Test
    void the_rows_of_the_table_are_as_wide_as_its_headings() throws IOException {
        List<String[]> rows = new CsvMapper().readerFor(String[].class).with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<String[]>readValues(check("csv").out()).readAll();

        assertThat(rows).hasSizeGreaterThan(20).allMatch(row -> row.length == rows.get(0).length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "csv"})
    void two_runs_are_equal_byte_for_byte(String format) {
        assertThat(check(format).out()).isEqualTo(check(format).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "junit", "csv"})
    void a_letter_that_cannot_be_read_is_reported_and_said(String format) {
        CommandLineRun run = CommandLineRun.of("check", "--format", format, "fixtures/nowhere.txt");
        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("There is no file or folder of this name");
        assertThat(run.err()).isEqualTo(
                "imr-check: fixtures/nowhere.txt: There is no file or folder of this name; check the path." + System.lineSeparator());
    }

    private static List<String> findings() throws IOException {
        List<String> named = new ArrayList<>();
        for (JsonNode letter : JSON.readTree(check("json").out()).get("letters")) {
            String name = letter.get("caseNumber").isNull() ? letter.get("digest").asText() : letter.get("caseNumber").asText();
            for (JsonNode item : letter.get("items")) {
                item.get("findings").forEach(finding -> {
                    if (!finding.get("level").asText().equals("note")) {
                        named.add(name + "/" + item.get("number").asInt() + "/" + finding.get("rule").asText());
                    }
                });
            }
        }
        return named;
    }

    private static CommandLineRun check(String format) {
        return CommandLineRun.of("check", "--quiet", "--format", format, "fixtures");
    }
}
