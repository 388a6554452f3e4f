package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Contrast;
import imrcheck.facts.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rationale misses in words for which there is no concept, beside the same words of the record. */
class WordContrastsTest {
    private static final String KNEE = "MRI of the left knee";

    /** The contrasts that are found by words alone. */
    private static List<Contrast> byWords(String title, String record, String rationale) {
        return ContrastsTest.contrasts(title, "Upheld", record, rationale).stream()
                .filter(one -> one.against() instanceof Statement told && told.about("told")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A diary was kept. | There is no documentation of a diary.
            A diary was kept. | A diary was not obtained.
            A painted diary was kept. | There is no documentation of a painted diary.
            A diary was kept of the attacks. | There is no documentation of a diary of the attacks.
            A diary of the left knee was kept. | There is no documentation of a diary.
            A diary and a logbook were kept. | There is no documentation of a diary and a logbook.
            A diary was kept. | There is no documentation of a history of a diary.
            The stairs of the house have a loose railing. | The file does not show a loose railing of the stairs.
            """)
    void the_noun_that_is_missed_stands_in_the_record(String record, String rationale) {
        assertThat(byWords(KNEE, record, rationale)).singleElement().matches(one -> one.kind() == Contrast.Kind.MISSED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            another noun              | A logbook was kept. | There is no documentation of a diary.
            no modifier               | A diary was kept. | There is no documentation of a painted diary.
            other words behind it     | A diary was kept of the meals. | There is no documentation of a diary of the attacks.
            one of a list             | A diary was kept. | There is no documentation of a diary and a logbook.
            the other side            | A diary of the right knee was kept. | There is no documentation of a diary.
            only to come              | A diary will be kept. | There is no documentation of a diary.
            only planned              | A diary is planned. | There is no documentation of a diary.
            denied by the record too  | A diary was kept. There is no diary. | There is no documentation of a diary.
            a degree                  | A diary was kept. | There is no documentation of a significant diary.
            a time                    | A diary was kept. | There is no documentation of a recent diary.
            something possible        | A diary was kept. | There is no documentation of a diary that could help.
            a reason that is asked    | A diary was kept. | There is no documentation why the diary was kept.
            a way that is asked       | A diary was kept. | There is no documentation of how a diary was kept.
            a choice that is asked    | A diary was kept. | There is no documentation of which diary was kept.
            a part of the body        | The elbow was seen. | There is no documentation of the elbow.
            a drug                    | Aspirin was tried. | There is no documentation of aspirin.
            care                      | Massage was tried. | There is no documentation of massage.
            somebody                  | A surgeon was seen. | There is no documentation of a surgeon.
            granted and gone on       | A diary was kept. | Although there is no documentation of a diary, he is 40.
            """)
    void what_is_not_the_same_or_not_told_contradicts_nothing(String what, String record, String rationale) {
        assertThat(byWords(KNEE, record, rationale)).as(what).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Diary, 0", "Logbook, 1"})
    void a_word_of_the_title_tells_no_two_things_apart(String title, int found) {
        assertThat(byWords(title, "A diary was kept.", "There is no documentation of a diary.")).hasSize(found);
    }
}
