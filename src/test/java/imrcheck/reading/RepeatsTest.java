package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Denials that give no reason of their own. */
class RepeatsTest {
    private static final String REPEATED = "repeated";
    private static final String UNNAMED = "unnamed-need";

    /** What a rationale denies of that concept. */
    private static List<Statement> denials(String rationale, String concept) {
        return Narratives.facts("Cane", "Upheld", "He fell.", rationale).filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(said -> said.lacking() && said.concept().equals(concept)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "One element is not documented. There is no documentation of weakness.",
            "What the file does not show is the decisive piece. There is no documentation of weakness.",
            "One element is not documented. He is 40 years old. There is no documentation of weakness."})
    void what_only_announces_the_denial_that_follows_is_marked(String rationale) {
        assertThat(denials(rationale, UNNAMED)).isNotEmpty().allMatch(said -> said.about(REPEATED));
        assertThat(denials(rationale, "weakness")).isNotEmpty().noneMatch(said -> said.about(REPEATED));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "One hallway is not documented. There is no documentation of weakness.",
            "One element is not documented. He is 40 years old. He lives in Fresno. "
                    + "He rides a bus. There is no documentation of weakness."})
    void a_word_of_its_own_or_a_denial_too_far_behind_announces_nothing(String rationale) {
        assertThat(denials(rationale, UNNAMED)).isNotEmpty().noneMatch(said -> said.about(REPEATED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no documentation of weakness. As weakness is not documented, the cane is not medically necessary. | weakness
            There is no documentation of weakness. As such weakness is not documented, the file ends there. | weakness
            """)
    void what_was_given_before_is_said_again_with_the_conclusion_or_a_word_that_points_back(String rationale, String concept) {
        List<Statement> denied = denials(rationale, concept);

        assertThat(denied).hasSize(2);
        assertThat(denied.get(0).about(REPEATED)).isFalse();
        assertThat(denied.get(1).about(REPEATED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "There is no documentation of weakness. Because that safeguard is not documented, the file ends there.",
            "There is no documentation of weakness. Such backing is not documented."})
    void a_word_that_points_back_stands_for_what_was_denied_before_whatever_it_calls_it(String rationale) {
        assertThat(denials(rationale, UNNAMED)).isNotEmpty().allMatch(said -> said.about(REPEATED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no documentation of weakness. As weakness is not documented, the file ends there. | weakness
            There is no documentation of weakness. As swelling is not documented, the cane is not medically necessary. | swelling
            A diary is wanted. There is no documentation of weakness. That diary is not documented. | unnamed-need
            There is no documentation of weakness. There is no record of a diary. | unnamed-need
            As weakness is not documented, the cane is not medically necessary. | weakness
            """)
    void a_further_reason_and_one_that_is_given_apart_are_not(String rationale, String concept) {
        assertThat(denials(rationale, concept)).isNotEmpty().noneMatch(said -> said.about(REPEATED));
    }
}
