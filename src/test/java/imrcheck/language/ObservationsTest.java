package imrcheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.judge.RuleSets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Findings of examinations in sentences of our own, a third of each family such as only look like one. */
class ObservationsTest {
    private static final Terms TERMS = RuleSets.packaged().terms();

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "Examination shows diminished strength and sensation below the right knee. | weakness | AFFIRMED",
                    "Examination shows diminished strength and sensation below the right knee. | sensory-loss | AFFIRMED",
                    "There was a positive Lachman, drawer and pivot shift test. | positive-pivot-shift | AFFIRMED",
                    "There were negative Yergason, Speed and O'Brien tests. | positive-o-brien | DENIED",
                    "She has a mildly antalgic gait. | gait-change | AFFIRMED",
                    "He has restricted and painful cervical range of motion. | limited-motion | AFFIRMED",
                    "The examiner found full range of motion and absent ankle reflexes. | reflex-change | AFFIRMED",
                    "The examiner found full range of motion and absent ankle reflexes. | limited-motion | DENIED",
                    "There is good grip strength. | weakness | DENIED",
                    "Decreased light touch was found over the little finger. | sensory-loss | AFFIRMED"})
    void an_adjective_is_told_of_each_member_of_a_list(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).containsExactly(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "Motor power, pinprick and ankle jerks were normal. | weakness | DENIED",
                    "Motor power, pinprick and ankle jerks were normal. | sensory-loss | DENIED",
                    "Motor power, pinprick and ankle jerks were normal. | reflex-change | DENIED",
                    "Strength of the left hand was found to be somewhat reduced. | weakness | AFFIRMED",
                    "Adson and Roos were both positive. | positive-adson | AFFIRMED",
                    "The range of motion of the neck was restricted in all planes. | limited-motion | AFFIRMED",
                    "Tinel's sign over the ulnar nerve was negative. | entrapment-signs | DENIED",
                    "The reflexes were not symmetric. | reflex-change | AFFIRMED",
                    "Sensation was not diminished in the foot. | sensory-loss | DENIED",
                    "Cervical compression is negative as well as Spurling's. | nerve-tension-sign | DENIED",
                    "None of the provocative tests was positive. | positive-provocative | DENIED",
                    "The patellar grind test was difficult to interpret. | positive-patellar-grind | UNDOCUMENTED"})
    void a_predicate_is_told_of_each_member_of_its_subject(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).isNotEmpty().containsOnly(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "Quadriceps strength was 4 of 5. | weakness | AFFIRMED",
                    "He had 4+/5 grip on the right. | weakness | AFFIRMED",
                    "There was 5 of 5 strength in both arms. | weakness | DENIED",
                    "Left shoulder abduction was 95 degrees. | limited-motion | AFFIRMED",
                    "Right shoulder abduction at 180 degrees was seen. | limited-motion | DENIED",
                    "Knee flexion to 80 degrees was measured. | limited-motion | AFFIRMED",
                    "The knee was examined. Extension was 0 degrees. | limited-motion | DENIED",
                    "Lumbar flexion 30/60. | limited-motion | AFFIRMED",
                    "Range of motion of the neck was 60 percent of normal. | limited-motion | AFFIRMED",
                    "Reflexes were 1+ at the knees. | reflex-change | AFFIRMED",
                    "Biceps reflexes 2/4. | reflex-change | DENIED",
                    "Grip was 16 kg on the right, 39 kg on the left. | weakness | AFFIRMED",
                    "Grip was 38 kg on the right, 39 kg on the left. | weakness | DENIED"})
    void a_value_tells_whether_it_is_normal(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).containsExactly(polarity);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "He was given a brace that holds the wrist in 20 degrees of extension splinting.",
            "Range of motion exercises were done for 30 minutes.",
            "A motor vehicle accident was not documented.",
            "Flexion and extension views were normal.",
            "The grip of the cane was replaced.",
            "There is pain on gripping.",
            "Palpation was painful, with strength that is full."})
    void what_only_looks_like_a_value_or_a_finding_is_none(String text) {
        assertThat(polarities(text, "weakness")).doesNotContain(Polarity.AFFIRMED, Polarity.UNDOCUMENTED);
        assertThat(polarities(text, "limited-motion")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "Strength: 5/5. | weakness | DENIED",
                    "Sensation: intact. | sensory-loss | DENIED",
                    "Gait: antalgic. | gait-change | AFFIRMED",
                    "Reflexes - symmetric; Lachman - positive. | positive-lachman | AFFIRMED",
                    "Sensation intact, strength 3/5, reflexes absent. | reflex-change | AFFIRMED",
                    "Sensation intact, strength 3/5, reflexes absent. | weakness | AFFIRMED",
                    "Sensation intact, strength 3/5, reflexes absent. | sensory-loss | DENIED",
                    "Full strength, sensation decreased over the thumb. | sensory-loss | AFFIRMED",
                    "Full strength, sensation decreased over the thumb. | weakness | DENIED"})
    void a_table_is_read_by_its_rows(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).containsExactly(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "There is no decreased sensation in the arm. | sensory-loss | DENIED",
                    "There was no crepitus or clicking. | joint-noise | DENIED",
                    "No motor or sensory deficits were found. | weakness | DENIED",
                    "No motor or sensory deficits were found. | sensory-loss | DENIED",
                    "There is no antalgic gait. | gait-change | DENIED",
                    "He denied any numbness or weakness. | weakness | DENIED",
                    "No swelling was seen, and the joint line has tenderness. | tenderness | AFFIRMED",
                    "After a course without relief she has weakness of the arm. | weakness | AFFIRMED",
                    "There is no fever, positive straight leg raise on the left. | nerve-tension-sign | AFFIRMED",
                    "Clonus was absent. | upper-motor-neuron-sign | DENIED",
                    "There were no red flags. | skin-change | ",
                    "There is increased weakness of the hand. | weakness | AFFIRMED",
                    "She has difficulty with heel walking. | weakness | AFFIRMED"})
    void a_denial_reaches_as_far_as_its_list(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).isEqualTo(polarities(text, concept).stream().map(any -> polarity).toList());
        assertThat(polarities(text, concept).isEmpty()).isEqualTo(polarity == null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "Strength was not documented. | weakness",
                    "There is no strength testing. | weakness",
                    "The notes do not record any sensory loss. | sensory-loss",
                    "There is no documentation of a positive straight leg raise. | nerve-tension-sign",
                    "Reflexes were not tested. | reflex-change"})
    void what_was_not_looked_at_or_not_noted_is_unrecorded(String text, String concept) {
        assertThat(polarities(text, concept)).containsExactly(Polarity.UNDOCUMENTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "Therapy improved range of motion.",
            "The goal is to restore strength.",
            "Exercises are meant to increase strength.",
            "Tizanidine is meant to reduce spasm."})
    void how_it_is_to_move_is_no_finding(String text) {
        assertThat(polarities(text, "weakness")).isEmpty();
        assertThat(polarities(text, "limited-motion")).isEmpty();
    }

    @Test
    void a_strength_by_itself_is_one() {
        assertThat(polarities("It was 4/5 in the deltoid.", "weakness")).containsExactly(Polarity.AFFIRMED);
    }

    @Test
    void the_words_of_a_finding_are_those_of_the_thing_and_how_it_was_found() {
        String text = "On the left there was a markedly reduced Achilles reflex beside the scar.";
        Assertion found =
                read(text).assertions().stream().filter(said -> said.concept().kinds().contains("reflex-change")).findFirst().orElseThrow();

        assertThat(text.substring(found.span().start(), found.span().end())).isEqualTo("reduced Achilles reflex");
    }

    @Test
    void guideline_text_is_no_finding() {
        assertThat(read("The ODG recommends the study for patients with decreased sensation.").assertions())
                .filteredOn(said -> said.concept().kinds().contains("sensory-loss")).isNotEmpty().extracting(Assertion::voice)
                .containsOnly(Voice.GUIDELINE);
    }

    private static List<Polarity> polarities(String text, String concept) {
        return read(text).assertions().stream().filter(said -> said.concept().kinds().contains(concept)).map(Assertion::polarity).toList();
    }

    private static Reading read(String text) {
        return new TextReader(TERMS).read(text, new Span(0, text.length()), Voice.PATIENT);
    }
}
