package imrcheck.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {

    private static List<Citation> reviewer(String words) {
        return Letters.withItems(
                "MRI: Upheld\n\nClaims Administrator guideline: The Claims Administrator did not cite any medical evidence for its "
                        + "decision.\n\n" + "MAXIMUS guideline: " + words + "\n\nDecision rationale: It is not medically necessary.\n")
                .item(1).reviewer();
    }

    @Test
    void a_party_that_cites_nothing_has_one_citation_without_a_body() {
        assertThat(reviewer("The Expert Reviewer did not cite any medical evidence for its decision.")).singleElement()
                .satisfies(citation -> assertThat(citation.body()).isNull());
    }

    @Test
    void topics_of_the_schedule_are_chained_by_and() {
        assertThat(reviewer(
                "Decision based on MTUS Shoulder Complaints 2004, Section(s): Initial Care, Special Studies, and Forearm, Wrist, and Hand "
                        + "Complaints 2004, and Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment."))
                .extracting(Citation::body, Citation::topic, Citation::edition, Citation::sections)
                .containsExactly(tuple("MTUS", "Shoulder Complaints", 2004, List.of("Initial Care", "Special Studies")),
                        tuple("MTUS", "Forearm, Wrist, and Hand Complaints", 2004, List.of()),
                        tuple("MTUS", "Chronic Pain Medical Treatment", 2016, List.of("Physical medicine treatment")));
    }

    @Test
    void commas_within_section_names_do_not_part_them() {
        assertThat(reviewer(
                "Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, "
                        + "Ultrasound, therapeutic, Muscle relaxants (for pain, spasm).")
                .get(0).sections()).containsExactly("NSAIDs, GI symptoms & cardiovascular risk", "Ultrasound, therapeutic",
                        "Muscle relaxants (for pain, spasm)");
    }

    @Test
    void numbered_sections_keep_their_dots() {
        assertThat(reviewer(
                "Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.9 Opioids for Chronic Pain: Maintenance, 4.1 Tapering "
                        + "Opioids: " + "Indications.")
                .get(0).sections()).containsExactly("3.3.9 Opioids for Chronic Pain: Maintenance", "4.1 Tapering Opioids: Indications");
    }

    @Test
    void a_guideline_outside_the_schedule_follows_the_one_within() {
        assertThat(reviewer(
                "Decision based on MTUS Neck and Upper Back Complaints 2004. Decision based on Non- MTUS Citation Official Disability "
                        + "Guidelines\n"
                        + "(ODG) Neck and Upper Back, MRI; American College of Occupational and Environmental Medicine (ACOEM), "
                        + "Chapter 7, page 127."))
                .extracting(Citation::body, Citation::topic, Citation::sections, Citation::pages)
                .containsExactly(tuple("MTUS", "Neck and Upper Back Complaints", List.of(), null),
                        tuple("ODG", "Neck and Upper Back", List.of("MRI"), null), tuple("ACOEM", "Chapter 7", List.of(), "127"));
    }

    @Test
    void the_wording_for_guidelines_outside_the_schedule_leaves_only_those() {
        assertThat(
                reviewer("The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on "
                        + "Non-MTUS Citation " + "Official Disability Guidelines (ODG) Forearm, Wrist and Hand, Physical Therapy."))
                .extracting(Citation::body, Citation::topic).containsExactly(tuple("ODG", "Forearm, Wrist and Hand"));
    }

    @Test
    void pages_of_older_letters_are_read() {
        assertThat(reviewer("Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 46 of 127."))
                .extracting(Citation::topic, Citation::edition, Citation::pages)
                .containsExactly(tuple("Chronic Pain Treatment Guidelines", null, "46 of 127"));
        assertThat(reviewer("Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-304."))
                .extracting(Citation::topic, Citation::pages).containsExactly(tuple("Low Back Complaints", "303-304"));
    }

    @Test
    void sentences_of_2014_name_a_part_of_the_schedule() {
        assertThat(Letters.fixture("older-therapy-and-mri-2014.txt").item(1).reviewer())
                .extracting(Citation::body, Citation::topic, Citation::pages)
                .containsExactly(tuple("MTUS", "Chronic Pain Medical Treatment Guidelines", "98-99"),
                        tuple("MTUS", "Postsurgical Treatment Guidelines", "27"));
    }

    @Test
    void a_citation_knows_where_it_stands() {
        Letters.Read read = Letters.fixture("pt-over-the-cap.txt");
        assertThat(read.words(read.item(1).reviewer().get(0).span()))
                .isEqualTo("Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment.");
    }

    @Test
    void the_guidelines_of_the_schedule_since_2017_are_read_by_their_titles() {
        assertThat(
                reviewer("Decision based on MTUS Low Back Disorders Guideline (ACOEM February 13, 2020), Section(s): Epidural injections."))
                .extracting(Citation::body, Citation::topic, Citation::edition, Citation::sections)
                .containsExactly(tuple("MTUS", "Low Back Disorders Guideline", 2020, List.of("Epidural injections")));
        assertThat(reviewer("Decision based on MTUS Initial Approaches to Treatment Guideline (ACOEM).")).extracting(Citation::topic)
                .containsExactly("Initial Approaches to Treatment Guideline");
        assertThat(reviewer("Decision based on ACOEM Chronic Pain 2017.")).extracting(Citation::body, Citation::topic, Citation::edition)
                .containsExactly(tuple("ACOEM", "Chronic Pain 2017", 2017));
        assertThat(reviewer("Decision based on MDGuidelines, Knee Disorders.")).extracting(Citation::body, Citation::topic)
                .containsExactly(tuple("ACOEM", "Knee Disorders"));
    }

    @Test
    void the_list_of_drugs_is_cited_by_its_name() {
        assertThat(reviewer("Decision based on MTUS Drug List, non-exempt.")).extracting(Citation::body, Citation::topic)
                .containsExactly(tuple("MTUS", "Drug List"));
    }
}
