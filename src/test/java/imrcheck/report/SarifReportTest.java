package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.SampleLetter;
import imrcheck.SarifSchema;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Source;
import imrcheck.facts.Verdict;
import imrcheck.judge.RuleMetadata;
import imrcheck.letter.Letter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final List<RuleMetadata> RULES =
            List.of(new RuleMetadata("another-rule", "Another rule", Kind.DATE_ANOMALY, List.of(), "record", "record/another.drl", 7),
                    new RuleMetadata(
                            "pt-visit-cap", "Visits stay within the limit", Kind.LIMIT_EXCEEDED, List.of(new Source("odg/knee",
                                    "ODG Knee and Leg", "Physical medicine", LocalDate.of(2016, 1, 1), LocalDate.of(2017, 1, 1), false)),
                            "physical-therapy", "physical-therapy/cap.drl", 3));

    @Test
    void every_kind_of_letter_holds_to_the_schema() throws IOException {
        assertThat(SarifSchema.faults(log(SampleLetter.inconsistent("a"), SampleLetter.consistent("b"), SampleLetter.warned("c"),
                SampleLetter.indeterminate("d"), Reports.UNREAD))).isEmpty();
        assertThat(SarifSchema.faults(log())).isEmpty();
    }

    @Test
    void the_schema_at_hand_refuses_what_is_no_log() throws IOException {
        assertThat(SarifSchema.faults(log(SampleLetter.inconsistent("a")).replace("\"startLine\": 3", "\"startLine\": 0"))).isNotEmpty();
        assertThat(SarifSchema.faults(log(SampleLetter.inconsistent("a")).replace("\"ruleId\"", "\"rule\""))).isNotEmpty();
    }

    @Test
    void a_result_names_its_rule_level_place_and_fingerprint() throws IOException {
        JsonNode result = run(SampleLetter.inconsistent("dev/a b.txt")).at("/results/0");

        assertThat(result.get("ruleId").asText()).isEqualTo("pt-visit-cap");
        assertThat(result.get("ruleIndex").asInt()).isZero();
        assertThat(result.get("level").asText()).isEqualTo("error");
        assertThat(result.at("/message/text").asText()).isEqualTo("6 prior + 8 requested = 14 visits, over 12");
        assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText()).isEqualTo("dev/a%20b.txt");
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText()).isEqualTo("CM17-9990001/item 1");
        assertThat(result.at("/partialFingerprints/imrCheckFinding~1v1").asText()).isEqualTo("CM17-9990001/1/pt-visit-cap");
    }

    @Test
    void a_region_over_two_lines_ends_after_its_last_character() throws IOException {
        JsonNode region = run(SampleLetter.inconsistent("a")).at("/results/0/relatedLocations/0/physicalLocation/region");

        int start = SampleLetter.TEXT.indexOf("up to 12 visits");
        assertThat(region.get("charOffset").asInt()).isEqualTo(start);
        assertThat(region.get("charLength").asInt()).isEqualTo("up to 12 visits over 8\nweeks".length());
        assertThat(region.get("startLine").asInt()).isEqualTo(6);
        assertThat(region.get("startColumn").asInt()).isEqualTo("Rationale: The guideline allows ".length() + 1);
        assertThat(region.get("endLine").asInt()).isEqualTo(7);
        assertThat(region.get("endColumn").asInt()).isEqualTo("weeks".length() + 1);
        assertThat(region.at("/snippet/text").asText()).isEqualTo("up to 12 visits over 8\nweeks");
    }

    @Test
    void a_finding_without_evidence_stands_at_the_title() throws IOException {
        JsonNode result = run(SampleLetter.warned("a")).at("/results/0");

        assertThat(result.at("/locations/0/physicalLocation/region/snippet/text").asText()).startsWith("Physical therapy, 2 times");
        assertThat(result.at("/properties/searched")).extracting(JsonNode::asText).containsExactly("summary", "rationale");
        assertThat(result.has("ruleIndex")).isFalse();
    }

    @Test
    void a_rule_tells_its_provision_and_period_as_help() throws IOException {
        JsonNode rules = run(saying("another-rule", Level.WARNING), SampleLetter.inconsistent("a")).at("/tool/driver/rules");

        assertThat(rules).extracting(rule -> rule.get("id").asText()).containsExactly("another-rule", "pt-visit-cap");
        assertThat(rules.at("/1/name").asText()).isEqualTo("PtVisitCap");
        assertThat(rules.at("/1/fullDescription")).isEqualTo(rules.at("/1/help"));
        assertThat(rules.at("/1/help/text").asText()).isEqualTo(
                "Visits stay within the limit. ODG Knee and Leg, Physical medicine; in force from 2016-01-01 until before 2017-01-01; "
                        + "an unconfirmed figure, which only warns.");
        assertThat(rules.at("/0/help/text").asText()).contains("against itself");
    }

    @Test
    void a_rule_without_results_and_a_note_are_left_out() throws IOException {
        assertThat(run(SampleLetter.consistent("a"), saying("another-rule", Level.NOTE)).get("results")).isEmpty();
        assertThat(run(SampleLetter.inconsistent("a")).at("/tool/driver/rules")).extracting(rule -> rule.get("id").asText())
                .containsExactly("pt-visit-cap");
    }

    @Test
    void no_more_results_are_written_than_code_scanning_takes_and_errors_have_room() throws IOException {
        CheckedLetter[] letters = new CheckedLetter[25_010];
        Arrays.fill(letters, 0, 20_005, saying("another-rule", Level.WARNING));
        Arrays.fill(letters, 20_005, letters.length, saying("another-rule", Level.ERROR));
        JsonNode run = run(letters);

        assertThat(run.get("results")).hasSize(25_000);
        assertThat(run.get("results")).filteredOn(result -> result.get("level").asText().equals("error")).hasSize(5_000);
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text").asText())
                .startsWith("Code scanning takes 25000 results; 10 more are left out");
    }

    private static CheckedLetter saying(String rule, Level level) {
        return SampleLetter.checked("a", SampleLetter.judgement(Verdict.CONSISTENT, Outcome.OVERTURNED,
                new Finding(1, rule, Kind.DATE_ANOMALY, level, null, "says", null, null, List.of(), List.of())));
    }

    @Test
    void what_could_not_be_read_is_a_notification_and_no_success() throws IOException {
        JsonNode invocation = run(SampleLetter.consistent("a"), Reports.UNREAD).at("/invocations/0");

        assertThat(invocation.get("executionSuccessful").asBoolean()).isFalse();
        assertThat(invocation.at("/toolExecutionNotifications/0/level").asText()).isEqualTo("error");
        assertThat(invocation.at("/toolExecutionNotifications/0/descriptor/id").asText()).isEqualTo("encrypted");
        assertThat(run(SampleLetter.consistent("a")).at("/invocations/0/executionSuccessful").asBoolean()).isTrue();
    }

    @Test
    void a_letter_without_a_case_number_is_told_by_its_digest() throws IOException {
        CheckedLetter named = SampleLetter.inconsistent("a");
        Letter letter = named.letter();
        Letter nameless = new Letter(new imrcheck.letter.Header(null, null, null, null, null, null, null), letter.reviewer(),
                letter.summary(), letter.items(), letter.problems());
        JsonNode run = run(new CheckedLetter(named.source(), nameless, named.facts(), named.judgements(), named.problems()));

        assertThat(run.at("/results/0/partialFingerprints/imrCheckFinding~1v1").asText()).startsWith("sha256:").endsWith("/1/pt-visit-cap");
    }

    @Test
    void names_of_sources_become_references_that_stay_names() throws IOException {
        assertThat(uri("-")).isEqualTo("-");
        assertThat(uri("in.zip!/a.txt")).isEqualTo("in.zip!/a.txt");
        assertThat(uri("/in/a b.txt")).isEqualTo("file:///in/a%20b.txt");
        assertThat(uri("C:/in/a.txt")).isEqualTo("file:///C:/in/a.txt");
        assertThat(uri("a:b.txt")).isEqualTo("./a:b.txt");
        assertThat(uri("Dr. Ü #1.txt")).isEqualTo("Dr.%20%C3%9C%20%231.txt");
        assertThat(uri("100%.txt")).isEqualTo("100%25.txt");
    }

    @Test
    void braces_of_a_message_are_no_placeholders() throws IOException {
        CheckedLetter letter = SampleLetter.checked("a", SampleLetter.judgement(Verdict.CONSISTENT, Outcome.OVERTURNED,
                new imrcheck.facts.Finding(1, "r", Kind.DATE_ANOMALY, Level.WARNING, null, "says {0}", null, null, List.of(), List.of())));
        assertThat(run(letter).at("/results/0/message/text").asText()).isEqualTo("says {{0}}");
    }

    private static String uri(String source) throws IOException {
        String log = log(SampleLetter.warned(source));
        assertThat(SarifSchema.faults(log)).isEmpty();
        return new ObjectMapper().readTree(log).at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri").asText();
    }

    private static JsonNode run(CheckedLetter... letters) throws IOException {
        return new ObjectMapper().readTree(log(letters)).at("/runs/0");
    }

    private static String log(CheckedLetter... letters) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Reports.write(new SarifReport(out, RULES, Review.none()), letters);
        return out.toString(StandardCharsets.UTF_8);
    }
}
