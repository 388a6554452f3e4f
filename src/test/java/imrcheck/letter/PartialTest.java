package imrcheck.letter;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.letter.Letters.Read;
import org.junit.jupiter.api.Test;

class PartialTest {

    private static Read titled(String title) {
        return Letters.withItems(title + "\n\nClaims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.\n\n"
                + "Decision rationale: The rest is not medically necessary.\n");
    }

    @Test
    void the_remaining_portion_is_what_is_under_review() {
        Read read = Letters.fixture("ot-remaining-portion-raw.txt");
        Partial partial = read.item(1).partial();
        assertThat(read.words(partial.original())).isEqualTo("Occupational therapy for the left hand, 8 sessions");
        assertThat(read.words(partial.authorized())).isEqualTo("Occupational therapy for the left hand, 4 sessions");
        assertThat(partial.remainder()).isTrue();
        assertThat(read.item(1).title()).isEqualTo(read.words(partial.underReview()))
                .isEqualTo("Occupational therapy for the left hand, 4 sessions");
        assertThat(read.words(read.item(1).titleSpan())).startsWith("Occupational therapy for the left hand, 8 sessions was");
    }

    @Test
    void the_whole_request_is_under_review_where_something_else_was_authorized() {
        Read read = Letters.fixture("therapy-other-kind-authorized.txt");
        Partial partial = read.item(1).partial();
        assertThat(read.words(partial.authorized())).isEqualTo("an ergonomic consultation");
        assertThat(partial.remainder()).isFalse();
        assertThat(read.item(1).title()).isEqualTo("Physical therapy for the right elbow 2 times a week for 4 weeks (8 sessions)");
    }

    @Test
    void the_verb_before_the_outcome_may_be_missing() {
        Read read = titled("Naproxen 500mg #90 was the original request. Naproxen 500mg #60 was authorized by the\nClaims Administrator. "
                + "The remaining IMR eligible portion of the original request, Naproxen\n500mg #30: Upheld");
        assertThat(read.item(1).title()).isEqualTo("Naproxen 500mg #30");
    }

    @Test
    void other_wordings_of_a_partial_authorization_are_understood() {
        Read read = titled(
                "Original request: acupuncture x 10. Claims Administrator approved acupuncture x 4. Still left for IMR is acupuncture "
                        + "x 6: Upheld");
        assertThat(read.item(1).title()).isEqualTo("acupuncture x 6");
        assertThat(read.words(read.item(1).partial().original())).isEqualTo("acupuncture x 10");
        assertThat(read.words(read.item(1).partial().authorized())).isEqualTo("acupuncture x 4");
    }

    @Test
    void a_part_authorized_within_the_first_sentence_is_found() {
        Read read = titled("Massage x 8 was originally requested, of which three visits were authorized by the Claims Administrator. "
                + "IMR-eligible remainder of the original request: massage x 5: Upheld");
        assertThat(read.words(read.item(1).partial().original())).isEqualTo("Massage x 8");
        assertThat(read.words(read.item(1).partial().authorized())).isEqualTo("three visits");
        assertThat(read.item(1).title()).isEqualTo("massage x 5");
    }

    @Test
    void decimals_do_not_end_a_sentence() {
        Read read =
                titled("Hydrocodone 7.5mg #60 was the original request. Hydrocodone 7.5mg #40 was authorized by the Claims Administrator. "
                        + "The remaining IMR eligible portion of the original request, Hydrocodone 7.5mg #20 is: Overturned");
        assertThat(read.words(read.item(1).partial().original())).isEqualTo("Hydrocodone 7.5mg #60");
        assertThat(read.item(1).title()).isEqualTo("Hydrocodone 7.5mg #20");
    }

    @Test
    void an_ordinary_title_has_no_partial_authorization() {
        assertThat(titled("Ultrasound, authorized provider only: Upheld").item(1).partial()).isNull();
    }
}
