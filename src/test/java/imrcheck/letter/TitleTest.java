package imrcheck.letter;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.facts.Outcome;
import imrcheck.letter.Letters.Read;
import org.junit.jupiter.api.Test;

class TitleTest {

    private static final String SECTIONS = """

            Claims Administrator guideline: Decision based on MTUS Low Back Complaints 2004.

            MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.

            Decision rationale: No red flag is described. The request is not medically necessary.
            """;

    private static Read titled(String title) {
        return Letters.withItems("Lumbar support: Upheld\n" + SECTIONS + "\n" + title + "\n" + SECTIONS);
    }

    @Test
    void a_title_may_run_over_several_lines_with_the_outcome_alone_on_the_last() {
        Read read = Letters.fixture("pt-first-six-visits.txt");
        assertThat(read.titles())
                .containsExactly("Initial course of physical therapy including therapeutic exercise, neuromuscular re-education and "
                        + "instruction in a home exercise program for the right knee, 2 times a week for 3 weeks (6 sessions)");
        assertThat(read.item(1).outcome()).isEqualTo(Outcome.OVERTURNED);
    }

    @Test
    void a_page_break_inside_a_title_does_not_cut_it() {
        Read read = Letters.fixture("pain-consultation-title-over-pages.txt");
        assertThat(read.titles()).singleElement().asString().startsWith("Initial consultation").endsWith("further treatment, one visit");
        assertThat(read.words(read.letter().summary())).endsWith("had just been approved.");
    }

    @Test
    void page_breaks_glued_to_headings_neither_lose_nor_add_items() {
        Read read = Letters.fixture("four-items-with-page-breaks.txt");
        assertThat(read.letter().items()).extracting(LetterItem::outcome).containsExactly(Outcome.UPHELD, Outcome.UPHELD, Outcome.UPHELD,
                Outcome.OVERTURNED);
        assertThat(read.letter().items()).extracting(LetterItem::number).containsExactly(1, 2, 3, 4);
        assertThat(read.words(read.item(1).rationale())).endsWith("The 12 further visits are not medically necessary.");
    }

    @Test
    void page_numbers_and_running_heads_are_no_part_of_a_title() {
        Read read = titled("MRI of the lumbar spine, with and\n\fFinal Determination Letter for IMR Case Number CM17-9990099   3\nwithout "
                + "contrast: Upheld");
        assertThat(read.item(2).title()).isEqualTo("MRI of the lumbar spine, with and without contrast");
    }

    @Test
    void the_last_colon_before_the_outcome_ends_the_title() {
        assertThat(titled("Laboratory tests to include: CBC, day supply: 30: Overturned").item(2).title())
                .isEqualTo("Laboratory tests to include: CBC, day supply: 30");
    }

    @Test
    void the_prefix_of_a_surgical_service_stays_in_the_title() {
        Read read = Letters.fixture("shoulder-surgery-with-associated-services.txt");
        assertThat(read.titles()).hasSize(5).contains("Associated surgical service: Cold therapy unit, 14 day rental");
    }

    @Test
    void spaces_or_a_missing_colon_before_the_outcome_do_not_hide_it() {
        assertThat(titled("Office visit x 3:     Upheld").item(2).title()).isEqualTo("Office visit x 3");
        assertThat(titled("Office visit x 3 is\nUpheld").item(2).outcome()).isEqualTo(Outcome.UPHELD);
        assertThat(titled("Office visit x 3 - OVERTURNED").item(2).outcome()).isEqualTo(Outcome.OVERTURNED);
    }

    @Test
    void headings_glued_to_the_text_before_them_still_part_the_items() {
        Read read = Letters.withItems(
                "Office visit: Upheld Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its "
                        + "decision. MAXIMUS guideline: Decision based on Non- MTUS Citation ODG Pain, Office visits. Decision "
                        + "rationale: Nothing calls for it. It is not "
                        + "medically necessary.\nMassage x 4: Overturned\nClaims Administrator\nguideline: Decision based on MTUS "
                        + "Chronic Pain Medical Treatment 2016.\n"
                        + "Decision rationale: It goes along with exercise. It is medically necessary.\n");
        assertThat(read.titles()).containsExactly("Office visit", "Massage x 4");
        assertThat(read.words(read.item(1).rationale())).isEqualTo("Nothing calls for it. It is not medically necessary.");
        assertThat(read.item(1).reviewer()).extracting(Citation::body).containsExactly("ODG");
    }

    @Test
    void a_rationale_without_its_last_full_stop_does_not_run_into_the_next_title() {
        Read read = Letters.withItems(
                "Lumbar support: Upheld\n" + SECTIONS.replace("necessary.\n", "necessary\n") + "\nOffice visit: Overturned\n" + SECTIONS);
        assertThat(read.titles()).containsExactly("Lumbar support", "Office visit");
    }

    @Test
    void a_rationale_that_mentions_an_outcome_is_not_an_item() {
        Read read = Letters.withItems("Lumbar support: Upheld\n" + SECTIONS.replace("No red flag is described.",
                "No red flag is described. In the earlier review of this\nsupport the result was: Upheld\nand nothing has changed since."));
        assertThat(read.titles()).containsExactly("Lumbar support");
    }

    @Test
    void numbers_before_titles_are_dropped() {
        assertThat(titled("2. Gym membership for one year: Upheld").item(2).title()).isEqualTo("Gym membership for one year");
    }
}
