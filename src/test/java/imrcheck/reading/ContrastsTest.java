package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Contrast;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Claims of a rationale beside what the record tells. */
class ContrastsTest {
    private static List<Contrast> contrasts(String title, String record, String rationale) {
        return contrasts(title, "Upheld", record, rationale);
    }

    /** What of a letter with one item of that outcome contradicts its rationale. */
    static List<Contrast> contrasts(String title, String outcome, String record, String rationale) {
        return Narratives.facts(title, outcome, record, rationale).filter(Contrast.class::isInstance).map(Contrast.class::cast).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMG of the left arm | Strength of the left wrist was 3/5. | There is no weakness of the left arm. | false
            EMG of the left arm | There is marked weakness of the left wrist. | There is no significant weakness of the left arm. | true
            MRI of the left knee | The left knee locks daily. | There was no locking of the knee. | false
            Back brace | Films in flexion show 5 mm of translation at L4-5. | There is no lumbar instability. | true
            Back brace | There is lumbar instability at L4-5. | There is no documented lumbar instability. | false
            """)
    void a_degree_and_what_only_a_physician_can_infer_are_matters_of_opinion(String title, String record, String rationale,
            boolean opinion) {
        assertThat(contrasts(title, record, rationale)).isNotEmpty().extracting(Contrast::opinion).containsOnly(opinion);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMG of the left arm | Strength of the left wrist was 3/5. | There is no weakness of the left arm. | MISSED
            MRI of the left knee | The left knee locks daily. | There was no locking of the knee. | MISSED
            Massage, 4 visits | He has attended twelve massage sessions. | He has never had massage. | HAD
            Chiropractic, 6 visits | He has never been to a chiropractor. | He has received nine chiropractic visits. | NOT_HAD
            MRI of the neck | Strength was 5/5 in the arms. | There is weakness of the arms. | ASSERTED
            Lidoderm patch | She took gabapentin and nortriptyline for a month each. | There was no trial of any tricyclic. | HAD
            Lidoderm patch | Medications to date: Lyrica, no effect; Cymbalta, stopped in May. | There has been no antidepressant. | HAD
            Lidoderm patch | Earlier medications: Lyrica 75 mg; Elavil at night. | There has been no anticonvulsant. | HAD
            Left knee brace | The left knee was injected in May. | The knee has never been injected. | HAD
            Carpal tunnel release | The median motor latency was 6.1 ms. | No electrodiagnostic study was done. | HAD
            Knee injection, left | Films of the left knee showed arthritis. | There is no documentation of osteoarthritis. | MISSED
            MRI of the cervical spine | There was clonus of the left ankle. | There is no neurologic dysfunction. | MISSED
            """)
    void what_the_record_belies_is_a_contrast(String title, String record, String rationale, Contrast.Kind kind) {
        assertThat(contrasts(title, record, rationale)).extracting(Contrast::kind).contains(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EMG of the left arm | Strength of the right wrist was 3/5. | There is no weakness of the left arm.
            MRI of the left ankle | There was mild swelling of the left ankle. | There is no significant swelling of the ankle.
            MRI of the left knee | The adjuster wrote that the left knee locks. | There was no locking of the knee.
            Massage, 4 visits | Massage was requested in May. | He has never had massage.
            MRI of the left knee | The left knee locks daily. | Although there was no locking, a scan was asked for.
            Lidoderm patch | She took gabapentin for a month. | There was no trial of any tricyclic.
            Lidoderm patch | Medications to date: Lyrica, no effect; Motrin. | There has been no antidepressant.
            Carpal tunnel release | A nerve conduction study is planned. | No electrodiagnostic study was done.
            Knee brace, right | On 3/2/2010 the right knee gave way. On 7/1/2016 he has an ache. | There is no giving way of the knee.
            """)
    void another_theme_degree_or_speaker_is_none(String title, String record, String rationale) {
        assertThat(contrasts(title, record, rationale)).isEmpty();
    }

    @Test
    void both_are_told_in_the_words_of_the_letter() {
        assertThat(contrasts("MRI of the left knee", "The left knee locks daily.", "There was no locking of the knee.")).first()
                .extracting(Contrast::told).isEqualTo("The rationale says \"no locking\", and the record \"locks\"");
    }
}
