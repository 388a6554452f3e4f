package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Polarity;
import imrcheck.facts.Statement;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What figures and what became of drugs show, though the record does not call it by its name. */
class ShownByFiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "Height 5 ft 4 in, weight 240 lb. | body-mass-from-30 | AFFIRMED",
                    "Height 5 ft 10 in, weight 165 lb. | body-mass-from-30 | DENIED",
                    "He measures 172 cm and 88 kg. | body-mass-below-35 | AFFIRMED",
                    "Naproxen gave her hives and was stopped. | drug-not-tolerated | AFFIRMED",
                    "Gabapentin did nothing for the burning. | failed-anticonvulsant | AFFIRMED",
                    "The block was done. Pain fell from 8/10 to 1/10 after the epidural injection. | relief-of-70 | AFFIRMED",
                    "The Epworth score is 16 of 24. | daytime-sleepiness | AFFIRMED",
                    "The Epworth score is 6 of 24. | daytime-sleepiness | DENIED",
                    "A 71-year-old clerk. | age-over-65 | AFFIRMED"})
    void figures_and_reactions_show_what_they_come_to(String record, String concept, Polarity polarity) {
        assertThat(told(record, concept)).contains(polarity);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {
                    "She lifts 20 lb for 5 ft. | body-mass-from-30",
                    "Amoxicillin gave her hives. | drug-not-tolerated",
                    "A 41-year-old clerk. | age-over-65",
                    "Naproxen is taken. She has hives from shellfish. | drug-not-tolerated",
                    "Gabapentin helps by half. | failed-anticonvulsant",
                    "Pain fell from 8/10 to 5/10 after the epidural injection. | relief-of-70"})
    void what_only_looks_like_it_shows_nothing(String record, String concept) {
        assertThat(told(record, concept)).doesNotContain(Polarity.AFFIRMED);
    }

    private static List<Polarity> told(String record, String concept) {
        return Narratives.facts("Physical therapy", "Upheld", record, "There is no documentation of a plan.")
                .filter(Statement.class::isInstance).map(Statement.class::cast)
                .filter(said -> said.item() == 0 && said.concept().equals(concept)).map(Statement::polarity).toList();
    }
}
