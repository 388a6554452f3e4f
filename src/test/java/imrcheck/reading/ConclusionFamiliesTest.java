package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.judge.RuleSets;
import imrcheck.language.TextReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Sixty invented last sentences of rationales, written by somebody who had seen neither the code nor the rules. */
class ConclusionFamiliesTest {
    @Test
    void nineteen_of_twenty_last_sentences_conclude_what_they_say() throws IOException {
        TextReader reader = new TextReader(RuleSets.packaged().terms());
        List<String> wrong = new ArrayList<>();
        JsonNode sentences;
        try (InputStream in = Objects.requireNonNull(TextReader.class.getResourceAsStream("conclusions.yaml"))) {
            sentences = new YAMLMapper().readTree(in);
        }
        for (JsonNode sentence : sentences) {
            String text = sentence.get("text").asText();
            String read = new Conclusions(reader.read(text, new Span(0, text.length()), Voice.GUIDELINE)).read(new ArrayList<>()).name();
            if (!read.equals(sentence.get("conclusion").asText())) {
                wrong.add(sentence.get("conclusion").asText() + ", read as " + read + ": " + text);
            }
        }

        assertThat(sentences).hasSize(60);
        assertThat(wrong).as(String.join(System.lineSeparator(), wrong)).hasSizeLessThanOrEqualTo(3);
    }
}
