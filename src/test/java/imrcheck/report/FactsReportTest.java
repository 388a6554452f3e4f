package imrcheck.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.SampleLetter;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsReportTest {

    @Test
    void a_fact_tells_its_type_and_its_components() throws IOException {
        JsonNode statement = facts(SampleLetter.inconsistent("a.txt")).at("/letters/0/facts/1");
        assertThat(statement.get("type").asText()).isEqualTo("Statement");
        assertThat(statement.get("concept").asText()).isEqualTo("functional-improvement");
        assertThat(statement.get("polarity").asText()).isEqualTo("UNDOCUMENTED");
        assertThat(statement.get("kinds")).extracting(JsonNode::asText).containsExactly("functional-improvement", "improvement");
        assertThat(statement.get("conceded").booleanValue()).isFalse();
    }

    @Test
    void a_span_tells_its_line_and_its_words() throws IOException {
        JsonNode limit = facts(SampleLetter.inconsistent("a.txt")).at("/letters/0/facts/0/limit/passage");
        assertThat(limit.get("section").asText()).isEqualTo("rationale");
        assertThat(limit.get("page").asInt()).isEqualTo(2);
        assertThat(limit.get("line").asInt()).isEqualTo(6);
        assertThat(limit.get("quote").asText()).isEqualTo("up to 12 visits over 8 weeks");
    }

    @Test
    void the_letter_is_told_as_parsed() throws IOException {
        JsonNode letter = facts(SampleLetter.inconsistent("a.txt")).at("/letters/0/letter");
        assertThat(letter.at("/header/injury/date").asText()).isEqualTo("2016-10-23");
        assertThat(letter.at("/header/decision").isNull()).isTrue();
        assertThat(letter.at("/items/0/titleSpan/line").asInt()).isEqualTo(4);
    }

    @Test
    void an_unread_letter_has_its_problem_and_no_facts() throws IOException {
        JsonNode letter = facts(CheckedLetter.unread(new SourceText("b.pdf", null, ""),
                List.of(new Problem("encrypted", "This PDF asks for a password.", true)))).at("/letters/0");
        assertThat(letter.at("/problems/0/code").asText()).isEqualTo("encrypted");
        assertThat(letter.get("letter").isNull()).isTrue();
        assertThat(letter.get("facts")).isEmpty();
    }

    private static JsonNode facts(CheckedLetter letter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        FactsReport report = new FactsReport(out);
        report.begin(new Run("1.2.3", 63, "sha256:0"));
        report.letter(letter);
        report.end(Tally.NONE.plus(letter));
        return new ObjectMapper().readTree(out.toByteArray());
    }
}
