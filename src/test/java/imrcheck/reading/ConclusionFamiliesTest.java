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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invented last sentences of rationales, written by people who had seen neither the code nor the rules. */
class ConclusionFamiliesTest {
    /** A text, what it concludes and as what it was read. */
    private record Misread(String text, String concludes, String read) {
        @Override
        public String toString() {
            return concludes + ", read as " + read + ": " + text;
        }
    }

    @Test
    void nineteen_of_twenty_last_sentences_conclude_what_they_say() throws IOException {
        assertThat(misread("conclusions.yaml", 60)).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void three_of_four_endings_in_any_wording_conclude_what_they_say_and_hardly_one_the_opposite() throws IOException {
        List<Misread> misread = misread("endings.yaml", 120);

        assertThat(misread).hasSizeLessThanOrEqualTo(30);
        assertThat(misread.stream().filter(ending -> !ending.read.equals("NONE"))).hasSizeLessThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            All the criteria must be met; one isn't. I recommend non-certification. | NOT_NECESSARY
            All the criteria must be met. One wasn't. I recommend denial of the request. | NOT_NECESSARY
            The criteria are met. I recommend certification. | NECESSARY
            I do not recommend a denial. | NECESSARY
            All the criteria must be met. | NONE
            """)
    void what_is_asked_for_decides_nothing_and_a_recommended_denial_denies(String text, String conclusion) {
        assertThat(read(text)).isEqualTo(conclusion);
    }

    private static String read(String text) {
        return new Conclusions(new TextReader(RuleSets.packaged().terms()).read(text, new Span(0, text.length()), Voice.GUIDELINE))
                .read(new ArrayList<>()).name();
    }

    private static List<Misread> misread(String file, int size) throws IOException {
        TextReader reader = new TextReader(RuleSets.packaged().terms());
        JsonNode sentences;
        try (InputStream in = Objects.requireNonNull(TextReader.class.getResourceAsStream(file))) {
            sentences = new YAMLMapper().readTree(in);
        }
        assertThat(sentences).hasSize(size);
        List<Misread> misread = new ArrayList<>();
        for (JsonNode sentence : sentences) {
            String text = sentence.get("text").asText();
            String read = new Conclusions(reader.read(text, new Span(0, text.length()), Voice.GUIDELINE)).read(new ArrayList<>()).name();
            if (!read.equals(sentence.get("conclusion").asText())) {
                misread.add(new Misread(text, sentence.get("conclusion").asText(), read));
            }
        }
        return misread;
    }
}
