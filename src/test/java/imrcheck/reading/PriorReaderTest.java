package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Prior;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PriorReaderTest {
    private static final Prior UNCOUNTED = new Prior(null, false);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The patient has completed 7 visits of physical therapy.                                   | 7
            The claimant attended seven physical therapy sessions without lasting relief.             | 7
            To date the worker has had twelve (12) PT sessions.                                       | 12
            The patient has received at least 5 physical therapy treatments.                          | 5
            Eleven sessions of PT have been completed, and pain is unchanged.                         | 11
            There is no functional gain documented after the 9 prior physical therapy visits.         | 9
            The injured worker was seen for 3 of 8 authorized PT visits.                              | 3
            He completed 4/6 sessions of physical therapy.                                            | 4
            The patient underwent physical therapy x 14 with some benefit.                            | 14
            The worker has already finished 6-8 sessions of PT.                                       | 8
            Range of motion improved after 5 physical therapy visits in this patient.                 | 5
            Her grip was stronger after the first 7 physical therapy visits.                          | 7
            The patient has had 16 chiropractic visits and 4 physical therapy visits.                 | 4
            """)
    void a_rationale_counts_the_visits_had(String rationale, int count) {
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", rationale, "")).isEqualTo(new Prior(count, true));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Treatment has included 6 sessions of physical therapy, a brace and naproxen.              | 6
            He has gone to PT five times.                                                             | 5
            Care to date: ibuprofen, physical therapy x 7, a home program.                            | 7
            Treatments: 8 PT visits.                                                                  | 8
            Treatment to date has consisted of medication and physical therapy (10 visits).           | 10
            """)
    void a_summary_counts_the_visits_had(String summary, int count) {
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", "", summary)).isEqualTo(new Prior(count, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "There has been no prior physical therapy.",
            "The patient has not had any physical therapy for this injury.",
            "The worker has never attended physical therapy.",
            "There is no evidence that the patient has undergone physical therapy.",
            "Physical therapy has not been tried.",
            "The patient's first-time request for therapy is for eight visits.",
            "The request for an initial 8 visits exceeds the guideline."})
    void a_first_course_has_no_visits_before_it(String rationale) {
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", rationale, "")).isEqualTo(new Prior(0, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The patient has had prior physical therapy.",
            "There is no documentation of functional improvement from the previous physical therapy.",
            "The patient completed a course of physical therapy last year.",
            "The claimant was approved for 9 physical therapy sessions on 11-02-16; their outcome is not known."})
    void a_course_without_a_count_is_had_but_not_counted(String rationale) {
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", rationale, "")).isEqualTo(UNCOUNTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The guidelines recommend 9-10 visits over 8 weeks for myalgia.",
            "The request is for 8 physical therapy visits.",
            "An additional 6 physical therapy visits are not warranted.",
            "Patients should be reassessed after a six-visit trial of physical therapy.",
            "The patient has had 12 sessions of acupuncture.",
            "Physical therapy 2 times a week for 4 weeks is not medically necessary."})
    void what_was_not_had_is_not_counted(String rationale) {
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", rationale, "")).isEqualTo(Prior.UNSTATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The treatment plan is physical therapy, 8 visits, and a brace.",
            "A request for authorization was received for 8 physical therapy sessions.",
            "Utilization Review denied eight physical therapy visits.",
            "The provider recommended additional physical therapy 2x4."})
    void a_plan_in_the_record_is_no_earlier_treatment(String summary) {
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", "", summary)).isEqualTo(Prior.UNSTATED);
    }

    @Test
    void the_rationale_is_believed_before_a_summary_that_leaves_the_number_open() {
        assertThat(Narratives.prior("Acupuncture x 6", "The patient has completed 7 acupuncture sessions.",
                "Treatment has included at least 3 acupuncture visits.")).isEqualTo(new Prior(7, true));
    }

    @Test
    void visits_for_another_region_are_not_counted() {
        assertThat(Narratives
                .prior("Physical therapy 2x4, left knee", "The patient has completed 9 physical therapy visits for the neck.", "").count())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            An MRI of the lumbar spine dated 10/02/2016 showed a disc bulge.      | 1
            A lumbar MRI was done in May and was read as normal.                   | 1
            An MRI of the right knee dated 10/02/2016 showed a tear.               | -
            The treatment plan included an MRI of the lumbar spine.                | -
            No prior lumbar MRI was performed.                                     | 0
            """)
    void an_earlier_study_of_the_same_region_is_counted(String summary, Integer count) {
        assertThat(Narratives.prior("Repeat MRI of the lumbar spine", "", summary).count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The patient had a prior MRI in May.                              | 1
            An MRI was already obtained in May, and nothing has changed.     | 1
            Why an additional study is wanted is not told.                   | 1
            The patient has no red flags.                                    | -
            The guideline keeps a repeat MRI for a change in findings.       | -
            """)
    void a_study_counts_where_the_letter_speaks_of_a_repeat(String rationale, Integer count) {
        assertThat(Narratives.prior("MRI of the lumbar spine", rationale, "An MRI of the lumbar spine dated 5/02/2016 showed a bulge.")
                .count()).isEqualTo(count);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The patient underwent two epidural steroid injections in 2015.           | 2
            There have been no prior epidural steroid injections.                    | 0
            The guideline allows no more than 2 epidural steroid injections.         | -
            """)
    void earlier_injections_are_counted(String rationale, Integer count) {
        assertThat(Narratives.prior("L5-S1 epidural steroid injection", rationale, "").count()).isEqualTo(count);
    }

    @Test
    void drugs_and_equipment_have_no_count_of_visits() {
        assertThat(Narratives.prior("Norco 5/325mg #40", "The patient has completed 6 visits of physical therapy.", ""))
                .isEqualTo(Prior.UNSTATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The patient attended 14 visits.   | He has attended 5 visits of physical therapy for the left knee.                    | 5
            The patient attended 14 visits.   | He attended 14 visits of physical therapy for the neck.                            | -
            The patient attended 14 visits.   | He attended 14 visits of therapy for the right knee. The left had no therapy.      | 0
            The patient attended 14 visits.   | The right knee was operated on, followed by 14 visits of physical therapy.         | -
            """)
    void a_count_that_the_record_belies_gives_way(String rationale, String summary, String count) {
        assertThat(Narratives.belied("Physical therapy 2x4, left knee", rationale, summary)).isPresent();
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", rationale, summary).count())
                .isEqualTo(count.equals("-") ? null : Integer.valueOf(count));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The patient attended 14 visits.   | He has attended 14 visits of physical therapy for the left knee.
            The patient attended 14 visits.   | He attended 5 visits of physical therapy. He had therapy last year too.
            The patient attended 14 visits.   | He attended 9 visits of physical therapy for the neck.
            The patient attended 14 visits.   | He has attended 18 visits of physical therapy.
            """)
    void a_count_that_the_record_leaves_open_stands(String rationale, String summary) {
        assertThat(Narratives.belied("Physical therapy 2x4, left knee", rationale, summary)).isEmpty();
        assertThat(Narratives.prior("Physical therapy 2x4, left knee", rationale, summary).count()).isEqualTo(14);
    }
}
