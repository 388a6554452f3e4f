package imrcheck.reading;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Quotation;
import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Quotation.Status;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which case a guideline is quoted to give more than its number. */
class ExtensionsTest {
    private static final String TITLE = "Acupuncture for the neck, 6 visits";

    private static List<Quotation> extensions(String rationale) {
        return Narratives.answers(TITLE, rationale, "").stream().filter(Quotation.class::isInstance).map(Quotation.class::cast)
                .filter(Quotation::extending).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Functional improvement is documented. | MET
            No functional improvement is documented. | UNMET
            He completed six visits. | OPEN
            """)
    void the_case_in_which_more_is_given_is_met_or_not_or_left_open(String told, Status status) {
        assertThat(extensions(
                "The guideline gives 3 to 6 treatments. Treatments may be extended if functional improvement is documented. " + told))
                .singleElement().matches(more -> more.purpose() == Purpose.MORE && more.status() == status && !more.favors());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The guideline gives a trial of 3 treatments over two weeks; longer courses are supported where swelling is documented. ",
            "The guideline gives a trial of 3 treatments. Treatments may be extended where swelling is documented. ",
            "If swelling is documented, the 6 treatments may be extended. ",
            "With swelling, the 6 treatments may be continued. "})
    void the_second_stage_hangs_on_its_case_wherever_that_stands(String quoted) {
        assertThat(extensions(quoted + "There is swelling of the neck.")).singleElement().matches(Quotation::met);
        assertThat(extensions(quoted + "There is no swelling of the neck.")).singleElement().matches(Quotation::unmet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            swelling or weakness | MET
            swelling and weakness | PARTLY
            """)
    void of_several_cases_one_is_enough_only_where_it_is_quoted_so(String asked, Status status) {
        assertThat(extensions("The guideline gives 3 treatments over two weeks; longer courses are supported where " + asked
                + " are documented. There is swelling.")).singleElement().extracting(Quotation::status).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no number is extended    | Treatments may be extended if functional improvement is documented.
            another number follows   | The guideline gives 6 treatments. They may be extended to a total of 18 visits if he improves.
            open without a case      | The guideline gives 6 treatments. Treatments may be extended.
            told of this patient     | The guideline gives 6 treatments. The patient's visits may be extended if improvement is documented.
            """)
    void without_a_number_or_a_case_or_where_it_is_told_of_the_patient_nothing_is_extended(String what, String rationale) {
        assertThat(extensions(rationale + " He completed six visits.")).as(what).isEmpty();
    }
}
