package imrcheck.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imrcheck.facts.Span;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrase syntax of {@code terms.yaml}, and what is said where a file is wrong. */
class TermsReaderTest {

    @ParameterizedTest
    @CsvSource({
            "failed/exhausted care,      exhausted care,                  true",
            "(range of motion|rom) gain, range of motion gain,            true",
            "(range of motion|rom) gain, rom gains,                       true",
            "(prior)? therapy ended,     therapy ended,                   true",
            "(prior)? therapy ended,     prior therapy ended,             true",
            "no .. change,               no very clear change,            true",
            "no .. change,               no one saw a clear change,       false",
            "no ... change,              no one saw a clear change,       true",
            "<n> visits,                 12 visits,                       true",
            "<n> visits,                 twelve visits,                   true",
            "<n> visits,                 many visits,                     false",
            "4/5,                        strength 4-/5,                   true",
            "4/5,                        strength 3/5,                    false",
            "document improvement,       documented improvements,         true",
            "work-related,               work related,                    true",
            "patient's goal,             the patient's goals,             true"})
    void a_phrase_finds_what_it_stands_for(String phrase, String text, boolean found) {
        assertThat(matches("concepts: {it: {terms: [\"" + phrase + "\"]}}", text)).isEqualTo(found);
    }

    @Test
    void no_phrase_reaches_over_the_end_of_a_sentence() {
        Terms terms = terms("concepts: {it: {terms: [no change]}}");
        Words words = terms.words("no change", new Span(0, 9));

        assertThat(terms.match(words, new int[] {0, 1})).isEmpty();
    }

    @Test
    void a_concept_is_a_kind_of_all_that_its_parents_are() {
        Terms terms = terms("concepts: {a: {is: [b], terms: [x]}, b: {is: [c], terms: [y]}, c: {}}");

        assertThat(terms.concept("a").kinds()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "concepts: {it: {terms: [no]}}               | in quotes",
            "concepts: {it: {terms: [\"(open\"]}}        | bracket is not closed",
            "concepts: {it: {words: [x]}}                | not words",
            "konzepte: {}                                | not known",
            "treatments: {leeches: {names: [leech]}}     | no treatment leeches",
            "concepts: {it: {terms: x}}                  | list of phrases",
            "concepts: [                                 | no YAML"})
    void a_wrong_file_is_refused_with_its_name_and_what_to_mend(String yaml, String said) {
        assertThatThrownBy(() -> terms(yaml)).isInstanceOfSatisfying(TermsException.class, wrong -> {
            assertThat(wrong.file()).isEqualTo("topic/terms.yaml");
            assertThat(wrong.line()).isEqualTo(1);
            assertThat(wrong).hasMessageContaining(said);
        });
    }

    private static boolean matches(String yaml, String text) {
        Terms terms = terms(yaml);
        Words words = terms.words(text, new Span(0, text.length()));
        return !terms.match(words, new int[words.size()]).isEmpty();
    }

    private static Terms terms(String yaml) {
        return Terms.of(new RuleFiles(new TreeMap<>(Map.of("topic/terms.yaml", yaml))));
    }
}
