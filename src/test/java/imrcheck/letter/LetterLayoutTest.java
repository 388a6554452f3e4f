package imrcheck.letter;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Outcome;
import imrcheck.letter.Letters.Read;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class LetterLayoutTest {

    @Test
    void the_published_layout_gives_header_reviewer_summary_and_item() {
        Read read = Letters.fixture("pt-over-the-cap.txt");
        Header header = read.letter().header();
        assertThat(header.caseNumber()).isEqualTo("CM17-9990001");
        assertThat(header.priority()).isEqualTo("Standard");
        assertThat(header.assigned().date()).isEqualTo(LocalDate.of(2017, 1, 9));
        assertThat(header.injury().date()).isEqualTo(LocalDate.of(2016, 9, 14));
        assertThat(header.decision().date()).isEqualTo(LocalDate.of(2017, 2, 6));
        assertThat(header.urDenial().date()).isEqualTo(LocalDate.of(2016, 12, 20));
        assertThat(header.applicationReceived().date()).isEqualTo(LocalDate.of(2017, 1, 3));
        assertThat(read.words(header.injury().span())).isEqualTo("09/14/2016");
        assertThat(read.letter().reviewer()).isEqualTo(new Reviewer(java.util.List.of("California"), java.util.List.of("Family Practice")));
        assertThat(read.words(read.letter().summary())).startsWith("The injured worker is a 41 year old")
                .endsWith("refused certification of the therapy.");
        LetterItem item = read.item(1);
        assertThat(item.title()).isEqualTo("Twelve additional physical therapy visits for the lumbar spine, 2 times a week for 6 weeks");
        assertThat(item.outcome()).isEqualTo(Outcome.OVERTURNED);
        assertThat(read.words(item.outcomeSpan())).isEqualTo("Overturned");
        assertThat(read.words(item.rationale())).startsWith("Active therapy is advised").endsWith("is medically necessary.");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void text_without_blank_lines_is_parted_by_its_headings_and_sentences() {
        Read read = Letters.fixture("ot-remaining-portion-raw.txt");
        assertThat(read.letter().header().applicationReceived().date()).isEqualTo(LocalDate.of(2017, 1, 18));
        assertThat(read.letter().reviewer().specialties()).containsExactly("Orthopedic Surgery", "Hand Surgery");
        assertThat(read.words(read.letter().summary())).startsWith("The injured worker is a 35").endsWith("allowing four sessions.");
        assertThat(read.titles()).containsExactly("Occupational therapy for the left hand, 4 sessions");
    }

    @Test
    void text_without_blank_lines_keeps_the_rationale_before_a_title_out_of_it() {
        String raw = Letters.fixture("four-items-with-page-breaks.txt").source().text().replaceAll("[\\f\\n]\\s*", "\n");
        Read read = Letters.of(raw);
        assertThat(read.titles()).containsExactly("Chiropractic treatment for the cervical and lumbar spine, 12 visits",
                "Acupuncture for the lumbar spine, once a week for 6 weeks", "Tramadol 50mg #60", "Re-examination, one visit");
        assertThat(read.words(read.item(3).rationale())).endsWith("stopped abruptly because of it.");
    }

    @Test
    void double_spaced_text_without_a_header_has_its_items_and_no_dates() {
        Read read = Letters.fixture("massage-and-office-visit-double-spaced.txt");
        assertThat(read.letter().header()).isEqualTo(new Header(null, null, null, null, null, null, null));
        assertThat(read.titles()).containsExactly("Massage therapy for the cervical spine, 2 times a week for 6 weeks (12 sessions)",
                "Follow up office visit in four weeks for medication management");
        assertThat(read.letter().items()).extracting(LetterItem::outcome).containsExactly(Outcome.UPHELD, Outcome.OVERTURNED);
        assertThat(read.words(read.item(1).rationale())).endsWith("massage therapy is not medically necessary.");
    }

    @Test
    void letters_of_2014_state_the_outcome_in_the_numbered_title() {
        Read read = Letters.fixture("older-therapy-and-mri-2014.txt");
        assertThat(read.titles()).containsExactly(
                "Eight sessions of physical therapy for the left shoulder, two times a week for four weeks",
                "MRI of the lumbar spine without contrast");
        assertThat(read.letter().items()).extracting(LetterItem::outcome).containsExactly(Outcome.UPHELD, Outcome.OVERTURNED);
        assertThat(read.words(read.item(1).outcomeSpan())).isEqualTo("is not medically necessary");
        assertThat(read.words(read.item(1).rationale())).startsWith("The guidelines allow 9 to 10 visits");
        assertThat(read.letter().header().decision().date()).isEqualTo(LocalDate.of(2014, 4, 21));
        assertThat(read.letter().reviewer().specialties()).containsExactly("Physical Medicine and Rehabilitation");
        assertThat(read.words(read.letter().summary())).startsWith("The patient is a 51-year-old");
    }

    @Test
    void a_professional_review_is_upheld_where_its_rationale_heading_denies_necessity() {
        Read read = Letters.fixture("review-esi-upheld.txt");
        assertThat(read.titles()).containsExactly("Cervical epidural steroid injection at C5-C6");
        assertThat(read.item(1).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(read.words(read.letter().summary())).startsWith("The patient is a 49-year-old").doesNotContain("DOCUMENTS");
        assertThat(read.words(read.item(1).rationale())).startsWith("The guideline recommends").endsWith("was not medically necessary.");
        assertThat(read.item(1).reviewer()).extracting(Citation::body, Citation::edition, Citation::pages)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MTUS", 2009, "46"));
    }

    @Test
    void a_professional_review_asked_as_a_question_has_the_treatment_as_its_title() {
        Read read = Letters.fixture("review-consultation-overturned.txt");
        assertThat(read.titles()).containsExactly("a consultation with a hand surgeon, one visit");
        assertThat(read.item(1).outcome()).isEqualTo(Outcome.OVERTURNED);
    }

    @Test
    void the_words_of_a_determination_go_before_the_heading_of_a_professional_review() {
        Read read = Letters.of("""
                ISSUE AT DISPUTE: Lumbar brace
                CASE SUMMARY: A clerk with back pain.
                RATIONALE FOR WHY THE REQUESTED TREATMENT WAS NOT MEDICALLY NECESSARY: It does not prevent pain.
                DETERMINATION: The denial is overturned.
                """);
        assertThat(read.item(1).outcome()).isEqualTo(Outcome.OVERTURNED);
        assertThat(read.words(read.item(1).outcomeSpan())).isEqualTo("overturned");
    }

    @Test
    void windows_text_with_crlf_reads_like_any_other() {
        Read read = Letters.fixture("esi-first-injection-windows-1252.txt");
        assertThat(read.titles()).containsExactly("Right L4\u2013L5 transforaminal epidural steroid injection with fluoroscopy");
        assertThat(read.words(read.item(1).rationale())).contains("at 40\u00b0");
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void carriage_returns_left_in_the_text_do_no_harm() {
        String text = Letters.fixture("pt-first-six-visits.txt").source().text();
        Read read = Letters.of(text.replace("\n", "\r\n"));
        assertThat(read.titles()).isEqualTo(Letters.of(text).titles());
        assertThat(read.words(read.item(1).rationale())).isEqualTo(Letters.of(text).words(Letters.of(text).item(1).rationale()));
    }

    @Test
    void a_pdf_with_an_empty_user_password_reads_like_its_text() {
        Read read = Letters.fixture("mri-thoracic-encrypted.pdf");
        assertThat(read.titles()).containsExactly("MRI of the thoracic spine without contrast");
        assertThat(read.letter().header().caseNumber()).isEqualTo("CM17-9990020");
        assertThat(read.letter().header().applicationReceived().date()).isEqualTo(LocalDate.of(2017, 1, 27));
        assertThat(read.words(read.item(1).rationale())).startsWith("The ODG considers").endsWith("not medically necessary.");
    }
}
