package imrcheck.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imrcheck.SampleLetter;
import imrcheck.check.CheckedLetter;
import imrcheck.letter.Header;
import imrcheck.letter.Letter;
import imrcheck.source.Problem;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final LocalDate LAST_DAY = LocalDate.of(2018, 1, 31);
    private static final CheckedLetter LETTER = SampleLetter.inconsistent("a.txt");
    private static final Acceptance CAP = accepted("CM17-9990001", "pt-visit-cap");

    @Test
    void an_accepted_error_does_not_count_and_the_warning_beside_it_does() {
        Review review = review(LAST_DAY, CAP);
        review.take(LETTER);

        assertThat(review.inconsistent()).isZero();
        assertThat(review.warned()).isEqualTo(1);
        assertThat(review.accepted()).isEqualTo(1);
        assertThat(review.stale()).isEmpty();
        assertThat(review.expired()).isEmpty();
    }

    @Test
    void an_acceptance_holds_on_its_last_day_and_not_the_day_after() {
        assertThat(review(LAST_DAY, CAP).acceptance(LETTER, SampleLetter.overLimit())).contains(CAP);
        assertThat(review(LAST_DAY.plusDays(1), CAP).acceptance(LETTER, SampleLetter.overLimit())).isEmpty();
    }

    @Test
    void an_expired_acceptance_counts_again_and_is_told() {
        Review review = review(LAST_DAY.plusDays(1), CAP);
        review.take(LETTER);

        assertThat(review.inconsistent()).isEqualTo(1);
        assertThat(review.expired()).containsExactly(CAP);
        assertThat(review.stale()).isEmpty();
    }

    @Test
    void an_entry_is_stale_where_its_letter_was_judged_without_the_finding() {
        Review review = review(LAST_DAY, CAP, accepted("CM17-9990001", "record-silent"));
        review.take(SampleLetter.warned("a.txt"));

        assertThat(review.stale()).containsExactly(CAP);
        assertThat(review.unseen()).isEmpty();
    }

    @Test
    void an_entry_for_what_is_only_a_note_is_stale() {
        Acceptance note = accepted("CM17-9990001", "improvement");
        Review review = review(LAST_DAY, note);
        review.take(LETTER);

        assertThat(review.stale()).containsExactly(note);
        assertThat(review.accepted()).isZero();
    }

    @Test
    void of_letters_that_were_not_judged_nothing_is_said() {
        Acceptance other = accepted("CM17-9990002", "pt-visit-cap");
        Review review = review(LAST_DAY, CAP, other);
        review.take(new CheckedLetter(LETTER.source(), LETTER.letter(), LETTER.facts(), List.of(),
                List.of(new Problem(CheckedLetter.ENGINE_ERROR, "The letter was not judged.", false))));

        assertThat(review.stale()).isEmpty();
        assertThat(review.unseen()).containsExactly(CAP, other);
    }

    @Test
    void a_letter_without_a_case_number_is_in_no_baseline() {
        CheckedLetter nameless = nameless();
        assertThat(review(LAST_DAY, CAP).acceptance(nameless, SampleLetter.overLimit())).isEmpty();
        assertThatThrownBy(() -> FindingId.find(nameless, 1, "pt-visit-cap")).isInstanceOf(BaselineError.class)
                .hasMessage("a.txt has no case number, by which a baseline knows a letter; its findings cannot be accepted.");
    }

    @Test
    void what_a_letter_has_can_be_accepted_and_nothing_else() {
        assertThat(FindingId.find(LETTER, 1, "pt-visit-cap")).isEqualTo(CAP.finding());
        assertThatThrownBy(() -> FindingId.find(LETTER, 2, "pt-visit-cap")).hasMessageContaining("no item 2 in a.txt, which has 1");
        assertThatThrownBy(() -> FindingId.find(LETTER, 1, "improvement"))
                .hasMessageEndingWith("those that have are pt-visit-cap, record-silent.");
        assertThatThrownBy(() -> FindingId.find(SampleLetter.consistent("a.txt"), 1, "improvement"))
                .hasMessageEndingWith("nothing on it needs to be accepted.");
    }

    @Test
    void without_a_baseline_everything_counts() {
        Review review = Review.none();
        review.take(LETTER);

        assertThat(review.active()).isFalse();
        assertThat(review.inconsistent()).isEqualTo(1);
        assertThat(review.stale()).isEmpty();
    }

    private static CheckedLetter nameless() {
        Letter letter = LETTER.letter();
        return new CheckedLetter(LETTER.source(), new Letter(new Header(null, null, null, null, null, null, null), letter.reviewer(),
                letter.summary(), letter.items(), letter.problems()), LETTER.facts(), LETTER.judgements(), LETTER.problems());
    }

    private static Review review(LocalDate today, Acceptance... acceptances) {
        return Review.of(Baseline.of(List.of(acceptances)), today);
    }

    private static Acceptance accepted(String caseNumber, String rule) {
        return new Acceptance(new FindingId(caseNumber, 1, rule), "R. Roe", "second opinion obtained", LAST_DAY);
    }
}
