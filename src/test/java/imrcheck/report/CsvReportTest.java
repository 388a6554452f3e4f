package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import imrcheck.SampleLetter;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    @Test
    void a_row_is_a_finding_with_its_letter_item_and_evidence() throws IOException {
        List<Map<String, String>> rows = rows(SampleLetter.inconsistent("a.txt"));

        assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row).containsEntry("caseNumber", "CM17-9990001").containsEntry("item", "1")
                .containsEntry("verdict", "INCONSISTENT").containsEntry("expected", "UPHELD"));
        assertThat(rows.get(0)).containsEntry("level", "error").containsEntry("rule", "pt-visit-cap").containsEntry("page", "1")
                .containsEntry("line", "3").containsEntry("quote", "had six visits | up to 12 visits over 8 weeks")
                .containsEntry("specialties", "Family Practice").containsEntry("decision", "");
        assertThat(rows.get(1)).containsEntry("searched", "clinical case summary; rationale").containsEntry("ground", "4610.6(h)(5)");
    }

    @Test
    void an_item_without_findings_and_a_letter_that_could_not_be_read_have_a_row_each() throws IOException {
        List<Map<String, String>> rows = rows(SampleLetter.indeterminate("d.txt"), Reports.UNREAD);

        assertThat(rows).hasSize(2);
        assertThat(rows.get(0)).containsEntry("verdict", "INDETERMINATE").containsEntry("rule", "");
        assertThat(rows.get(1)).containsEntry("source", "z.pdf").containsEntry("problem", "This PDF asks for a password.");
    }

    @Test
    void a_report_of_nothing_has_its_headings() throws IOException {
        assertThat(csv()).startsWith("source,caseNumber,decision,").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void a_cell_is_never_a_formula(String text) throws IOException {
        String cell = rows(saying(text)).get(0).get("message");
        assertThat(cell.charAt(0)).isIn('\'', ' ');
    }

    @Test
    void quotes_commas_and_line_ends_stay_in_their_cell() throws IOException {
        List<Map<String, String>> rows = rows(saying("says \"8, or\n9\" visits\u0000"));
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).containsEntry("message", "says \"8, or 9\" visits ").containsEntry("rule", "r");
    }

    @Test
    void a_cell_too_long_for_a_spreadsheet_is_cut_and_says_so() throws IOException {
        assertThat(rows(saying("x".repeat(40_000))).get(0).get("message")).hasSize(32_006).endsWith("xxx [cut]");
        assertThat(rows(saying("x".repeat(32_000))).get(0).get("message")).hasSize(32_000);
    }

    @Test
    void the_mark_of_utf8_is_written_where_asked_for() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(new CsvReport(out, Review.none(), true));
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\ufeffsource,caseNumber");
    }

    @Test
    void the_name_of_standard_input_is_left_as_it_is() throws IOException {
        assertThat(rows(SampleLetter.warned("-")).get(0)).containsEntry("source", "-");
    }

    private static CheckedLetter saying(String message) {
        return SampleLetter.checked("a", SampleLetter.judgement(Verdict.CONSISTENT, Outcome.OVERTURNED,
                new Finding(1, "r", Kind.DATE_ANOMALY, Level.WARNING, null, message, null, null, List.of(), List.of())));
    }

    private static List<Map<String, String>> rows(CheckedLetter... letters) throws IOException {
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper().readerForMapOf(String.class).with(CsvSchema.emptySchema().withHeader()).readValues(csv(letters))) {
            return rows.readAll();
        }
    }

    private static String csv(CheckedLetter... letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(new CsvReport(out, Review.none(), false), letters);
        return out.toString(StandardCharsets.UTF_8);
    }
}
