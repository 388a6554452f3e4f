package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Limit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

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

    private static void holds(String title, String record, String rationale, Integer prior, Integer limit) {
        String told = record == null ? "" : record;
        String reasons = rationale == null ? "" : rationale;
        Limit read = Narratives.limit(title, reasons, told);

        assertThat(Narratives.prior(title, reasons, told).count()).isEqualTo(prior);
        assertThat(read == null ? null : Integer.valueOf(read.max())).isEqualTo(limit);
    }
}
