package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import imrcheck.facts.Limit;
import imrcheck.facts.Phase;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            The guidelines recommend up to 11 visits.                                                        | 11 | -
            MTUS allows 9-10 visits over 8 weeks for myalgia and myositis.                                   | 10 | 8
            ODG provides for no more than 14 sessions over 10 weeks.                                         | 14 | 10
            Four to seven visits are what the guideline recommends.                                          | 7  | -
            For this diagnosis the guidelines call for a maximum of 13 visits.                               | 13 | -
            The ODG limit of 15 sessions would be exceeded by the eight sessions requested.                  | 15 | -
            Arthritis: 9 visits over 8 weeks. Myalgia: 9-10 visits over 8 weeks. CRPS: 26 visits over 16 weeks. | 10 | 8
            Medical treatment: 11 visits over 8 weeks. Post-surgical treatment: 23 visits over 12 weeks.     | 11 | 8
            Myalgia 9-10 in 8 weeks, neuralgia 8-10 in 4 weeks, and CRPS 26 in 16.                           | 10 | 8
            """)
    void a_rationale_quotes_its_limit(String rationale, int max, Integer weeks) {
        Limit limit = Narratives.limit("Physical therapy 2x4, low back", rationale, "");

        assertThat(limit.max()).isEqualTo(max);
        assertThat(limit.weeks()).isEqualTo(weeks);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Massage x 6 | The request is for four past the ten that ODG allots. | 10
            Physical therapy x 8 | The 8 visits asked for are within the 10 that the ODG allows. | 10
            Physical therapy x 8 | ODG gives 12 visits for a rotator cuff strain. | 12
            Physical therapy x 8 | The guideline tops out at 10 sessions. | 10
            Physical therapy x 8 | The MTUS caps therapy at 10 visits for myalgia. | 10
            Physical therapy x 8 | No more than 10 visits are called for by the guideline. | 10
            Physical therapy x 8 | ODG's table has 9 visits over 8 weeks for a sprain. | 9
            Physical therapy x 8 | The limit of the guideline is twelve. | 12
            Physical therapy x 8 | Ten visits is the most that ODG would support. | 10
            Physical therapy x 8 | The guideline sets 10 visits as the ceiling. | 10
            Physical therapy x 8 | With 8 visits had and 8 asked for the total of 16 passes the 10 of the MTUS. | 10
            Physical therapy x 8 | ODG speaks of 10 visits. | 10
            Acupuncture x 8 | A trial of 3 to 6 treatments is recommended. | 6
            Physical therapy x 8 | This would bring the total to 20, against a limit of 12. | 12
            Physical therapy x 8 | The request goes 4 over the 12 visits that ODG allows. | 12
            Physical therapy x 8 | ODG supports as many as ten visits across 8 weeks. | 10
            Physical therapy x 8 | The guideline number for this diagnosis is 10 visits. | 10
            Massage x 8 | MTUS holds massage to 4 to 6 visits. | 6
            Physical therapy x 8 | ODG gives up to 10 visits; after a fracture, up to 30 visits. The total of 20 is below 30. | 30
            Physical therapy x 8 | ODG gives up to 10 visits; after a fracture, up to 30 visits. The total of 20 is past 10. | 10
            Physical therapy x 8 | ODG gives up to 10 visits. The pain is under 5. | 10
            Massage x 8 | Massage should be limited to 4-6 visits in most cases. | 6
            Physical therapy x 8 | ODG allots nine visits for this. | 9
            """)
    void a_limit_is_told_in_many_ways(String title, String rationale, int max) {
        assertThat(Narratives.limit(title, rationale, "").max()).isEqualTo(max);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The request for 8 visits is not medically necessary.",
            "The patient has completed 9 visits of physical therapy.",
            "A formal assessment follows a clinical trial of six visits.",
            "Visits should become fewer, from 3 visits per week at first to 1 at the end.",
            "There is no reason for an additional 12 sessions.",
            "The patient has had 10 visits and asks for 8 more.",
            "The patient is 10 weeks out and has had 10 visits.",
            "An MRI within 6 weeks is not recommended."})
    void what_is_no_limit_is_not_read_as_one(String rationale) {
        assertThat(Narratives.limit("Physical therapy 2x4, low back", rationale, "")).isNull();
    }

    @Test
    void of_several_limits_the_one_for_the_documented_diagnosis_applies() {
        String rationale = "ODG recommends 9 visits over 8 weeks for meniscal tears and 12 visits over 8 weeks for knee sprains.";

        assertThat(Narratives.limit("PT, left knee", rationale, "The diagnosis is left knee sprain.").max()).isEqualTo(12);
        assertThat(Narratives.limit("PT, left knee", rationale, "The diagnosis is a meniscal tear.").max()).isEqualTo(9);
    }

    @Test
    void a_first_course_is_held_to_the_trial_and_a_later_one_to_the_total() {
        String rationale = "The guidelines recommend a trial of 6 visits over 2 weeks, and with improvement up to 18 visits over 8 weeks.";

        assertThat(Narratives.limit("Initial chiropractic 2x4", rationale, "").max()).isEqualTo(6);
        assertThat(Narratives.limit("Chiropractic 2x4", rationale, "Treatment has included 8 chiropractic visits.").max()).isEqualTo(18);
    }

    @Test
    void a_limit_shows_the_words_around_it() {
        String rationale = "MTUS allows up to 10 visits.";
        Limit limit = Narratives.limit("PT x 12", rationale, "");

        assertThat(rationale.substring(limit.passage().span().start(), limit.passage().span().end()))
                .isEqualTo("MTUS allows up to 10 visits");
    }

    @Test
    void limits_are_read_for_courses_of_visits_alone() {
        assertThat(Narratives.limit("MRI of the neck", "The guidelines recommend up to 11 visits.", "")).isNull();
    }

    @TestFactory
    Stream<DynamicTest> of_the_numbers_of_a_rationale_the_one_for_the_case_is_the_limit() throws IOException {
        try (InputStream in = Objects.requireNonNull(LimitReaderTest.class.getResourceAsStream("limits.yaml"))) {
            JsonNode families = new YAMLMapper().readTree(in);
            return families.properties().stream().flatMap(family -> family.getValue().valueStream().map(
                    letter -> DynamicTest.dynamicTest(family.getKey() + ": " + letter.get("rationale").asText(), () -> holds(letter))));
        }
    }

    private static void holds(JsonNode letter) {
        Phase phase = letter.has("days") ? Phase.of(letter.get("days").asLong()) : null;
        Limit limit =
                Narratives.limit(letter.get("title").asText(), letter.get("rationale").asText(), letter.path("record").asText(), phase);

        assertThat(limit == null ? null : Integer.valueOf(limit.max())).isEqualTo(number(letter, "limit"));
        if (letter.has("weeks")) {
            assertThat(limit.weeks()).isEqualTo(number(letter, "weeks"));
        }
    }

    private static Integer number(JsonNode letter, String name) {
        return letter.has(name) ? Integer.valueOf(letter.get(name).asInt()) : null;
    }
}
