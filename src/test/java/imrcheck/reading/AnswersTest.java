package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import imrcheck.facts.Answer;
import imrcheck.facts.Fact;
import imrcheck.facts.Quotation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AnswersTest {
    private static final String KNEE = "MRI of the right knee";

    @TestFactory
    Stream<DynamicTest> aRationaleIsHeldAgainstWhatItQuotes() throws IOException {
        try (InputStream in = Objects.requireNonNull(AnswersTest.class.getResourceAsStream("quotations.yaml"))) {
            return StreamSupport.stream(new YAMLMapper().readTree(in).spliterator(), false)
                    .map(one -> DynamicTest.dynamicTest(one.get("says").asText(), () -> holds(one))).toList().stream();
        }
    }

    private static void holds(JsonNode one) {
        List<Quotation> found = quotations(Narratives.answers(one.path("title").asText(KNEE), one.get("rationale").asText(), ""));
        assertThat(found).hasSize(one.get("quotations").size());
        for (int i = 0; i < found.size(); i++) {
            JsonNode expected = one.get("quotations").get(i);
            assertThat(found.get(i).purpose().name()).isEqualTo(expected.get("purpose").asText());
            if (expected.has("status")) {
                assertThat(found.get(i).status().name()).isEqualTo(expected.get("status").asText());
            }
        }
    }

    @Test
    void whatTheRationaleLeavesOpenTheRecordMayAnswer() {
        String quoted = "ODG recommends an MRI of the knee for locking or instability. The films were normal.";

        assertThat(quotations(Narratives.answers(KNEE, quoted, "The right knee has been locking for a month."))).singleElement()
                .matches(Quotation::met);
        assertThat(quotations(Narratives.answers(KNEE, quoted, "The right wrist has been locking for a month."))).singleElement()
                .matches(quotation -> !quotation.met());
    }

    @Test
    void anAnswerNamesTheQuotedWordsAndThoseThatAnswerThem() {
        List<Fact> facts = Narratives.answers(KNEE, "ODG requires a positive McMurray test. The McMurray test was positive.", "");

        assertThat(facts).filteredOn(Answer.class::isInstance).map(Answer.class::cast).filteredOn(Answer::met).singleElement()
                .satisfies(answer -> assertThat(answer.passage().span().start()).isGreaterThan(answer.quoted().span().end()));
    }

    private static List<Quotation> quotations(List<Fact> facts) {
        return facts.stream().filter(Quotation.class::isInstance).map(Quotation.class::cast).toList();
    }
}
