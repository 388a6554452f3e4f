package imrcheck.language;

import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.rules.RuleFiles;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;

/** How the concepts of the ontology are read beside those of the topics. */
class OntologyTest {
    private static final Map<String, String> FILES = Map.of("language/terms.yaml",
            "cues: {denied-forward: [\"no\"], undocumented-forward: [no record of]}", "topic/terms.yaml",
            "concepts: {harm: {terms: [fracture]}, red-flag: {terms: [acute wrist fracture]}, none: {denied: [no wrist pain]}}",
            "ontology/conditions.terms.yaml",
            "concepts: {wrist-fracture: {terms: [wrist fracture]}, pain: {terms: [pain]}, wrist-pain: {is: [pain], terms: [wrist pain]}}");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a wrist fracture            | harm AFFIRMED, wrist-fracture AFFIRMED
            an acute wrist fracture     | red-flag AFFIRMED, wrist-fracture AFFIRMED
            wrist pain                  | wrist-pain AFFIRMED
            no wrist pain               | none DENIED
            no record of wrist pain     | unnamed-need UNDOCUMENTED, wrist-pain UNDOCUMENTED
            no record of fracture       | harm UNDOCUMENTED
            """)
    void a_general_concept_takes_no_words_from_a_topic_and_answers_no_cue_alone(String text, String concepts) {
        Terms terms = Terms.of(new RuleFiles(new TreeMap<>(FILES)));

        assertThat(new TextReader(terms).read(text, new Span(0, text.length()), Voice.PATIENT).assertions().stream()
                .map(assertion -> assertion.concept().id() + " " + assertion.polarity()).sorted().collect(Collectors.joining(", ")))
                .isEqualTo(concepts);
    }

    @Test
    void a_concept_that_a_topic_names_too_is_not_general() {
        Terms terms = Terms.of(new RuleFiles(
                new TreeMap<>(Map.of("topic/terms.yaml", "concepts: {a: {}}", "ontology/terms.yaml", "concepts: {a: {}, b: {}}"))));

        assertThat(terms.concept("a").general()).isFalse();
        assertThat(terms.concept("b").general()).isTrue();
    }
}
