package imrcheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.judge.RuleSets;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** How physicians say what the ontology names, and what only looks like it. */
class VocabularyOfTheFieldTest {
    private static final Terms TERMS = RuleSets.packaged().terms();

    @TestFactory
    Stream<DynamicTest> aSentenceShowsWhatAPhysicianMeansByIt() throws IOException {
        try (InputStream in = Objects.requireNonNull(VocabularyOfTheFieldTest.class.getResourceAsStream("vocabulary.yaml"))) {
            return StreamSupport.stream(new YAMLMapper().readTree(in).spliterator(), false)
                    .map(one -> DynamicTest.dynamicTest(one.get("says").asText(), () -> holds(one))).toList().stream();
        }
    }

    private static void holds(JsonNode one) {
        List<Assertion> said = said(one.get("says").asText());

        one.path("affirms").forEach(concept -> assertThat(List.of(affirms(said, concept.asText()), denies(said, concept.asText())))
                .as("%s affirmed by %s", concept, said).containsExactly(true, false));
        one.path("denies").forEach(concept -> assertThat(List.of(affirms(said, concept.asText()), denies(said, concept.asText())))
                .as("%s denied by %s", concept, said).containsExactly(false, true));
        one.path("leaves").forEach(concept -> assertThat(affirms(said, concept.asText())).as("%s affirmed by %s", concept, said).isFalse());
    }

    private static boolean affirms(List<Assertion> said, String concept) {
        return said.stream().anyMatch(one -> one.polarity() == Polarity.AFFIRMED && TERMS.shows(one.concept(), concept));
    }

    private static boolean denies(List<Assertion> said, String concept) {
        return said.stream().anyMatch(one -> one.polarity() == Polarity.DENIED && TERMS.shows(one.concept(), concept)
                || one.polarity() == Polarity.AFFIRMED && TERMS.rulesOut(one.concept(), concept));
    }

    private static List<Assertion> said(String text) {
        return new TextReader(TERMS).read(text, new Span(0, text.length()), Voice.PATIENT).assertions().stream()
                .filter(one -> TERMS.concept(one.concept().id()) != null).toList();
    }
}
