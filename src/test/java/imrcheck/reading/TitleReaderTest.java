package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Request;
import imrcheck.facts.Side;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT 2 x 5 for the left ankle                                    | physical_therapy
            Physical thearpy, ten visits                                   | physical_therapy
            Physical examination 3 times 4                                 | physical_therapy
            Hand therapy, 3 times a week for 4 weeks                       | occupational_therapy
            Referral to a chiropractor for assessment, twice a week        | chiropractic
            Chiropractic re-evaluation                                     | office_visit
            Acupuncture with capsaicin patch x 6                           | acupuncture
            Infrared heat x 6                                              | other_modality
            Deep tissue massage                                            | massage
            Interferential unit, 2 month rental                            | dme
            Electrical stimulation unit for home use, purchase             | dme
            Follow-up with the pain specialist in 6 weeks                  | office_visit
            Initial examination                                            | office_visit
            Orthopedic surgery consultation                                | consultation
            Referral to orthopedic surgery                                 | consultation
            Consultation for possible epidural steroid injection           | consultation
            Consultation with a psychologist                               | psych
            Left L4-L5 transforaminal epidural steroid injection           | epidural_steroid_injection
            Medial branch block at L3-4 under fluoroscopic guidance        | facet_injection
            RFA of the right C4-C6                                         | facet_injection
            Ultrasound-guided cortisone injection, left hip                | other_injection
            Injection of 4cc of lidocaine 1%, right shoulder               | other_injection
            MR arthrogram of the left hip                                  | mri
            CT/myelogram, cervical                                         | ct
            X-rays, left foot, 3 views                                     | xray
            Diagnostic ultrasound of the left wrist                        | other_imaging
            NCS/EMG, LUE                                                   | electrodiagnostic
            Tramdol 50mg #40                                               | opioid
            Butrans patch 5mcg #4                                          | opioid
            Meloxicam 15 mg #30                                            | nsaid
            Diclofenac sodium ER 100mg #30                                 | nsaid
            Diclofenac gel 3%, 100 grams                                   | topical
            Gabapentin 6%/Amitriptyline 4%/Bupivacaine 5%, 210 grams       | topical
            Gabapentin 600 mg #90                                          | anticonvulsant
            Zanaflex 4mg #60                                               | muscle_relaxant
            Colace 100mg #60                                               | ppi_gi
            Cymbalta 30 mg #30                                             | antidepressant
            Lunesta 2mg #30                                                | sedative
            Medrol dose pack                                               | other_medication
            Lumbar support brace                                           | dme
            Right carpal tunnel release                                    | surgery
            Associated surgical service: cold therapy unit, 7 days         | surgical_associated
            Associated surgical service: physical therapy x 12             | physical_therapy
            Labs - PT/PTT                                                  | lab_test
            Associated surgical service: labs - PT/PTT                     | surgical_associated
            Pre-operative chest x-ray                                      | surgical_associated
            Postoperative Norco 5/325 mg #40                               | opioid
            Cognitive behavioral therapy, 6 sessions                       | psych
            FCE                                                            | functional_capacity
            Urine toxicology screen                                        | urine_drug_test
            Complete metabolic panel                                       | lab_test
            Home health aide, 4 hours daily                                | home_health
            Functional restoration program, 80 hours                       | inpatient_program
            Transportation to the surgery center                           | transportation
            Health club membership for one year                            | gym
            Work hardening, 10 sessions                                    | other
            """)
    void a_title_tells_its_treatment(String title, String treatment) {
        assertThat(Titles.read(title).treatment().id()).isEqualTo(treatment);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Physical therapy 3 times a week for 5 weeks, left knee           | 15
            Physical therapy three times a week for five weeks               | 15
            PT twice weekly for five weeks                                   | 10
            PT 2x/wk x 5 wks                                                 | 10
            PT 3 x week x 3 weeks                                            | 9
            PT 2 \u00d7 5                                                    | 10
            PT 2x5                                                           | 10
            Chiropractic 1 times 7                                           | 7
            Acupuncture two times a week times five weeks                    | 10
            Acupuncture 2-3 times a week for 5 weeks                         | 15
            Massage 1 to 2 times per week for 4 to 5 weeks                   | 10
            PT two times five visits (9)                                     | 9
            PT 2 times a week for 5 weeks (8 sessions)                       | 8
            Ten physical therapy visits, 2 times weekly                      | 10
            Fourteen sessions of occupational therapy, twice a week for 7 weeks | 14
            Two sessions weekly of chiropractic care for 4 weeks             | 8
            Acupuncture, one visit a week                                    | -
            Physical therapy for 6 weeks                                     | -
            Physical therapy                                                 | -
            Eight (8) physical therapy sessions                              | 8
            Twenty-four (24) visits of physical therapy                      | 24
            A dozen chiropractic visits                                      | 12
            Physical therapy sessions, 14                                    | 14
            Acupuncture, QTY: 7                                              | 7
            Massage (x11)                                                    | 11
            Acupuncture sessions, left wrist #7                              | 7
            PT 10-14 visits                                                  | 14
            Manual acupuncture, 15 minutes, 9 visits                         | 9
            PT once a week for 2 months                                      | 8
            Two PT visits for the neck and seven PT visits for the left hand | 9
            Office visit x 4                                                 | 4
            Follow-up visit in 6 weeks                                       | -
            """)
    void a_course_is_counted_in_visits(String title, Integer visits) {
        assertThat(Titles.read(title).request()).isEqualTo(new Request(visits, null, null, "visits"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Norco 10/325mg #45                                    | 45
            Norco 7.5-325 mg, QTY: 45                             | 45
            Ultram 50 mg, quantity seventy (70)                   | 70
            Naproxen 500 mg, forty tablets                        | 40
            Naproxen 500 mg #40 with 2 refills                    | 120
            Naproxen 500mg #40, refills: 2                        | 120
            Three refills of naproxen 500 mg #40                  | 120
            Lidoderm 5% patch, one box with one refill            | 2
            Voltaren gel 1%, apply QID, 100 grams                 | 100
            Ketoprofen 10%/Lidocaine 5% cream, 120 grams #2       | 2
            Tylenol #3 #50                                        | 50
            Flexeril 10mg one tab po q8h prn #50                  | 50
            Valium 5mg, take 1 tab by mouth 1 hour before the MRI | -
            Oxycodone ER 20 mg #50, 25 day supply                 | 50
            One month supply of Lyrica 75 mg                      | -
            Prilosec 20 mg                                        | -
            Soma 350 mg, DOS 10/12/2016                           | -
            """)
    void a_drug_is_counted_in_units_with_its_refills(String title, Integer units) {
        assertThat(Titles.read(title).request().underReview()).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "MRI of the lumbar spine, 1.5 Tesla",
            "3 in 1 commode",
            "Left L4/5 and L5-S1 facet joint surgery",
            "2 level cervical fusion",
            "X-ray of the pelvis, 2 views",
            "EMG of the left arm, DOS 11-03-16",
            "CPT 97810 nerve study"})
    void a_number_that_counts_nothing_is_no_quantity(String title) {
        assertThat(Titles.read(title).request().underReview()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hospital bed, 2 month rental                     | 2   | months
            Cold therapy unit x 10 days                      | 10  | days
            Functional restoration program, 80 hours         | 80  | hours
            One week stay in an acute rehabilitation unit    | 1   | weeks
            Platelet-rich plasma injection, left knee        | 1   | injections
            Euflexxa injections x 3, left knee               | 3   | injections
            Associated surgical service: 2 leg wraps         | 2   | units
            One (1) x-ray of the left hand                   | 1   | units
            """)
    void what_is_no_course_is_counted_in_its_own_unit(String title, int count, String unit) {
        assertThat(Titles.read(title).request()).isEqualTo(new Request(count, null, null, unit));
    }

    @Test
    void the_rest_of_a_partly_authorized_request_is_under_review() {
        TitleFacts title = Titles.read("Ten physical therapy visits for the left wrist", "Four physical therapy visits", "PT x6", true);

        assertThat(title.treatment().id()).isEqualTo("physical_therapy");
        assertThat(title.request()).isEqualTo(new Request(6, 10, 4, "visits"));
        assertThat(title.bodyParts()).containsExactly("wrist");
        assertThat(title.side()).isEqualTo(Side.LEFT);
    }

    @Test
    void the_whole_request_is_under_review_where_another_kind_was_authorized() {
        TitleFacts title = Titles.read("Purchase of a hospital bed", "a hospital bed for 2 months", "purchase of a hospital bed", false);

        assertThat(title.request()).isEqualTo(new Request(null, null, 2, "months"));
        assertThat(title.traits()).contains("purchase");
    }

    @Test
    void refills_alone_remain_where_the_first_filling_was_authorized() {
        TitleFacts title = Titles.read("Mobic 15 mg #20, refills x2", "Mobic 15 mg #20", "Mobic 15 mg #20, refills x2", true);

        assertThat(title.request()).isEqualTo(new Request(40, 60, 20, "units"));
    }

    @Test
    void an_unstated_remainder_is_what_the_authorized_part_leaves() {
        assertThat(Titles.read("Acupuncture x 9", "4 of the nine", "acupuncture", true).request())
                .isEqualTo(new Request(5, 9, 4, "visits"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            MRI of the L knee                                    | LEFT
            Right-sided facet block                              | RIGHT
            PT, bilateral knees                                  | BILATERAL
            X-ray of both hands                                  | BILATERAL
            NCS RUE                                              | RIGHT
            EMG BLE                                              | BILATERAL
            EMG of the upper extremities                         | BILATERAL
            EMG of the upper extremities and the neck            | -
            EMG of the upper extremity                           | -
            Physical therapy, left hand and right foot           | -
            MRI of the lumbar spine                              | -
            """)
    void a_title_tells_its_side(String title, Side side) {
        assertThat(Titles.read(title).side()).isEqualTo(side);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PT for the low back                            | lumbar spine
            C-spine MRI                                    | cervical spine
            MRI of the lumbosacral spine                   | lumbar spine
            PT for the neck, upper back and lower back     | cervical spine,lumbar spine,thoracic spine
            X-ray, left great toe                          | toe
            MRI of the brain                               | head
            EMG RUE                                        | upper extremity
            """)
    void a_title_tells_its_body_parts_in_sorted_order(String title, String parts) {
        assertThat(Titles.read(title).bodyParts()).containsExactly(parts.split(","));
    }

    @Test
    void a_title_tells_its_traits() {
        assertThat(Titles.read("Retrospective request for additional PT, left hip").traits()).contains("retrospective", "additional");
        assertThat(Titles.read("Hospital bed rental, duration unspecified").traits()).contains("rental", "unspecified");
        assertThat(Titles.read("MRI of the left hip").traits()).isEmpty();
    }

    @Test
    void equipment_and_tests_of_a_disputed_operation_belong_to_it() {
        List<TitleFacts> titles = Titles.readAll("Left shoulder arthroscopy", "Cold therapy unit", "Chest x-ray", "X-ray of the knee");

        assertThat(titles).extracting(title -> title.treatment().id()).containsExactly("surgery", "surgical_associated",
                "surgical_associated", "xray");
    }

    @Test
    void equipment_and_tests_stand_alone_where_no_operation_is_disputed() {
        assertThat(Titles.readAll("Cold therapy unit", "Chest x-ray")).extracting(title -> title.treatment().id()).containsExactly("dme",
                "xray");
    }
}
