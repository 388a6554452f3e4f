package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in small over all treatments that are counted: title, record, rationale, visits had before, limit. */
class CareLettersTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-",
            textBlock = """
                    Physical therapy 2x4, right shoulder | She fell from a ladder on 3/1/16. She has attended thirteen therapy visits for the shoulder. | The ODG allows ten visits over eight weeks for a sprained shoulder. The patient remains stiff. Eight more visits go beyond this. | 13 | 10
                    Physical therapy 2x4, right shoulder | The therapy note of 5/2/16 is from visit 13 of 18. He reports less pain. | ODG supports up to 18 visits. | 13 | 18
                    Physical therapy x 6, low back | Physical therapy notes cover visits 7 through 12. | There is no record of gain with therapy. | 12 | -
                    Physical therapy x 6, low back | - | The patient has used 9 of the 10 visits that the ODG recommends for lumbar strain. | 9 | 10
                    Physical therapy x 6, low back | He went to therapy three times in June and four times in July. | - | 7 | -
                    Physical therapy x 6, low back | Therapy was attended on 6/1/16, 6/8/16 and 6/15/16. | - | 3 | -
                    Physical therapy x 8, low back | He has had 6 sessions of therapy. A further 8 are requested. | - | 6 | -
                    Chiropractic x 8, neck | On 4/4/16 six chiropractic visits were authorized. The patient has completed them all. A further 8 are now asked for. | - | 6 | -
                    Chiropractic x 8, neck | Six chiropractic visits were authorized. All of these have been used. | - | 6 | -
                    Chiropractic x 8, neck | The patient saw the chiropractor on four occasions. | - | 4 | -
                    Acupuncture x 6 | She had acupuncture once in 2014 without benefit. | - | 1 | -
                    Acupuncture x 6 | She had acupuncture twice in 2014 without benefit. | - | 2 | -
                    Acupuncture x 6 | Acupuncture was given 2 times a week for 3 weeks, then once a week for 4 weeks. | - | 10 | -
                    Acupuncture x 6 | A course of ten needling sessions ended in July. | The record shows ten acupuncture sessions that ended in July. The trial limit is six. | 10 | 6
                    Massage x 6 | He was given four massage sessions in January, three in February and two in March. | - | 9 | -
                    Massage x 6, low back | - | Massage should be limited to 4-6 visits in most cases. The patient has had 6 sessions and 6 more would double the number. | 6 | 6
                    Massage x 6, low back | Half of the eight massage sessions approved were attended. | - | 4 | -
                    Massage x 6, low back | He was approved for 8 massage sessions and has attended all but two. | - | 6 | -
                    Right knee corticosteroid injection | The right knee was injected on 3/3/16 with two weeks of relief. | - | 1 | -
                    Right knee corticosteroid injection | The right knee was injected in March and again in August. | - | 2 | -
                    Right shoulder subacromial injection | Dr. Fox injected the subacromial space on 2/2/16. | - | 1 | -
                    L4-L5 epidural steroid injection | He had one ESI in 2014 and another in 2015. | - | 2 | -
                    L4-L5 epidural steroid injection | This would be a second epidural injection. | - | 1 | -
                    L4-L5 epidural steroid injection | Three epidural injections have been done to date, the last in May. | - | 3 | -
                    L4-5 and L5-S1 medial branch blocks | A first set of lumbar medial branch blocks on 4/1/16 gave 80 percent relief. | - | 1 | -
                    L4-5 and L5-S1 facet injections | Facet injections were performed on 3/1/15 and 9/1/15. | - | 2 | -
                    Cognitive behavioral therapy x 6 | He has seen the psychologist for nine sessions. | - | 9 | -
                    Cognitive behavioral therapy x 6 | - | ODG recommends up to 20 visits over 20 weeks if progress is made. The patient has completed an initial 4 and then 6 more. | 10 | 20
                    Cognitive behavioral therapy x 6 | The progress note of 7/7/16 was the 14th psychotherapy session. | - | 14 | -
                    Occupational therapy 2x6, right wrist | She has had 12 of the 16 hand therapy visits that were authorized after the release. | The postsurgical guideline allows 16 visits over 8 weeks. | 12 | 16
                    Occupational therapy 2x6, right wrist | She completed eight visits of hand therapy for the right wrist and nine visits of physical therapy for the neck. | - | 8 | -
                    Physical therapy x 12, left knee | He had physical therapy x 20 for the low back and x 6 for the left knee. | - | 6 | -
                    Physical therapy x 12, left knee | A therapy note dated 6/6/16 counts 11 visits attended and 2 missed. | - | 11 | -
                    Physical therapy x 12, left knee | Treatment to date includes medication, bracing and 18 sessions of PT. | - | 18 | -
                    Physical therapy x 12, left knee | - | The guidelines recommend 9 visits over 8 weeks. The patient has had 24, well over the 9 recommended. | 24 | 9
                    Physical therapy x 12, left knee | He began therapy in March and was discharged after the tenth visit. | - | 10 | -
                    Physical therapy x 12, left knee | By 7/1/16 he had been to 5 therapy visits, and by 8/1/16 he had been to 11. | - | 11 | -
                    Physical therapy x 12, left knee | - | He has completed at least 20 sessions. Active therapy of 8-10 visits is recommended. | 20 | 10
                    Physical therapy x 12, left knee | The patient had 8 physical therapy visits before surgery and 10 after it. | - | 18 | -
                    Physical therapy x 12, left knee | The therapist has seen her 7 times. | - | 7 | -
                    Physical therapy x 12, left knee | The first 8 therapy visits brought more motion. A second set of 8 was authorized in June and not begun. | - | 8 | -
                    Chiropractic x 6, low back | He got 24 adjustments from a chiropractor over the past year. | MTUS: a trial of 6 visits over 2 weeks; with evidence of functional improvement, total of up to 18 visits over 6-8 weeks. | 24 | 18
                    Acupuncture x 6 | The first acupuncture visit was on 3/3/16. Six visits were asked for. | - | 1 | -
                    Acupuncture x 6 | - | The trial of six sessions is complete, and it gave no functional gain. | 6 | -
                    Trigger point injections | She had trigger point injections at three visits last year. | - | 3 | -
                    Massage therapy x 4 | Massage was approved in March for 6 visits; he kept five. | Five massage visits lie behind the patient and four more would make nine, where the guideline stops at six. | 5 | 6
                    Massage therapy x 4 | He told the doctor that the six massages eased his neck. | MTUS gives 4 to 6 visits and this patient has had six of them. | 6 | 6
                    Physical therapy x 6, right ankle | The ankle was cast for six weeks. Therapy followed: two visits in April, five in May. | ODG has 12 visits for an ankle fracture. Seven are used. | 7 | 12
                    Physical therapy x 6, right ankle | By his own count he went eight times to therapy. | The ODG figure is 9 visits over 8 weeks. Eight have been used and six are sought, which passes it by five. | 8 | 9
                    Physical therapy x 6, right ankle | The therapist wrote on 5/3/16, after visit eight, that he walks without a limp. | - | 8 | -
                    Physical therapy x 6, right ankle | Ten visits were granted in April. He went to four before the ankle swelled. | Of ten visits granted the patient used four. | 4 | -
                    Physical therapy x 6, right ankle | - | The six visits asked for would follow the twelve that were had, and ODG closes at twelve. | 12 | 12
                    Physical therapy x 6, right ankle | - | Twelve visits have already been had, the whole of what the ODG lists for a sprain. | 12 | 12
                    Physical therapy x 6, right ankle | Therapy stopped after six visits because of a rash. | - | 6 | -
                    Physical therapy x 6, right ankle | The discharge summary of the therapist reports twelve of twelve visits attended. | - | 12 | -
                    Chiropractic x 6, low back | He had 6 chiropractic visits, then 6, then 4. | - | 16 | -
                    Chiropractic x 6, low back | - | The trial of six was used up with a gain in lifting. MTUS then allows up to 18 visits in all. | 6 | 18
                    Chiropractic x 6, low back | She began chiropractic care on 4/4/16 and was seen for the sixth time on 5/5/16. | - | 6 | -
                    Acupuncture x 12 | She has been treated with needles 10 times. | Ten acupuncture treatments have been given, without any gain in work or motion. | 10 | -
                    Acupuncture x 12 | In spring she completed the six acupuncture sessions of the trial; six others came in summer. | - | 12 | -
                    L4-L5 epidural steroid injection | An epidural at L4-L5 on 5/5/16 helped for two months; one at L5-S1 on 1/5/16 had not. | - | 2 | -
                    L4-L5 epidural steroid injection | - | The epidural of May gave 60 percent relief. A second is supported. | 1 | -
                    L4-L5 epidural steroid injection | He had his first lumbar epidural on 2/2/16 and his second on 4/4/16. | - | 2 | -
                    Left knee hyaluronic acid injections x 3 | A series of three hyaluronic acid injections was given in 2014. | - | 3 | -
                    Cognitive behavioral therapy x 6 | - | ODG has 13 to 20 sessions. The record gives 11 psychotherapy sessions so far and shows that she sleeps and works more. | 11 | 20
                    Cognitive behavioral therapy x 6 | She saw a psychologist weekly for ten weeks. | - | 10 | -
                    Aquatic therapy x 8, low back | He has had 9 pool therapy visits. | - | 9 | -
                    """)
    void what_was_had_is_counted(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-",
            textBlock = """
                    Chiropractic x 8, neck | Six chiropractic visits were authorized on 4/4/16 and have not been scheduled. | - | 0 | -
                    Chiropractic x 8, neck | - | Prior review has already certified a trial of 6 visits. There is no documentation of prior chiropractic care, so the response is unknown. | 0 | -
                    Acupuncture x 6 | - | No earlier acupuncture is documented. The guideline recommends a trial of 3 to 6 treatments. | 0 | 6
                    Acupuncture x 6 | - | The patient has never tried acupuncture. MTUS allows 3-6 treatments to produce functional improvement. | 0 | 6
                    Massage x 6, low back | - | The patient has not had massage so far. | 0 | -
                    L4-L5 epidural steroid injection | - | The patient has had no epidural injection. | 0 | -
                    L4-L5 epidural steroid injection | A cervical epidural was done in 2012. | The claimant has not had a lumbar epidural. | 0 | -
                    L4-5 and L5-S1 medial branch blocks | No facet blocks have been done. | - | 0 | -
                    Cognitive behavioral therapy x 6 | Psychotherapy has not yet started. | - | 0 | -
                    Physical therapy x 12, left knee | Arthroscopy is planned. | Postoperative therapy is recommended at 12 visits over 12 weeks. The surgery has not been done and the patient has had none of it. | 0 | 12
                    Trigger point injections | Trigger point injections have not been given. | - | 0 | -
                    Massage x 6, low back | - | Ten sessions of massage were certified in review 1, and the file has no note that a session took place. | 0 | -
                    Physical therapy x 6, right ankle | He is to have therapy twice a week for three weeks once the cast is off. | There has been no therapy. The ODG allows 12 visits. | 0 | 12
                    Chiropractic x 6, low back | He has been to a chiropractor for years before the injury. | No chiropractic care has been given for this injury. A trial of 6 visits is what the guideline wants. | 0 | 6
                    Acupuncture x 12 | - | MTUS starts with 3 to 6 treatments. The 12 requested are twice that, and this would be the first course. | 0 | 6
                    L4-L5 epidural steroid injection | Since the injury he has had neither an epidural nor a facet block. | - | 0 | -
                    Cognitive behavioral therapy x 6 | - | The patient has not seen a psychologist yet. The ODG trial is 3-4 visits. | 0 | 4
                    """)
    void what_was_never_had_counts_nothing(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-",
            textBlock = """
                    Right knee corticosteroid injection | She has had three cortisone injections into the left knee. | - | - | -
                    Physical therapy x 12, left knee | He had 14 visits of therapy for the low back in 2013. | - | - | -
                    Physical therapy x 12, left knee | He has attended therapy since May. | The 12 visits asked for fall within the 24 that the guideline gives after repair. | - | 24
                    Physical therapy x 12, left knee | Twelve visits were requested on 5/1/16 and six were certified. | - | - | -
                    Physical therapy x 12, left knee | He was sent to therapy 3 times a week for 4 weeks. | - | - | -
                    Physical therapy x 12, left knee | The pain was 6 of 10 at the last therapy visit. | - | - | -
                    Physical therapy x 12, left knee | The plan is for 8 visits of therapy, after which he would be seen again. | - | - | -
                    Physical therapy x 12, left knee | - | There is no mention of how many visits of therapy were completed. | - | -
                    Physical therapy x 12, left knee | - | The 12 sessions requested exceed the 10 of the chronic pain chapter. | - | 10
                    Chiropractic x 6, low back | He used a TENS unit twice daily and saw his doctor three times. | - | - | -
                    Chiropractic x 6, low back | - | The patient has had an unknown number of chiropractic visits. | - | -
                    Acupuncture x 5 | Nine days after the fall he had a sling and heat packs. | The acupuncture he had brought no change; 5 visits are asked, the limit is 6. | - | 6
                    Physical therapy x 6, right ankle | He had therapy in 2012 for the other ankle, 10 visits. | - | - | -
                    Chiropractic x 6, low back | The chiropractor's ninth note is dated 5/5/16. | - | - | -
                    L4-L5 epidural steroid injection | An epidural steroid injection was scheduled for 8/1/16 and then cancelled. | - | - | -
                    """)
    void what_is_not_this_care_is_not_counted(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    private static void holds(String title, String record, String rationale, Integer prior, Integer limit) {
        String told = record == null ? "" : record;
        String reasons = rationale == null ? "" : rationale;
        Limit read = Narratives.limit(title, reasons, told);

        assertThat(Narratives.prior(title, reasons, told).count()).isEqualTo(prior);
        assertThat(read == null ? null : Integer.valueOf(read.max())).isEqualTo(limit);
    }
}
