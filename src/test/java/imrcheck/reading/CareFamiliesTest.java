package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Prior;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Families of sentences on care that was had, never had, or neither; R is told by the record, P by the rationale. */
class CareFamiliesTest {
    private static Prior prior(String section, String title, String text) {
        return Narratives.prior(title, section.equals("P") ? text : "", section.equals("R") ? text : "");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            P | Acupuncture x 6 | An initial 6 acupuncture treatments were followed by 6 more, the last on 3-2-16. | 12
            P | Massage x 6 | Between March and June he received six massage sessions, and four more in August. | 10
            P | L5-S1 epidural steroid injection | Two lumbar ESIs were done, one in May and one in August 2016. | 2
            R | L5-S1 epidural steroid injection | He underwent a left L5-S1 TFESI on 6-14-16. | 1
            R | Physical therapy x 6 | The therapy note of 11-4-16 was for visit #9. | 9
            R | Physical therapy x 6 | Of the 12 physical therapy visits approved he kept half. | 6
            R | Chiropractic x 6 | She was given 10 chiropractic appointments and missed two. | 8
            P | Physical therapy x 6 | Sessions to date: 16. | 16
            R | Physical therapy x 6 | Physical therapy sessions to date: 16. | 16
            R | Physical therapy x 6, left knee | He has been through nine visits of physical therapy for the knee. | 9
            R | Physical therapy x 6, left knee | She went to eleven physical therapy appointments in the fall. | 11
            R | Physical therapy x 6, left knee | Eight PT visits were kept. | 8
            P | Physical therapy x 6, left knee | The eight sessions gave no lasting relief. | 8
            P | Physical therapy x 6, left knee | The patient's motion did not change after 12 visits. | 12
            P | Massage therapy x 4 | He got five massages, and the spasm stayed. | 5
            R | Chiropractic 2x4 | He was seen by the chiropractor 14 times. | 14
            R | Chiropractic 2x4 | She has seen a chiropractor for 7 visits. | 7
            R | Acupuncture x 6 | Acupuncture, 5 sessions, eased the headaches. | 5
            R | Acupuncture x 6 | Prior care: acupuncture x 4, naproxen. | 4
            R | Occupational therapy x 6 | Nine hand therapy sessions are behind him. | 9
            P | Physical therapy x 6 | Visits used so far number 14. | 14
            P | Physical therapy x 6 | He finished 8 visits in the spring and then 6 more in the fall. | 14
            P | Physical therapy x 6 | He has had 6 visits. Another 6 visits were completed in May. | 12
            P | Physical therapy x 6 | The first six visits were followed by another six. | 12
            R | Physical therapy x 6 | Twelve physical therapy visits were approved, of which she attended 8. | 8
            R | Physical therapy x 6 | Twelve physical therapy visits were approved and she attended five of them. | 5
            R | Physical therapy x 6 | Eight of the twelve physical therapy visits authorized were attended. | 8
            R | Physical therapy x 6 | She has attended 7 out of 12 physical therapy visits. | 7
            R | Physical therapy x 6 | Half of the twelve physical therapy visits were used. | 6
            P | Physical therapy x 6 | At the tenth visit the patient could squat. | 10
            R | Physical therapy x 6 | At physical therapy visit 7 of 12 on 5/2/16 he was stronger. | 7
            R | Physical therapy x 6 | A note of her 9th physical therapy session lists full motion. | 9
            R | Physical therapy x 6 | Physical therapy began in June. Twelve visits were completed by August. | 12
            R | Physical therapy x 6 | Physical therapy 8 visits in 2015 and 6 visits in 2016. | 14
            R | Physical therapy x 6 | She had physical therapy twice a week for six weeks. | 12
            R | Lumbar epidural steroid injection | An L4-5 epidural was performed on 5/12/2016 and a second on 8/3/2016. | 2
            R | Lumbar epidural steroid injection | He had one epidural in May and another in August. | 2
            R | Lumbar epidural steroid injection | A lumbar epidural was given in March 2016 with 60 percent relief. | 1
            R | Lumbar epidural steroid injection | Epidural injections of 3/1/16 and 6/1/16 helped for weeks. | 2
            P | Lumbar epidural steroid injection | The third lumbar epidural brought no relief. | 3
            R | Right knee cortisone injection | A cortisone shot to the right knee on 4/4/16 helped for two weeks. | 1
            R | Physical therapy x 6 | Physical therapy (12 visits, February to April 2016) brought some motion. | 12
            R | Physical therapy x 6 | He completed a course of 12 PT visits. | 12
            R | Physical therapy x 6 | Therapy was started on 5/3/16; eight sessions were attended through 6/15/16. | 8
            R | Physical therapy x 6 | The physical therapist's discharge note of 3/4/16 lists 10 visits. | 10
            R | Physical therapy x 6 | PT progress report of 3/4/16, 10th visit: flexion 100 degrees. | 10
            R | Physical therapy x 6 | She had an evaluation and seven physical therapy treatments. | 7
            R | Physical therapy x 6 | Ten post-operative physical therapy visits were completed. | 10
            R | Physical therapy x 6 | Twenty-four visits of post-operative therapy were completed by June. | 24
            R | Physical therapy x 6 | He did two rounds of six physical therapy visits. | 12
            R | Physical therapy x 6 | Two courses of 8 physical therapy sessions have been completed. | 16
            P | Physical therapy x 6 | The patient finished the 12 approved visits. | 12
            P | Physical therapy x 6 | His 18 visits of therapy have not restored strength. | 18
            P | Physical therapy x 6 | With 16 visits of therapy behind her the patient still limps. | 16
            P | Physical therapy x 6 | The claimant has exhausted 24 visits. | 24
            P | Physical therapy x 6 | 24 visits have been provided since surgery. | 24
            R | Physical therapy x 6 | She had a full course of physical therapy: 24 visits. | 24
            R | Physical therapy x 6 | He had physical therapy once a week for five weeks. | 5
            R | Physical therapy x 6 | A dozen visits of physical therapy were completed. | 12
            P | Physical therapy x 6 | The 8 visits already given are within the guideline, and the patient is improving. | 8
            R | Physical therapy x 6 | Records show 9 visits of physical therapy between 1/4/16 and 2/20/16. | 9
            R | Physical therapy x 6 | Physical therapy attendance log: 11 visits. | 11
            R | Physical therapy x 6 | The patient reports that 10 sessions of therapy helped. | 10
            R | Physical therapy x 6 | After surgery he attended physical therapy for 12 visits. | 12
            R | Physical therapy x 6 | Physical therapy from 2/1/16 to 4/1/16, 14 visits, was of no use. | 14
            P | Physical therapy x 6 | The record shows that 12 visits have been attended and that motion is normal. | 12
            P | Physical therapy x 6 | There were 10 earlier visits. | 10
            P | Physical therapy x 6 | Ten visits were authorized before this request and were all attended. | 10
            P | Physical therapy x 6 | Counting the 8 visits already attended, the 6 requested come to 14. | 8
            P | Physical therapy x 6 | Eight visits had and six asked for make 14. | 8
            P | Physical therapy x 6 | Added to the eight that were had, the request makes 14 visits, which is below 18. | 8
            P | Physical therapy x 6 | Six visits have been had; with six more the total would be 12. | 6
            P | Physical therapy x 6 | The patient had eight visits, and six more would bring the total to 14. | 8
            R | Physical therapy x 6 | He has had 8 visits of physical therapy. An additional 6 visits were requested on 5/1/16. | 8
            R | Physical therapy x 6 | Physical therapy was limited to 3 visits. | 3
            R | Right knee cortisone injection | Two cortisone injections to the knee, in March and July 2016, gave relief. | 2
            R | Right knee cortisone injection | He had a steroid injection of the right knee in May. | 1
            R | Trigger point injections, upper back | Trigger point injections were given on 3/1/16 and 5/1/16. | 2
            R | Bilateral L4-5 medial branch blocks | Medial branch blocks were done on 3/1/16 with 80 percent relief. | 1
            R | Radiofrequency ablation L4-5 | A medial branch block on 3/1/16 gave 80 percent relief for six hours. | 1
            P | Lumbar epidural steroid injection | The first epidural gave 70 percent relief for eight weeks. | 1
            P | Lumbar epidural steroid injection | The epidural injection of 5/2/16 gave 70 percent relief. | 1
            P | Lumbar epidural steroid injection | A prior injection gave 60 percent relief for two months. | 1
            """)
    void care_that_was_had_is_counted(String section, String title, String text, int count) {
        assertThat(prior(section, title, text)).isEqualTo(new Prior(count, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            R | Physical therapy x 6 | There has been no physical therapy as yet. | 0
            R | Chiropractic x 6 | Chiropractic care has not begun. | 0
            R | Acupuncture x 6 | She is acupuncture naive. | 0
            P | Acupuncture x 6 | This would be his first course of acupuncture. | 0
            R | Acupuncture x 6 | Acupuncture was approved but he did not attend. | 0
            R | Lumbar epidural steroid injection | No epidural has been tried. | 0
            R | Lumbar epidural steroid injection | He has never had an epidural steroid injection. | 0
            R | Acupuncture x 6 | She has no history of acupuncture. | 0
            R | Massage x 6 | She has yet to try massage therapy. | 0
            R | Physical therapy x 6 | Physical therapy was ordered in May but never started. | 0
            R | Physical therapy x 6 | Physical therapy has yet to start. | 0
            R | Chiropractic x 6 | He declined chiropractic care. | 0
            R | Chiropractic x 6 | He has had no chiropractic treatment. | 0
            P | Physical therapy x 6 | The patient has not had any therapy so far. | 0
            P | Physical therapy x 6 | None of the 8 visits authorized was attended. | 0
            P | Acupuncture x 6 | The request is for a first course of acupuncture. | 0
            R | Acupuncture x 6 | He is new to acupuncture. | 0
            P | Physical therapy x 6 | No therapy at all has been given for this injury. | 0
            P | Physical therapy x 6 | The patient comes new to therapy. | 0
            P | Physical therapy x 6 | This is the first request for therapy. | 0
            P | Physical therapy x 6 | The patient has not started therapy. | 0
            R | Physical therapy x 6 | He has not been to physical therapy. | 0
            R | Physical therapy x 6 | No physical therapy. | 0
            R | Physical therapy x 6 | Treatment: rest, ibuprofen. No therapy yet. | 0
            R | Physical therapy x 6 | Neither physical therapy nor acupuncture has been tried. | 0
            R | Acupuncture x 6 | Neither physical therapy nor acupuncture has been tried. | 0
            P | Lumbar epidural steroid injection | No earlier injection has been given. | 0
            """)
    void care_that_was_never_had_counts_nothing(String section, String title, String text, int count) {
        assertThat(prior(section, title, text)).isEqualTo(new Prior(count, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            R | Physical therapy x 6 | Therapy note of 9/14/2016. | -
            P | Physical therapy x 6 | After ten visits he would be independent. | -
            R | Physical therapy x 6 | Pain was rated 6 out of 10 at physical therapy. | -
            P | Physical therapy x 6 | The guidelines recommend 6 visits, with 4 more if there is progress. | -
            P | Physical therapy x 6 | ODG allows 10 visits over 8 weeks. | -
            P | Physical therapy x 6 | The request for 8 more visits is not medically necessary. | -
            P | Physical therapy x 6 | Should she complete the 8 visits, more can be asked for. | -
            P | Physical therapy x 6 | He needs 12 visits to regain his strength. | -
            R | Physical therapy x 6 | The plan is 8 visits of physical therapy. | -
            R | Physical therapy x 6 | Eight visits of physical therapy were denied. | -
            R | Physical therapy x 6 | Twelve physical therapy visits were authorized on 5/2/16. | ?
            R | Physical therapy x 6 | She will begin physical therapy, 6 visits. | -
            R | Physical therapy x 6 | He lifts 20 pounds ten times at home. | -
            R | Physical therapy x 6 | He was seen in physical therapy on 3/4/16 with pain of 7. | ?
            R | Physical therapy x 6, left knee | She had 12 physical therapy visits for the neck. | -
            R | Physical therapy x 6 | She had 12 acupuncture visits. | -
            P | Physical therapy x 6 | Patients who complete six visits should be assessed. | -
            P | Physical therapy x 6 | There is no record of how many of the visits were attended. | -
            P | Physical therapy x 6 | No progress after physical therapy is documented. | ?
            R | Lumbar epidural steroid injection | A lumbar epidural was requested on 5/2/16. | -
            R | Lumbar epidural steroid injection | A lumbar epidural was denied on 5/2/16. | -
            P | Lumbar epidural steroid injection | No more than 2 epidural injections are recommended. | -
            P | Lumbar epidural steroid injection | A second epidural is only given after 50 percent relief. | -
            P | Lumbar epidural steroid injection | At the time of injection at least 6 weeks have to pass. | -
            R | Chiropractic x 6 | He is 51 and had back pain for 8 years. | -
            R | Acupuncture x 6 | He had 6 office visits. | -
            R | Physical therapy x 6 | He is to start physical therapy next week. | -
            R | Urine drug test | A urine drug test was requested. | -
            P | Lumbar epidural steroid injection | Repeat blocks should be based on 50 percent relief. | -
            """)
    void what_only_looks_like_care_is_not_counted(String section, String title, String text, String known) {
        assertThat(prior(section, title, text)).isEqualTo(new Prior(null, known.equals("-")));
    }
}
