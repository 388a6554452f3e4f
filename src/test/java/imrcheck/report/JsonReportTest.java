package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.ReportSchema;
import imrcheck.SampleLetter;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    private static final CheckedLetter UNREAD = CheckedLetter.unread(new SourceText("b.pdf", null, ""),
            List.of(new Problem("encrypted", "This PDF asks for a password.", true)));

    @Test
    void a_report_is_written_as_the_format_lays_it_out() throws IOException {
        assertThat(
                json(SampleLetter.checked("dev/a.txt",
                        SampleLetter.judgement(Verdict.INCONSISTENT, Outcome.UPHELD, SampleLetter.overLimit(),
                                SampleLetter.undocumented(Level.WARNING))),
                        UNREAD))
                .isEqualTo(resource("/imrcheck/report/expected-report.json"));
    }

    @Test
    void every_kind_of_letter_holds_to_the_schema() throws IOException {
        assertThat(ReportSchema.faults(json(SampleLetter.inconsistent("a"), SampleLetter.consistent("b"), SampleLetter.warned("c"),
                SampleLetter.indeterminate("d"), UNREAD))).isEmpty();
        assertThat(ReportSchema.faults(json())).isEmpty();
    }

    @Test
    void the_schema_refuses_an_error_on_a_consistent_item() throws IOException {
        Finding error = SampleLetter.overLimit();
        assertThat(ReportSchema.faults(json(SampleLetter.checked("a", SampleLetter.judgement(Verdict.CONSISTENT, null, error)))))
                .isNotEmpty();
        assertThat(ReportSchema.faults(json(SampleLetter.checked("a", SampleLetter.judgement(Verdict.INCONSISTENT, null))))).isNotEmpty();
    }

    @Test
    void the_schema_refuses_a_field_it_does_not_know() throws IOException {
        assertThat(ReportSchema.faults(json(SampleLetter.consistent("a")).replace("\"caseNumber\"", "\"case\""))).isNotEmpty();
    }

    @Test
    void two_runs_are_equal_byte_for_byte() throws IOException {
        assertThat(json(SampleLetter.inconsistent("a"), UNREAD)).isEqualTo(json(SampleLetter.inconsistent("a"), UNREAD));
    }

    @Test
    void a_line_of_json_lines_is_an_element_of_letters() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(JsonReport.lines(out, Review.none()), SampleLetter.inconsistent("a"), UNREAD);
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        JsonNode letters = new ObjectMapper().readTree(json(SampleLetter.inconsistent("a"), UNREAD)).get("letters");
        assertThat(lines).hasSize(2);
        assertThat(new ObjectMapper().readTree(lines.get(0))).isEqualTo(letters.get(0));
        assertThat(new ObjectMapper().readTree(lines.get(1))).isEqualTo(letters.get(1));
    }

    private static String json(CheckedLetter... letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(new JsonReport(out, Review.none()), letters);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = JsonReportTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
