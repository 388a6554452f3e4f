package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.ReportSchema;
import imrcheck.SampleLetter;
import imrcheck.SarifSchema;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Baseline;
import imrcheck.baseline.FindingId;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What each format tells of a baseline. */
class AcceptedFindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2018, 1, 1);
    private static final CheckedLetter LETTER = SampleLetter.inconsistent("a.txt");

    /** A renderer over a review. */
    private interface Format {
        Renderer of(OutputStream out, Review review) throws IOException;
    }

    @Test
    void text_tells_an_item_with_nothing_open_in_a_line_for_each_acceptance() throws IOException {
        String text = text(accepted("pt-visit-cap"), accepted("record-silent"));

        assertThat(text).startsWith("""
                ACCEPTED  CM17-9990001, item 1 [pt-visit-cap] by R. Roe until 2018-01-31: second opinion obtained
                ACCEPTED  CM17-9990001, item 1 [record-silent] by R. Roe until 2018-01-31: second opinion obtained

                1 item in 1 letter: 1 inconsistent, 0 indeterminate, 0 consistent; 1 with warnings; 2 findings""");
    }

    @Test
    void text_tells_what_is_open_in_full_and_what_is_accepted_in_a_line() throws IOException {
        assertThat(text(accepted("pt-visit-cap"))).contains("  warning  The record tells nothing of it [record-silent]")
                .contains("  accepted [pt-visit-cap] by R. Roe until 2018-01-31: second opinion obtained")
                .doesNotContain("6 prior + 8 requested");
        assertThat(text(accepted("record-silent"))).startsWith("INCONSISTENT").contains("error    6 prior + 8 requested")
                .contains("  accepted [record-silent]");
    }

    @Test
    void text_tells_stale_and_expired_entries_before_the_tally() throws IOException {
        assertThat(text(accepted("gone"), old("pt-visit-cap"))).contains("\n\nEXPIRED  The finding CM17-9990001, item 1 [pt-visit-cap]")
                .contains("\nSTALE  The finding CM17-9990001, item 1 [gone]");
    }

    @Test
    void json_marks_an_accepted_finding_and_holds_to_the_schema() throws IOException {
        String report = report(JsonReport::new, accepted("pt-visit-cap"), accepted("gone"), old("record-silent"));

        assertThat(ReportSchema.faults(report)).isEmpty();
        JsonNode json = new ObjectMapper().readTree(report);
        assertThat(json.at("/letters/0/items/0/findings/0/accepted/by").asText()).isEqualTo("R. Roe");
        assertThat(json.at("/letters/0/items/0/findings/1").has("accepted")).isFalse();
        assertThat(json.at("/letters/0/items/0/verdict").asText()).isEqualTo("INCONSISTENT");
        assertThat(json.at("/baseline/accepted").asInt()).isEqualTo(1);
        assertThat(json.at("/baseline/stale/0/rule").asText()).isEqualTo("gone");
        assertThat(json.at("/baseline/expired/0/rule").asText()).isEqualTo("record-silent");
    }

    @Test
    void json_without_a_baseline_says_nothing_of_one() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(new JsonReport(out, Review.none()), LETTER);
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("baseline", "accepted");
    }

    @Test
    void sarif_suppresses_an_accepted_result_and_says_of_the_others_that_they_are_not() throws IOException {
        String log = report((out, review) -> new SarifReport(out, List.of(), review), accepted("pt-visit-cap"), accepted("gone"));

        assertThat(SarifSchema.faults(log)).isEmpty();
        JsonNode run = new ObjectMapper().readTree(log).at("/runs/0");
        assertThat(run.at("/results/0/suppressions/0/kind").asText()).isEqualTo("external");
        assertThat(run.at("/results/0/suppressions/0/justification").asText()).isEqualTo("second opinion obtained");
        assertThat(run.at("/results/1/suppressions").isArray()).isTrue();
        assertThat(run.at("/results/1/suppressions")).isEmpty();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/descriptor/id").asText()).isEqualTo("baseline-stale");
        assertThat(run.at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void junit_skips_an_item_whose_errors_are_all_accepted() throws IOException {
        String xml = report(JUnitReport::new, accepted("pt-visit-cap"));
        assertThat(xml).contains("failures=\"0\" errors=\"0\" skipped=\"1\"").doesNotContain("<failure")
                .contains("<skipped message=\"Overturned, but what the letter documents leads to Upheld. Accepted.\"")
                .contains("  accepted by R. Roe until 2018-01-31: second opinion obtained");
        assertThat(report(JUnitReport::new, accepted("record-silent"))).contains("failures=\"1\"", "<failure");
    }

    @Test
    void a_table_tells_who_why_and_until_when() throws IOException {
        assertThat(report((out, review) -> new CsvReport(out, review, false), accepted("pt-visit-cap")).lines().toList().get(1))
                .contains(",\"R. Roe\",2018-01-31,\"second opinion obtained\",");
    }

    private static Acceptance accepted(String rule) {
        return of(rule, TODAY.plusDays(30));
    }

    private static Acceptance old(String rule) {
        return of(rule, TODAY.minusDays(1));
    }

    private static Acceptance of(String rule, LocalDate until) {
        return new Acceptance(new FindingId("CM17-9990001", 1, rule), "R. Roe", "second opinion obtained", until);
    }

    private static String text(Acceptance... acceptances) throws IOException {
        return report((out, review) -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            return new TextReport(writer, new Page(100, false), false, review, FindingFilter.ALL);
        }, acceptances);
    }

    private static String report(Format format, Acceptance... acceptances) throws IOException {
        Review review = Review.of(Baseline.of(Stream.of(acceptances).toList()), TODAY);
        review.take(LETTER);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(format.of(out, review), LETTER);
        return out.toString(StandardCharsets.UTF_8);
    }
}
