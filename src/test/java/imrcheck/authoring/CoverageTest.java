package imrcheck.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import imrcheck.authoring.Unit.Kind;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import imrcheck.rules.RuleFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoverageTest {
    private static final String HEAD = "package rules.%s;\n\nimport imrcheck.facts.*;\nglobal imrcheck.judge.Report report;\n\n";
    private static final String MASSAGE = HEAD.formatted("massage") + """
            rule "Massage goes beyond its number of visits"
                @id(massage-visits)
                @kind(LIMIT_EXCEEDED)
            when
                $item : Item(treatment == "massage")
                $provision : Provision(id == "massage-visits", inForce($item.asOf))
                $row : TableRow(topic == "massage", table == "visits", inForce($item.asOf), max < $item.total)
            then
                report.support(drools, $item, $provision, null, $item);
            end
            """;
    private static final String ROWS = HEAD.formatted("provisions") + """
            rule "Not recommended"
                @id(objection)
                @kind(ROW)
            when
                $item : Item()
                $row : Objection(treatment == $item.treatment, governs($item))
            then
                report.support(drools, $item, $row, null, $item);
            end
            """;
    private static final String NOTE = HEAD.formatted("outcome") + """
            rule "Every reason is a note"
                @id(note)
                @kind(LEVEL)
                agenda-group "outcome"
            when
                $item : Item()
                $found : Observation(item == $item.item)
            then
                report.level(drools, $found, Level.NOTE);
            end
            """;
    private static final String TREATMENTS = """
            families: [therapy]
            treatments: {massage: {family: therapy, unit: visits, counted-as: course}, gym: {family: therapy, unit: visits},
              mri: {family: therapy, unit: visits}}
            """;
    private static final RuleSet RULES = RuleSets.of(new RuleFiles(new TreeMap<>(Map.of("outcome/note.drl", NOTE, "treatments.yaml",
            TREATMENTS, "guidelines.yaml",
            "mtus: {title: MTUS, year: 2009, from: 2009-07-18, to: open, checked: 2026-01-01, headings: {massage: {topic: Massage}}}\n",
            "massage/massage-visits.drl", MASSAGE, "provisions/objection.drl", ROWS, "massage/visits.csv",
            "condition,setting,max,weeks,weight,source,note\nany,medical,6,,,mtus/massage,\nany,later,60,,,mtus/massage,\n",
            "massage/provisions.yaml", """
                    - rules: [massage-visits]
                      sources: [mtus/massage]
                    - for: {treatments: [mri]}
                      sources: [mtus/massage]
                      objection: {id: mri-never, title: No images}
                    - for: {treatments: [gym]}
                      sources: [mtus/massage]
                      objection: {id: gym-never, title: No gym}
                    """, "massage/terms.yaml",
            "treatments: {massage: {names: [massage]}, gym: {names: [gym]}, mri: {names: [mri]}}\nunits: {visits: [visit]}\n"))));
    private static Coverage coverage;

    @BeforeAll
    static void cover() {
        coverage = Coverage.of(RULES,
                List.of(letter("over", "Massage, 8 visits"), letter("within", "Massage, 4 visits"), letter("other", "MRI of the knee")),
                List.of(), 1);
    }

    @Test
    void a_rule_or_row_counts_the_letters_it_fired_on() {
        assertThat(coverage.letters()).isEqualTo(3);
        assertThat(served(Kind.RULE, Kind.PROVISION)).containsExactlyInAnyOrder("gym-never 0", "massage-visits 1", "mri-never 1", "note 2",
                "objection 1");
        assertThat(coverage.fired()).containsExactlyInAnyOrder("massage-visits", "mri-never", "note", "objection");
    }

    @Test
    void a_table_row_is_used_where_a_rule_that_fired_matched_it() {
        assertThat(coverage.units().stream().filter(unit -> unit.kind() == Kind.TABLE))
                .extracting(unit -> unit.line() + " " + unit.letters()).containsExactly("2 1", "3 0");
    }

    @Test
    void a_phrase_counts_the_letters_whose_titles_it_names_something_in() {
        assertThat(served(Kind.PHRASE)).containsExactlyInAnyOrder("treatment massage 2", "treatment mri 1", "treatment gym 0",
                "unit visits 2");
    }

    @Test
    void the_text_counts_by_kind_and_names_what_is_exempt() {
        assertThat(coverage.lines()).extracting(line -> line.replaceAll(" +", " ")).containsExactly(" units used unused one letter share",
                "phrases 4 3 1 1 0.333", "words of a class 0 0 0 0 0.000", "rows of titles 0 0 0 0 0.000", "rules 3 3 0 2 0.667",
                "rows of provisions 2 1 1 1 1.000", "all 9 7 2 4 0.571",
                "The share is of those used, over 3 letters. Exempt, as sources outside give them: tables 2.",
                "Of 0 rationales 0 were read whole, 0 to three quarters or more, 0 less; 0 items have a finding withheld for what was not "
                        + "read.");
    }

    @Test
    void the_list_begins_with_what_serves_nothing() {
        assertThat(coverage.list()).startsWith("   0  massage/provisions.yaml:8: No gym (gym-never)");
    }

    @Test
    void json_tells_every_count() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AuthorJson.write(coverage, out);
        JsonNode json = new ObjectMapper().readTree(out.toByteArray());
        assertThat(json.at("/letters").asInt()).isEqualTo(3);
        assertThat(json.findValuesAsText("name")).contains("massage-visits", "treatment gym");
        assertThat(json.at("/units/0/letters").isInt()).isTrue();
    }

    private static List<String> served(Kind... kinds) {
        return coverage.units().stream().filter(unit -> List.of(kinds).contains(unit.kind()))
                .map(unit -> unit.name() + " " + unit.letters()).toList();
    }

    private static LetterCase letter(String name, String title) {
        return CaseFile
                .read("massage/x.cases.yaml",
                        "- name: " + name + "\n  title: " + title
                                + "\n  outcome: Upheld\n  rationale: The request is not medically necessary.\n  expect: {silent: x}\n")
                .get(0);
    }
}
