package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One title for each row of {@code titles.yaml}, and what it would be without the word that the row looks for. */
class TitleRowsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Newdrugol cream, 30 mg            | topical
            Newdrugol injection               | other_injection
            Laboratory work                   | lab_test
            Follow-up in 6 weeks              | office_visit
            4 visits                          | office_visit
            Referral to Dr. Miller            | consultation
            Initial evaluation                | office_visit
            Evaluation                        | consultation
            Newdrugol 30 mg                   | other_medication
            Newdevice, purchase               | dme
            Newdevice, rental                 | dme
            Newdevice                         | other
            """)
    void a_title_without_a_treatment_is_judged_by_its_other_words(String title, String treatment) {
        assertThat(Titles.read(title).treatment().id()).isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Associated surgical service: acupuncture x 6       | acupuncture          | Acupuncture x 6               | acupuncture
            Associated surgical service: walker                | surgical_associated  | Walker                        | dme
            Pool therapy at a gym                              | gym                  | Pool therapy                  | physical_therapy
            Naproxen and acupuncture                           | acupuncture          | Naproxen                      | nsaid
            X-ray and acupuncture                              | acupuncture          | X-ray                         | xray
            Lidocaine and epidural steroid injection           | epidural_steroid_injection | Lidocaine               | topical
            Transforaminal lumbar interbody fusion L4-5        | surgery              | Transforaminal lumbar injection L4-5 | \
            epidural_steroid_injection
            Interlaminar decompression L3-4                    | surgery              | Interlaminar injection L3-4   | \
            epidural_steroid_injection
            Ketorolac 60 mg, an injection                      | other_injection      | Ketorolac 60 mg               | nsaid
            Ibuprofen in a cream                               | topical              | Ibuprofen                     | nsaid
            Tramadol in a cream                                | opioid               | Tramadol                      | opioid
            Ibuprofen 10%                                      | topical              | Ibuprofen 10 mg               | nsaid
            Ibuprofen, gabapentin, baclofen, topical           | topical              | Ibuprofen, gabapentin         | nsaid
            Arthrogram, then an MRI                            | mri                  | Arthrogram                    | other_imaging
            Arthrogram, then a CT scan                         | ct                   | Arthrogram                    | other_imaging
            X-ray and laboratory work                          | surgical_associated  | X-ray                         | xray
            Electrical stimulation, purchase                   | dme                  | Electrical stimulation        | other_modality
            Consultation with a chiropractor                   | chiropractic         | Consultation                  | consultation
            Pain specialist, office visit                      | office_visit         | Pain specialist | consultation
            Consultation, follow-up                            | office_visit         | Consultation                  | consultation
            Joint injection or epidural steroid injection      | epidural_steroid_injection | Joint injection         | other_injection
            Surgery referral                                   | consultation         | Surgery                       | surgery
            Pre-operative x-ray                                | surgical_associated  | X-ray                         | xray
            """)
    void another_word_of_a_title_tells_its_treatment(String title, String treatment, String without, String otherwise) {
        assertThat(Titles.read(title).treatment().id()).isEqualTo(treatment);
        assertThat(Titles.read(without).treatment().id()).isEqualTo(otherwise);
    }
}
