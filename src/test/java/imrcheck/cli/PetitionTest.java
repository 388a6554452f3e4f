package imrcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The exhibit for an appeal; of a fixture, beside which {@code <name>.expected.petition} stands, word for word. Where exhibits changed
 * on purpose, {@code mvn test -Dtest=PetitionTest -Dfixtures.rewrite=true} writes them anew.
 */
class PetitionTest {
    private static final Path FIXTURES = Path.of("fixtures");
    private static final String ENDING = ".expected.petition";
    private static final String LETTER = """
            Case Number: CM17-9990031                Date Assigned: 01/21/2017
            Date of Injury: 01/05/2015                Decision Date: 02/14/2017
            Priority: Standard                UR Denial Date: 01/05/2017
            Application Received: 01/13/2017

            CLINICAL CASE SUMMARY

            %s

            IMR ISSUES, DECISIONS AND RATIONALES

            %s

            Claims Administrator guideline: Decision based on MTUS Chronic Pain 2016.

            MAXIMUS guideline: Decision based on MTUS Chronic Pain 2016.

            Decision rationale: %s
            """;

    private static String petition(String record, String title, String rationale) {
        CommandLineRun run = CommandLineRun.with(LETTER.formatted(record, title, rationale), "explain", "--petition", "-");
        assertThat(run.status()).as(run.err()).isZero();
        return run.out();
    }

    @TestFactory
    List<DynamicTest> a_fixture_has_the_exhibit_expected_of_it() throws IOException {
        try (Stream<Path> files = Files.list(FIXTURES)) {
            List<Path> expected = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
            assertThat(expected).isNotEmpty();
            return expected.stream().map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(file))).toList();
        }
    }

    private static void compare(Path expected) throws IOException {
        String name = expected.getFileName().toString().replace(ENDING, ".txt");
        String told = CommandLineRun.of("explain", "--petition", "fixtures/" + name).out();
        if (Boolean.getBoolean("fixtures.rewrite")) {
            Files.writeString(expected, told);
        }
        assertThat(told).isEqualTo(Files.readString(expected));
    }

    @Test
    void denial_and_record_stand_beside_each_other_with_their_lines() {
        assertThat(petition("The left knee locks daily.", "MRI of the left knee: Upheld",
                "There was no locking of the knee. The request is not medically necessary.")).contains("""
                          Ground        Labor Code section 4610.6(h)(5): plainly erroneous finding of fact
                        """, """
                                        The rationale says                       | The record says
                                        line 18: "There was no locking of the    | line 8: "The left knee locks daily"
                                        knee"                                    |
                          Submitted     Yes, as far as the letter shows: the reviewer's own case summary tells it.
                        """, "Besides       Nothing else that was read in the letter carries the outcome.",
                        "Counted\n" + "                from its decision date, 2017-02-14, that would be 2017-03-16.");
    }

    @Test
    void what_else_carries_the_outcome_makes_an_error_harmless() {
        assertThat(petition("The left knee locks daily.", "MRI of the left knee: Upheld",
                "There was no locking of the knee. Conservative care has not been tried. The request is not medically necessary."))
                .contains("while that stands, an error of fact is\n                harmless.", "\"Conservative care has not been tried\"")
                .doesNotContain("Nothing else");
    }

    @Test
    void a_matter_of_medical_opinion_is_no_ground() {
        assertThat(petition("There is marked weakness of the left wrist.", "EMG of the left arm: Upheld",
                "There is no significant weakness of the left arm. The request is not medically necessary."))
                .isEqualTo("The letter CM17-9990031 shows no ground of appeal for item 1.\n");
    }

    @Test
    void of_an_item_that_damage_leaves_undecided_it_is_not_said_that_there_is_no_ground() {
        String letter = LETTER.formatted("The left knee locks daily.", "MRI of the left knee: Upheld",
                "There was no locking of the knee. The request is not medically");
        CommandLineRun run = CommandLineRun.with(letter.replaceAll("(?s) The request.*", " Nor did the"), "explain", "--petition", "-");

        assertThat(run.status()).isEqualTo(4);
        assertThat(run.out()).contains("lacks a part that item 1 may rest on").doesNotContain("shows no ground", "Labor Code");
    }

    @Test
    void a_letter_that_decides_without_records_shows_nothing_as_submitted() {
        String told = petition("No medical records were submitted for review. The utilization review tells that the left knee locks daily.",
                "MRI of the left knee: Upheld", "There was no locking of the knee. The request is not medically necessary.");

        assertThat(told).contains("Ground        Labor Code section 4610.6(h)(1): acted without or in excess of powers")
                .doesNotContain("Submitted     Yes");
    }

    @Test
    void an_approval_is_for_the_claims_administrator_to_appeal() {
        assertThat(petition("He has attended twelve sessions of massage.", "Massage, 4 visits: Overturned",
                "MTUS allows 6 visits of massage. He had six visits. The request is medically necessary."))
                .contains("Appeal by     the claims administrator", "Question      Labor Code section 4610.6(h)(5)");
    }

    @Test
    void what_goes_for_all_appeals_is_said_once() {
        String told =
                CommandLineRun.of("explain", "--petition", "fixtures/pt-over-the-cap.txt", "fixtures/mri-shoulder-wrong-side.txt").out();

        assertThat(told.split("No judge may award the treatment", -1)).hasSize(2);
        assertThat(told.split("A letter that is consistent can still fall", -1)).hasSize(2);
        assertThat(told).endsWith("A ground of Labor Code section 4610.6(h) is a pointer for a lawyer, not an opinion.\n");
    }

    @Test
    void an_item_that_is_not_there_is_wrong_usage() {
        assertThat(CommandLineRun.of("explain", "--petition", "--item", "7", "fixtures/pt-over-the-cap.txt").status()).isEqualTo(2);
    }
}
