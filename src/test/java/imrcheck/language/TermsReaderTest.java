package imrcheck.language;

import imrcheck.facts.Span;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void a_concept_is_related_to_others_of_which_it_is_no_kind() {
        Terms terms = terms("concepts: {a: {part-of: [b], normal-of: [b], evidence-for: [c], terms: [x]}, b: {}, c: {}}");

        assertThat(terms.concept("a").relations()).isEqualTo(new Relations(Set.of("b"), Set.of("b"), Set.of("c"), Set.of(), Set.of()));
        assertThat(terms.concept("a").kinds()).containsExactly("a");
        assertThat(terms.concept("b").relations()).isEqualTo(Relations.NONE);
    }

    @Test
    void a_concept_is_a_kind_of_all_that_its_parents_are() {
        Terms terms = terms("concepts: {a: {is: [b], terms: [x]}, b: {is: [c], terms: [y]}, c: {}}");

        assertThat(terms.concept("a").kinds()).containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "concepts: {it: {terms: [no]}}               | The phrase no of terms is no text to YAML. Put it in quotes.",
                    "concepts: {it: {terms: [\"(open\"]}}        | bracket is not closed. Correct the phrase.",
                    "concepts: {it: {words: [x]}}                | A concept has is, over, aside, terms, denied, undocumented, part-of,",
                    "concepts: {it: {is: x}}                     | is needs a list of phrases.",
                    "concepts: {it: {is: [itt]}}                 | There is no concept itt. Define it",
                    "concepts: {it: {aside: perhaps}}            | aside needs true or false.",
                    "concepts: {it: {terms: [x], terms: [y]}}    | Duplicate field 'terms'",
                    "concepts: {it: x}                           | it needs a map of names.",
                    "concepts: [it]                              | concepts needs a map of names.",
                    "konzepte: {}                                | A terms file has treatments, concepts, unstemmed, abilities,",
                    "treatments: {leeches: {names: [leech]}}     | There is no treatment leeches. Correct its spelling, or add it",
                    "concepts: {it: {terms: x}}                  | terms needs a list of phrases.",
                    "concepts: [                                 | This is no YAML"})
    void a_wrong_file_is_refused_with_its_line_and_what_to_mend(String yaml, String said) {
        assertThatThrownBy(() -> terms("# a comment\n\n" + yaml)).isInstanceOfSatisfying(RulesDoNotBuild.class, wrong -> {
            assertThat(wrong.errors().get(0).file()).isEqualTo("topic/terms.yaml");
            assertThat(wrong.errors().get(0).line()).isEqualTo(3);
            assertThat(wrong.errors().get(0).remedy()).isNotBlank();
            assertThat(wrong).hasMessageContaining(said);
        });
    }

    @Test
    void the_line_is_that_of_the_mistake_and_not_of_the_same_word_before_it() {
        String yaml = "concepts:\n  one:\n    terms:\n      - x\n  two:\n    terms:\n      - y\n      - [x]\n";

        assertThatThrownBy(() -> terms(yaml)).isInstanceOfSatisfying(RulesDoNotBuild.class,
                wrong -> assertThat(wrong.errors().get(0).line()).isEqualTo(8));
    }

    @Test
    void a_concept_may_be_a_kind_of_what_a_part_of_the_body_is_called() {
        Terms terms = Terms.of(new RuleFiles(new TreeMap<>(Map.of("anatomy.yaml", "body-parts: {knee: {names: [knee]}}", "topic/terms.yaml",
                "concepts: {of-knee: {is: [knee], terms: [patella]}}"))));

        assertThat(terms.concept("of-knee").kinds()).contains("knee");
    }

    @Test
    void a_file_that_is_no_text_is_named(@TempDir Path folder) throws IOException {
        Files.write(Files.createDirectories(folder.resolve("topic")).resolve("terms.yaml"), new byte[] {'a', (byte) 0xff});

        assertThatThrownBy(() -> RuleFiles.of(folder)).isInstanceOfSatisfying(RulesDoNotBuild.class, wrong -> {
            assertThat(wrong.errors().get(0).file()).isEqualTo("topic/terms.yaml");
            assertThat(wrong).hasMessage("topic/terms.yaml:1: The file is not UTF-8. Save it as UTF-8.");
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
