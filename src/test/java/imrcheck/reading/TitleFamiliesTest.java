package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Titles over all treatments: title, section that the reviewer cites, treatment, whether that is only a guess. */
class TitleFamiliesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "titles.csv", delimiter = '|', quoteCharacter = '"', nullValues = "-")
    void the_head_of_a_title_tells_its_treatment(String title, String section, String treatment, String guessed) {
        TitleFacts read = section == null ? Titles.read(title) : Titles.read(title, section);

        assertThat(read.treatment().id()).isEqualTo(treatment);
        assertThat(read.traits().contains("guessed")).isEqualTo(guessed.equals("yes"));
    }
}
