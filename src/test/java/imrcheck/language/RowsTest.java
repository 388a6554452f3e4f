package imrcheck.language;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.facts.Span;
import imrcheck.language.Label.Role;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The rows of treatments, drugs, body parts and titles. */
class RowsTest {
    private static final Terms TERMS = Terms.of(RuleFiles.of(Path.of("rules")));
    private static final Map<String, String> SMALL = Map.of("treatments.yaml",
            "families: [drug]\ntreatments: {nsaid: {family: drug, unit: units}}", "topic/terms.yaml",
            "treatments: {nsaid: {names: [nsaid]}}\ntraits: {patch: [patch]}", "drugs.yaml", "compounded: {treatment: nsaid, forms: [gel]}",
            "anatomy.yaml", "body-parts: {leg: {names: [leg]}}", "titles.yaml", "unnamed: [{is: nsaid}]");

    @Test
    void the_rows_are_the_treatments_of_the_report_format() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(RowsTest.class.getResource("/imrcheck/report.schema.json"));
        List<String> listed = schema.findValue("treatment").findValuesAsText("enum");

        assertThat(schema.findValue("treatment").findValue("enum")).as(listed::toString)
                .allSatisfy(id -> assertThat(TERMS.treatments().rows()).containsKey(id.asText())).hasSize(TERMS.treatments().rows().size());
    }

    @Test
    void what_is_akin_or_counted_alike_is_so_in_both_directions() {
        assertThat(TERMS.treatments().rows().values()).allSatisfy(row -> {
            assertThat(row.akin()).allSatisfy(other -> assertThat(TERMS.treatments().of(other).akin()).contains(row.id()));
            assertThat(row.countedWith()).allSatisfy(other -> assertThat(TERMS.treatments().of(other).countsAlike(row.id())).isTrue());
        });
    }

    @Test
    void a_treatment_has_the_properties_of_its_row() {
        TreatmentRow facet = TERMS.treatments().of("facet_injection");

        assertThat(facet.is(Property.OF_JOINTS)).isTrue();
        assertThat(facet.countable()).isTrue();
        assertThat(facet.course()).isFalse();
        assertThat(facet.drug()).isFalse();
        assertThat(facet.unit()).isEqualTo("injections");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            xanax        | DRUG alprazolam, DRUG_CLASS benzodiazepine, TRAIT alprazolam, TRAIT benzodiazepine, TREATMENT sedative
            nexium       | DRUG esomeprazole, DRUG_CLASS proton-pump-inhibitor, TRAIT acid-suppressant, TRAIT esomeprazole, \
            TRAIT proton-pump-inhibitor, TREATMENT ppi_gi
            silenor      | DRUG doxepin, TRAIT doxepin, TRAIT sleep-antidepressant, TREATMENT antidepressant
            arthrotec    | DRUG diclofenac, DRUG misoprostol, TRAIT diclofenac, TRAIT misoprostol, TREATMENT nsaid
            lidoderm     | DRUG lidocaine, TRAIT lidocaine, TRAIT patch, TREATMENT topical
            """)
    void a_name_of_a_drug_stands_for_all_that_its_row_says(String name, String meanings) {
        assertThat(String.join(", ", meanings(TERMS, name))).isEqualTo(meanings);
    }

    @Test
    void a_compounded_drug_is_topical_with_its_vehicle() {
        assertThat(meanings(TERMS, "ketamine cream")).contains("TREATMENT topical");
        assertThat(meanings(TERMS, "carisoprodol cream")).doesNotContain("TREATMENT topical");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            elbow           | arm, elbow, upper extremity
            wrist           | arm, finger, forearm, hand, thumb, upper extremity, wrist
            sacrum          | back, lumbar spine, sacroiliac joint, sacrum, spine
            jaw             | jaw
            no such part    | no such part
            """)
    void a_part_concerns_what_it_is_part_of_and_its_region(String part, String parts) {
        assertThat(String.join(", ", new TreeSet<>(TERMS.anatomy().concerned(List.of(part))))).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource({
            "cervical spine, thumb, true",
            "thumb, cervical spine, true",
            "back, toe, true",
            "lumbar spine, thumb, false",
            "thoracic spine, toe, false",
            "upper extremity, spine, true"})
    void a_part_reaches_what_its_nerves_supply(String part, String other, boolean reached) {
        assertThat(TERMS.anatomy().reached(List.of(part)).contains(other)).isEqualTo(reached);
    }

    @Test
    void the_rows_of_a_title_name_families_by_their_treatments() {
        Set<String> drugs = TERMS.titles().named().get(4).tests().get(Titles.Test.FIRST);

        assertThat(drugs).contains("opioid", "topical").doesNotContain("lab_test", "drug");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                            treatments.yaml | families: [drug] // treatments: {nsaid: {family: drugs, unit: units}} | There is \
            no family drugs.
                            treatments.yaml | families: [drug] // treatments: {nsaid: {family: drug}} | nsaid needs the field unit.
                            treatments.yaml | families: [drug] // treatments: {nsaid: {family: drug, unit: units, akind: [x]}} | \
            A treatment has
                            treatments.yaml | families: [drug] // treatments: {nsaid: {family: drug, unit: units, akin: [mri]}} \
            | There is no treatment mri.
                            treatments.yaml | families: [drug] // treatments: {nsaid: {family: drug, unit: units, is: [heavy]}} \
            | There is no property heavy. Known are regional,
                            treatments.yaml | families: [drug] // treatments: {nsaid: {family: drug, unit: units, counted-as: \
            x}} | There is no way to count x.
                            treatments.yaml | families: [f] // treatments: {nsaid: {family: f, unit: u}, mri: {family: f, unit: \
            u}} | Nothing tells what letters call mri.
                            drugs.yaml | classes: {} // drugs: {nsaids: {naproxen: {}}} | There is no treatment nsaids.
                            drugs.yaml | classes: {} // drugs: {nsaid: {naproxen: {brand: [aleve]}}} | A drug has
                            drugs.yaml | classes: {} // drugs: {nsaid: {naproxen: {class: strong}}} | There is no class strong.
                            drugs.yaml | classes: {} // drugs: {nsaid: {vimovo: {of: [naproxen]}}} | There is no drug naproxen.
                            drugs.yaml | classes: {} // drugs: {nsaid: {naproxen: {form: gel}}} | There is no trait gel.
                            drugs.yaml | classes: {} // drugs: {nsaid: {naproxen: {brands: [aleve]}, aleve: {}}} | The drug name \
            aleve also stands in the row of naproxen.
                            drugs.yaml | drugs: {} // classes: {a: {is: b, names: [x]}, b: {is: a}} | is a kind of itself.
                            anatomy.yaml | no-part: [] // body-parts: {knee: {part-of: leg, names: [knee]}} | There is no body \
            part leg.
                            anatomy.yaml | no-part: [] // body-parts: {knee: {names: []}} | knee needs names.
                            anatomy.yaml | no-part: [] // body-parts: {knee: {names: [knee], region: leg}} | No other part is of \
            the region leg.
                            anatomy.yaml | no-part: [] // body-parts: {knee: {names: [knee], part-of: knee}} | knee is part of \
            itself.
                            anatomy.yaml | no-part: [] // body-parts: {knee: {names: [knee], whole: yes and no}} | whole needs \
            true or false.
                            titles.yaml | named: [] // unnamed: [{says: [patch], is: nsaid}] | The last row of unnamed does not \
            fit every title.
                            titles.yaml | unnamed: [] // named: [{says: [cream], is: nsaid}] | There is no trait cream.
                            titles.yaml | unnamed: [] // named: [{first: [pills], is: nsaid}] | There is no treatment pills.
                            titles.yaml | unnamed: [] // named: [{says: [patch], is: named}] | There is no treatment named.
                            titles.yaml | unnamed: [] // named: [{drugs: many, is: nsaid}] | drugs needs a number.
                            titles.yaml | unnamed: [] // named: [{names: [nsaid]}] | needs the field is.
            titles.yaml | unnamed: [] // named: [{mentions: [nsaid], is: nsaid}] | A row of named has
                    titles.yaml | named: [] // unnamed: [{first: [nsaid], is: nsaid}] | A row of unnamed has
                            """)
    void a_wrong_row_is_refused_with_its_file_and_line_and_what_to_mend(String file, String yaml, String said) {
        TreeMap<String, String> files = new TreeMap<>(SMALL);
        files.put(file, yaml.replace(" // ", "\n"));

        assertThatThrownBy(() -> Terms.of(new RuleFiles(files))).isInstanceOfSatisfying(RulesDoNotBuild.class, wrong -> {
            assertThat(wrong.errors().get(0).file()).isEqualTo(file);
            assertThat(wrong.errors().get(0).line()).isEqualTo(2);
            assertThat(wrong.errors().get(0).remedy()).isNotBlank();
            assertThat(wrong).hasMessageContaining(said);
        });
    }

    @Test
    void a_drug_and_a_part_are_added_by_one_row() {
        TreeMap<String, String> files = new TreeMap<>(SMALL);
        files.put("drugs.yaml", "drugs: {nsaid: {bromfenac: {brands: [duract]}}}");
        files.put("anatomy.yaml", "body-parts: {leg: {names: [leg]}, knee: {part-of: leg, names: [knee]}}");
        Terms terms = Terms.of(new RuleFiles(files));

        assertThat(meanings(terms, "duract")).containsExactly("DRUG bromfenac", "TRAIT bromfenac", "TREATMENT nsaid");
        assertThat(terms.anatomy().concerned(List.of("leg"))).containsExactlyInAnyOrder("leg", "knee");
    }

    private static List<String> meanings(Terms terms, String text) {
        Words words = terms.words(text, new Span(0, text.length()));
        Set<Role> told = Set.of(Role.DRUG, Role.DRUG_CLASS, Role.TRAIT, Role.TREATMENT);
        return terms.match(words, new int[words.size()]).stream().filter(hit -> hit.length() == words.size()).map(Hit::label)
                .filter(label -> told.contains(label.role())).map(label -> label.role() + " " + label.name()).sorted().toList();
    }
}
