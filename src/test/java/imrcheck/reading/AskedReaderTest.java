package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import imrcheck.facts.Quantity;
import imrcheck.facts.RequestedInRecord;
import org.junit.jupiter.api.Test;

class AskedReaderTest {

    @Test
    void the_counts_of_a_rationale_tell_what_they_are_of() {
        String rationale = "The request is for 8 visits of physical therapy. Six visits of physical therapy were approved.";

        assertThat(Narratives.asked(2, "PT x 8", rationale, "").quantities()).extracting(Quantity::role, Quantity::count)
                .containsExactly(tuple("requested", 8), tuple("authorized", 6));
    }

    @Test
    void the_record_tells_what_was_requested() {
        String summary = "On 11-02-16 the provider requested physical therapy 2x5. He has had 3 physical therapy visits.";

        assertThat(Narratives.asked(1, "PT x 8", "", summary).requested()).extracting(RequestedInRecord::count).containsExactly(10);
    }

    @Test
    void a_request_in_the_record_for_another_treatment_is_left_out() {
        assertThat(Narratives.asked(1, "PT x 8", "", "The provider requested acupuncture 2x5.").requested()).isEmpty();
    }

    @Test
    void the_amount_of_a_drug_that_was_requested_is_read_with_its_refills() {
        String summary =
                "The request for authorization of 11-02-16 asked for Relafen 500 mg #20 with 2 refills, " + "and for Norco 5-325 mg #40.";
        AskedReader asked = Narratives.asked(1, "Relafen 500 mg #30", "The request is for Relafen 500 mg #30.", summary);

        assertThat(asked.requested()).extracting(RequestedInRecord::count).containsExactly(60);
        assertThat(asked.quantities()).extracting(Quantity::count).containsExactly(30);
    }

    @Test
    void the_amount_of_a_drug_taken_is_no_request() {
        String summary = "Medications are Relafen 500 mg #20. Relafen 500 mg was requested.";

        assertThat(Narratives.asked(1, "Relafen 500 mg #30", "", summary).requested()).isEmpty();
    }
}
