package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.CareEvent;
import imrcheck.facts.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters in small over all treatments that are counted: title, record, rationale, visits had before, limit. */
class CareLettersTest {
    @ParameterizedTest
    @CsvFileSource(resources = "care-had.csv", delimiter = '|', quoteCharacter = '"', nullValues = "-")
    void what_was_had_is_counted(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "care-never-had.csv", delimiter = '|', quoteCharacter = '"', nullValues = "-")
    void what_was_never_had_counts_nothing(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "care-not-counted.csv", delimiter = '|', quoteCharacter = '"', nullValues = "-")
    void what_is_not_this_care_is_not_counted(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    @ParameterizedTest
    @CsvFileSource(resources = {
            "care-composition.csv",
            "care-share.csv",
            "care-place.csv",
            "care-total.csv",
            "care-to-date.csv",
            "care-dated.csv"}, delimiter = '|', quoteCharacter = '"', nullValues = "-")
    void care_is_added_up_as_it_is_told(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "care-zero.csv", delimiter = '|', quoteCharacter = '"', nullValues = "-")
    void none_is_told_in_many_ways(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "care-against-record.csv", delimiter = '|', quoteCharacter = '"', nullValues = "-")
    void what_the_record_tells_was_only_allowed_was_not_had(String title, String record, String rationale, Integer prior, Integer limit) {
        holds(title, record, rationale, prior, limit);
    }

    private static void holds(String title, String record, String rationale, Integer prior, Integer limit) {
        String told = record == null ? "" : record;
        String reasons = rationale == null ? "" : rationale;
        Limit read = Narratives.limit(title, reasons, told);

        assertThat(Narratives.prior(title, reasons, told).count()).isEqualTo(prior);
        assertThat(read == null ? null : Integer.valueOf(read.max())).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The employee takes no part in acupuncture. | false
            The employee takes part in acupuncture. | true
            """)
    void care_that_one_takes_no_part_in_does_not_go_on(String rationale, boolean goesOn) {
        assertThat(Narratives.facts("Acupuncture x 6", "Upheld", "Neck pain.", rationale).filter(CareEvent.class::isInstance)
                .map(CareEvent.class::cast).anyMatch(care -> care.state() == CareEvent.State.ONGOING)).isEqualTo(goesOn);
    }
}
