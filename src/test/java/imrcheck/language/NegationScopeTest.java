package imrcheck.language;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.judge.RuleSets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far the words of a clause reach that deny something, in sentences of our own. */
class NegationScopeTest {
    private static final Terms TERMS = RuleSets.packaged().terms();

    private static List<Polarity> polarities(String text, String concept) {
        return new TextReader(TERMS).read(text, new Span(0, text.length()), Voice.PATIENT).assertions().stream()
                .filter(said -> said.concept().id().equals(concept)).map(Assertion::polarity).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Numbness has not been brought forward. | numbness | UNDOCUMENTED
            Nausea was never reported. | nausea | UNDOCUMENTED
            Nausea is not present. | nausea | DENIED
            Nausea has not been seen. | nausea | DENIED
            A brace was never worn. | brace | DENIED
            Whether he has numbness cannot be learned. | numbness | UNDOCUMENTED
            Whether he has a fracture cannot be learned from the notes. | bone-fracture | UNDOCUMENTED
            Nausea is there; headache has not been brought forward. | headache | UNDOCUMENTED
            Medical necessity is not established. | medical-necessity | DENIED
            Nausea is not to be found in the record. | nausea | UNDOCUMENTED
            Nausea, numbness and headache denied. | numbness | DENIED
            Weakness has not been brought forward. | weakness | UNDOCUMENTED
            Whether he has weakness cannot be learned. | weakness | UNDOCUMENTED
            """)
    void the_subject_of_a_denied_verb_of_presence_or_of_telling_is_denied_or_unrecorded(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).isNotEmpty().containsOnly(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nausea has not been cured. | nausea
            His weakness has not improved. | weakness
            Numbness, which he reported in May, has not been brought forward. | numbness
            The cause of the nausea has not been brought forward. | nausea
            Nausea is there; headache has not been brought forward. | nausea
            """)
    void what_another_verb_is_said_of_or_what_only_tells_of_the_subject_is_not(String text, String concept) {
        assertThat(polarities(text, concept)).containsExactly(Polarity.AFFIRMED);
    }

    @ParameterizedTest
    @CsvSource({"nausea", "vomiting", "headache"})
    void all_of_a_list_that_is_one_and_all_absent_are_denied(String concept) {
        assertThat(polarities("Nausea, vomiting and headache are one and all absent.", concept)).containsExactly(Polarity.DENIED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Far from a fracture having been excluded, a depression was found. | depression | AFFIRMED
            Far from a fracture having been excluded, headache was found. | headache | AFFIRMED
            Without nausea, headache was found. | headache | AFFIRMED
            Without nausea or vomiting, headache was found. | vomiting | DENIED
            No fracture, headache or nausea was found. | headache | DENIED
            No fracture, headache or nausea was found. | nausea | DENIED
            Absent headache, nausea. | headache | DENIED
            Absent headache, nausea. | nausea | AFFIRMED
            """)
    void a_cue_that_closes_with_a_comma_or_opens_the_sentence_reaches_no_further(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).containsExactly(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There is no film that corroborates the numbness. | numbness | AFFIRMED
            There is no film that corroborates numbness. | numbness | DENIED
            There is no note that shows the nausea. | nausea | AFFIRMED
            There is no sign of the nausea. | nausea | DENIED
            No treatment has cured the headache. | headache | AFFIRMED
            """)
    void a_certain_thing_in_a_relative_clause_is_not_denied_with_what_tells_of_it(String text, String concept, Polarity polarity) {
        assertThat(polarities(text, concept)).containsExactly(polarity);
    }

    /** What an examination found, which is turned by {@link Turning}. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            There was no weakness, reflex change or sensory loss. | weakness | DENIED
            There was no weakness, reflex change or sensory loss. | reflex-change | DENIED
            There was no weakness, reflex change or sensory loss. | sensory-loss | DENIED
            There was no fever, normal strength. | weakness | DENIED
            There was no fever, weak grip. | graded-weakness | AFFIRMED
            There was no fever, weakness of the hand, or weakness of the foot. | weakness | DENIED
            """)
    void a_list_that_ends_with_or_is_denied_as_a_whole_and_a_member_that_tells_itself_is_not(String text, String concept,
            Polarity polarity) {
        assertThat(polarities(text, concept)).isNotEmpty().containsOnly(polarity);
    }
}
