package imrcheck.language;

import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.rules.RuleFiles;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;

/** What letters say that a patient can and cannot do. */
class AbilitiesTest {
    private static final Terms TERMS = Terms.of(RuleFiles.of(Path.of("rules")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He can again wash and dress.                       | bathing-gained, dressing-gained
            She is able to climb stairs.                       | stairs-kept
            He is unable to lift or carry.                     | carrying-lost, lifting-lost
            He cannot sit, stand or walk for long.             | sitting-lost, standing-lost, walking-lost
            She has trouble sleeping.                          | sleeping-lost
            He has difficulty with overhead reaching.          | reaching-lost
            Driving is difficult.                              | driving-lost
            Her pain is worse with bending and kneeling.       | bending-painful, kneeling-painful
            Walking increases his pain.                        | walking-painful
            Improved ability to drive was noted.               | driving-gained
            The denial cannot stand.                           |
            He cannot say why. Walking was discussed.          |
            Surgery can wait.                                  |
            """)
    void an_ability_beside_an_activity_is_a_concept_of_both(String text, String concepts) {
        assertThat(said(text, "")).isEqualTo(concepts == null ? "" : concepts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            He denies difficulty with dressing or bathing.     | bathing-lost DENIED, dressing-lost DENIED
            There is no documentation of difficulty walking.   | walking-lost UNDOCUMENTED
            He is not able to drive.                           | driving-lost AFFIRMED
            """)
    void cues_turn_it_as_they_turn_any_concept(String text, String concepts) {
        assertThat(said(text, " ")).isEqualTo(concepts);
    }

    @Test
    void an_activity_gained_is_function_kept_and_speaks_for_functional_improvement() {
        assertThat(TERMS.concept("walking-gained").kinds()).contains("function-gained", "function-kept");
        assertThat(TERMS.concept("function-gained").relations().evidenceFor()).containsExactly("functional-improvement");
        assertThat(TERMS.concept("walking-gained").general()).isTrue();
    }

    private static String said(String text, String polarity) {
        return new TextReader(TERMS).read(text, new Span(0, text.length()), Voice.PATIENT).assertions().stream()
                .filter(assertion -> Abilities.KINDS.stream().anyMatch(kind -> assertion.concept().id().endsWith("-" + kind))
                        && assertion.concept().kinds().stream().anyMatch(kind -> kind.startsWith(Abilities.FUNCTION + "-")))
                .map(assertion -> assertion.concept().id() + (polarity.isEmpty() ? "" : polarity + assertion.polarity())).sorted()
                .distinct().collect(Collectors.joining(", "));
    }
}
