package imrcheck.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HeaderTest {

    private static Header header(String words) {
        return Letters.of(words + "\nCLINICAL CASE SUMMARY\nA clerk hurt the wrist on 1-2-15.\n").letter().header();
    }

    @Test
    void a_label_split_around_its_date_finds_it() {
        assertThat(header("Priority: Standard   Application   01/23/2017\n                     Received:\n").applicationReceived().date())
                .isEqualTo(LocalDate.of(2017, 1, 23));
    }

    @Test
    void values_below_all_their_labels_are_taken_in_order() {
        Header header = header("Case Number:\nDate Assigned:\nDecision Date:\nCM17-9990055\n01/05/2017\n02/06/2017\n");
        assertThat(header.caseNumber()).isEqualTo("CM17-9990055");
        assertThat(header.assigned().date()).isEqualTo(LocalDate.of(2017, 1, 5));
        assertThat(header.decision().date()).isEqualTo(LocalDate.of(2017, 2, 6));
    }

    @Test
    void a_date_written_out_is_read() {
        assertThat(header("Dated: March 4, 2014").decision().date()).isEqualTo(LocalDate.of(2014, 3, 4));
    }

    @Test
    void a_day_that_the_calendar_lacks_is_left_out_and_costs_no_other_field() {
        Header header = header("Date of Injury: 02/30/2016\nDecision Date: 02/06/2017\n");
        assertThat(header.injury()).isNull();
        assertThat(header.decision().date()).isEqualTo(LocalDate.of(2017, 2, 6));
    }

    @Test
    void dates_of_the_summary_are_no_header_fields() {
        assertThat(header("Case Number: CM17-9990055").injury()).isNull();
    }

    @Test
    void credentials_in_a_sentence_are_found() {
        Reviewer reviewer =
                Letters.of("HOW THE IMR FINAL DETERMINATION WAS MADE\nThe expert reviewer is Board Certified in Internal Medicine and is\n"
                        + "licensed to practice in California and Nevada. No one else took part.\nCLINICAL CASE SUMMARY\nA clerk hurt "
                        + "the wrist.\n").letter().reviewer();
        assertThat(reviewer.specialties()).containsExactly("Internal Medicine");
        assertThat(reviewer.licensedIn()).containsExactly("California", "Nevada");
    }
}
