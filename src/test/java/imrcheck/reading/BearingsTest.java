package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Bearing;
import imrcheck.facts.Passage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a rationale tells of the patient, sentence by sentence, beside what it quotes. */
class BearingsTest {
    private static final String TITLE = "Acupuncture for the neck, 6 visits";
    private static final String QUOTED = "ODG requires an unlit cellar stairway and a paved driveway. ";
    private static final String MET = "The patient has to use an unlit cellar stairway. ";

    private static Bearing bearing(String rationale) {
        return Narratives.facts(TITLE, "Upheld", "He fell.", rationale).filter(Bearing.class::isInstance).map(Bearing.class::cast)
                .findFirst().orElseThrow();
    }

    private static List<String> words(List<Passage> passages, String rationale) {
        String letter = Narratives.text(TITLE, "Upheld", "He fell.", rationale);
        return passages.stream().map(one -> letter.substring(one.span().start(), one.span().end())).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The patient crosses the driveway of the house every day.",
            "The cellar was dug two weeks ago.",
            "Twelve visits of massage were made to the cellar.",
            "Massage in the cellar was of no help.",
            "Massage in the cellar ran five weeks without progress.",
            "Surgery is not an option in the cellar.",
            "There is nothing else left in the cellar.",
            "He cannot climb a ladder."})
    void a_sentence_with_a_quoted_word_and_nothing_against_the_treatment_bears_out(String sentence) {
        Bearing bearing = bearing(QUOTED + MET + sentence);

        assertThat(bearing.out()).hasSize(2);
        assertThat(bearing.against()).isEmpty();
        assertThat(bearing.whole()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            care that was had            | He takes naproxen.
            the request refused          | The request was denied on 12/1/2016.
            """)
    void what_says_nothing_of_the_criteria_and_nothing_against_the_treatment_is_left_out(String what, String sentence) {
        Bearing bearing = bearing(QUOTED + MET + "The driveway is paved. " + sentence);

        assertThat(bearing.out()).as(what).hasSize(2);
        assertThat(bearing.against()).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ODG requires a stairway and no wet cellar.                              | The cellar is not wet.
            ODG requires a stairway. Steps should be avoided where a cellar is wet. | The cellar is not wet.
            ODG requires a stairway and a slope of at least 30 degrees.             | The slope of the door is 40 degrees.
            """)
    void an_absence_that_is_asked_for_and_a_number_that_does_are_nothing_against_the_treatment(String quoted, String sentence) {
        assertThat(bearing(quoted + " The patient has to use a stairway. " + sentence).against()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a denial at present that was not read | A year has not passed since the last storm.             | true
            a denial of the past                  | The boat did not leave the harbor that year.            | false
            a turn that was not read              | However, the boat is in the harbor.                     | true
            """)
    void what_was_not_read_and_turns_or_denies_at_present_casts_doubt(String what, String sentence, boolean doubtful) {
        assertThat(bearing(QUOTED + MET + sentence).doubtful()).as(what).isEqualTo(doubtful);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            what was not understood  | Younger people hold the rail.
            a denial                 | The cellar is not wet.
            a normal finding         | The cellar has normal motion.
            care of the item in vain | Acupuncture in the cellar was of no help.
            the item itself excluded | Acupuncture is not an option in the cellar.
            no candidate for it      | The patient is no candidate in the cellar.
            a criterion denied       | There is no paved driveway.
            a turn                   | However, the patient crosses the driveway every day.
            another turn             | Already the patient crosses the driveway every day.
            a word of objection      | The driveway is omitted.
            granted to go on         | Although the cellar is dry, he swims.
            visits that are counted  | He had 12 visits in the cellar.
            """)
    void what_may_speak_against_the_treatment_is_told_apart(String what, String sentence) {
        String rationale = QUOTED + MET + sentence;
        Bearing bearing = bearing(rationale);

        assertThat(words(bearing.against(), rationale)).as(what).containsExactly(sentence.substring(0, sentence.length() - 1));
        assertThat(bearing.out()).hasSize(1);
        assertThat(bearing.whole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a slope of 30 degrees    | The motion of the cellar door was measured at 10 degrees.
            pain for at least 6 weeks | The cellar was dug two weeks ago.
            """)
    void a_number_of_a_quoted_kind_that_answers_nothing_may_be_too_small(String asked, String sentence) {
        Bearing bearing = bearing("ODG requires an unlit cellar stairway and " + asked + ". " + MET + sentence);

        assertThat(bearing.out()).hasSize(1);
        assertThat(bearing.against()).hasSize(1);
    }

    @Test
    void what_is_quoted_and_what_concludes_is_not_told_of_the_patient() {
        String rationale = QUOTED + MET + "As the cellar is dark, the request is not medically necessary.";

        assertThat(words(bearing(rationale).out(), rationale)).first().isEqualTo(MET.strip().replace(".", ""));
        assertThat(words(bearing(rationale).against(), rationale)).noneMatch(sentence -> sentence.startsWith("ODG"));
    }

    @Test
    void one_sentence_alone_is_not_enough() {
        assertThat(bearing(QUOTED + MET).against()).isEmpty();
        assertThat(bearing(QUOTED + MET).whole()).isFalse();
    }

    @Test
    void a_rationale_that_tells_nothing_of_the_patient_has_no_place() {
        assertThat(bearing(QUOTED).passage()).isNull();
    }
}
