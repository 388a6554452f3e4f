package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapReaderTest {
    private static final LocalDate DENIED = LocalDate.of(2016, 8, 2);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Home health aide, 6 hours a day, 6 days a week for 2 weeks | ODG gives no more than 35 hours per week. | - | \
            36 hours a week, over 35
            Home health aide, 5 hours a day for 2 weeks | ODG gives up to 35 hours a week. | - | 35 hours a week, within \
            35
            Functional restoration program, 90 hours | Programs should not exceed 20 sessions or 80 hours. | - | 90 \
            hours, over 80
            TENS unit, 2 month rental | The MTUS supports a one month trial. | - | 60 days, over 30
            Norco 10/325mg #90 | Dosing should not exceed 50 mg MED a day. | His dose is 60 mg MED a day. | 60 mg of \
            morphine a day, over 50
            Norco 10/325mg #90 | Dosing should not exceed 90 MME. | He takes 45 mg morphine equivalents. | 45 mg of \
            morphine a day, within 90
            Acupuncture, 3 times a week for 2 weeks | The MTUS allows no more than 2 visits a week. | - | 3 visits a \
            week, over 2
            Left knee cortisone injection | ODG gives a maximum of 3 injections a year. | She had 2 knee injections. | 3 \
            injections a year, within 3
            Left knee cortisone injection | Injections should be at least 3 months apart. | A cortisone injection of the \
            left knee was done on 7/2/16. | 31 days since the last one, under 90
            Left knee cortisone injection | ODG has it repeated no sooner than 6 weeks after the last. | A cortisone \
            injection of the left knee was done on 5/2/16. | 92 days since the last one, at least 42
            """)
    void a_quoted_number_is_held_against_what_the_letter_comes_to(String title, String rationale, String summary, String sum) {
        assertThat(Narratives.caps(title, rationale, summary, DENIED)).containsExactly(sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norco 10/325mg #90 | Dosing should not exceed 50 mg MED a day. | The dose was 80 mg MED in May. It is 40 mg \
            MED now.
            Norco 10/325mg #90 | Dosing should not exceed 50 mg MED a day. | He takes Norco four times a day.
            Naproxen 550mg #60 | Opioid dosing should not exceed 50 mg MED a day. | He was on 80 mg MED.
            Left knee cortisone injection | Injections should be at least 3 months apart. | An injection was done in \
            spring.
            Left knee cortisone injection | Injections should be at least 3 months apart. | A cortisone injection of the \
            right knee was done on 7/2/16.
            Left knee cortisone injection | ODG has it repeated no sooner than 6 weeks after the last. | A cortisone \
            injection of the left knee was done on 7/1/16.
            Left knee cortisone injection | Relief should last for at least 3 months. | A cortisone injection of the \
            left knee was done on 7/2/16.
            Left knee cortisone injection | ODG has it given no sooner than 6 weeks after surgery. | A cortisone \
            injection of the left knee was done on 7/2/16.
            TENS unit, purchase | The MTUS supports a one month trial. | -
            Home health aide, 6 hours a day | Patients need up to 35 hours of nursing before discharge. | -
            """)
    void a_number_that_is_of_something_else_or_open_is_held_against_nothing(String title, String rationale, String summary) {
        assertThat(Narratives.caps(title, rationale, summary, DENIED)).isEmpty();
    }
}
