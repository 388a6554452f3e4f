package imrcheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.judge.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads sentences of our own with the words of the default rules. */
class TextReaderTest {
    private static final Terms TERMS = RuleSets.packaged().terms();
    private static final String WEAKNESS = "weakness";
    private static final String IMPROVEMENT = "functional-improvement";

    @Test
    void a_finding_is_affirmed_in_the_patients_voice() {
        Assertion weakness = only("On examination the patient has weakness of the left hand.", WEAKNESS);

        assertThat(weakness.polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(weakness.voice()).isEqualTo(Voice.PATIENT);
    }

    @Test
    void a_cue_turns_what_follows_up_to_the_end_of_its_clause() {
        String text = "The patient has no weakness or numbness, but weakness of the right hand was found.";

        assertThat(all(text, WEAKNESS)).extracting(Assertion::polarity).containsExactly(Polarity.DENIED, Polarity.AFFIRMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "There is no documentation of functional improvement.",
            "The records fail to show functional improvement.",
            "Functional improvement from the visits was not documented.",
            "Functional improvement has not been demonstrated.",
            "The file is silent as to functional improvement.",
            "It is unclear whether there was functional improvement.",
            "Without evidence of functional improvement, more visits are not justified.",
            "The notes do not describe any functional improvement.",
            "Functional improvement is nowhere recorded.",
            "There is a lack of documented functional improvement."})
    void a_gap_in_the_record_is_unrecorded_however_it_is_put(String text) {
        assertThat(all(text, IMPROVEMENT)).isNotEmpty().allSatisfy(said -> {
            assertThat(said.polarity()).isNotEqualTo(Polarity.AFFIRMED);
            assertThat(said.voice()).isEqualTo(Voice.PATIENT);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The MTUS recommends more visits only with documented functional improvement.",
            "ODG requires evidence of functional improvement.",
            "Per ACOEM, patients without functional improvement should be re-evaluated."})
    void guideline_text_is_no_finding(String text) {
        assertThat(all(text, IMPROVEMENT)).isNotEmpty().extracting(Assertion::voice).containsOnly(Voice.GUIDELINE);
    }

    @Test
    void what_utilization_review_said_is_no_finding_of_the_reviewer() {
        assertThat(only("Utilization review denied the request for lack of functional improvement.", IMPROVEMENT).voice())
                .isEqualTo(Voice.CLAIMS_ADMINISTRATOR);
    }

    @Test
    void a_concession_ends_at_its_comma() {
        String text = "Although there is no documentation of functional improvement, the patient has weakness.";

        assertThat(only(text, IMPROVEMENT).conceded()).isTrue();
        assertThat(only(text, WEAKNESS).conceded()).isFalse();
        assertThat(only(text, WEAKNESS).polarity()).isEqualTo(Polarity.AFFIRMED);
    }

    @Test
    void a_diagnosis_is_not_what_a_gap_misses() {
        String text = "There is no documentation of how the lumbar sprain keeps the patient from work.";

        assertThat(all(text, "unnamed-need")).extracting(Assertion::polarity).containsExactly(Polarity.UNDOCUMENTED);
    }

    @Test
    void a_gap_without_a_name_is_still_a_gap() {
        assertThat(all("The chart does not describe the color of the brace.", "unnamed-need")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "MRI of the knee without contrast was obtained.",
            "The patient no longer works.",
            "The MTUS does not address this service.",
            "Extension lacks 5 degrees."})
    void what_only_looks_like_negation_asserts_no_gap(String text) {
        assertThat(all(text, "unnamed-need")).isEmpty();
    }

    @Test
    void a_full_stop_without_a_blank_ends_a_sentence_and_one_in_a_number_does_not() {
        Reading reading = read("He walks 2.5 miles.The request follows. Dr. Gray agrees.");

        assertThat(reading.sentences()).hasSize(3);
    }

    @Test
    void a_muscle_strength_is_one_word() {
        assertThat(only("Strength was 4+/5 in the left hand of the patient.", "graded-weakness").polarity()).isEqualTo(Polarity.AFFIRMED);
        assertThat(only("Strength was 5/5 in the left hand of the patient.", WEAKNESS).polarity()).isEqualTo(Polarity.DENIED);
    }

    @Test
    void a_word_hyphenated_at_a_line_end_and_double_spacing_leave_no_trace() {
        String text = "There is no documen-\ntation of \n\n functional \n\n improve-\n  ment.";

        Assertion gap = only(text, IMPROVEMENT);

        assertThat(gap.polarity()).isEqualTo(Polarity.UNDOCUMENTED);
        assertThat(text.substring(gap.span().start(), gap.span().end())).startsWith("no documen-").endsWith("ment");
    }

    @Test
    void a_stretch_is_read_with_its_places_in_the_whole_letter() {
        String text = "Header: 12345. The patient has weakness.";

        Reading reading = new TextReader(TERMS).read(text, new Span(15, text.length()), Voice.PATIENT);

        Assertion weakness = reading.assertions().stream().filter(a -> a.concept().id().equals(WEAKNESS)).findFirst().orElseThrow();
        assertThat(text.substring(weakness.span().start(), weakness.span().end())).isEqualTo("weakness");
    }

    private static Assertion only(String text, String concept) {
        List<Assertion> found = all(text, concept);
        assertThat(found).as("assertions of " + concept + " in: " + text).hasSize(1);
        return found.get(0);
    }

    private static List<Assertion> all(String text, String concept) {
        return read(text).assertions().stream().filter(assertion -> assertion.concept().id().equals(concept)).toList();
    }

    private static Reading read(String text) {
        return new TextReader(TERMS).read(text, new Span(0, text.length()), Voice.GUIDELINE);
    }
}
