package imrcheck.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.authoring.Unit.Kind;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LeaveOutTest {
    private static final String PROVISIONS = """
            - rules: [kept-rule, gone-rule]
              sources: [mtus/gym]
            - for: {treatments: [gym]}
              sources: [mtus/gym]
              requires:
                all:
                - {id: gone, title: A plan, met-by: [plan]}
                - {id: gone-too, title: A limit, unmet-by: [limit]}
              met: {id: met, title: All is met}
            - for: {treatments: [gym]}
              sources: [mtus/gym]
              limit: {id: gone-limit, title: Too many, max: 6, within: {id: within, title: Within}}
            - for: {treatments: [gym]}
              sources: [mtus/gym]
              objection: {id: gone-objection, title: Never}
            """;

    @Test
    void a_phrase_goes_from_its_list_and_stays_where_it_is_a_name() {
        YamlNode terms = without("gym/terms.yaml", """
                concepts:
                  plan: {is: [plan], terms: [plan, programme]}
                treatments: {gym: {names: [gym]}}
                """, unit(Kind.PHRASE, "gym/terms.yaml", 2, "plan"), unit(Kind.PHRASE, "gym/terms.yaml", 3, "gym"));
        YamlNode plan = terms.at("concepts").at("plan");
        assertThat(texts(plan.at("terms"))).containsExactly("programme");
        assertThat(texts(plan.at("is"))).containsExactly("plan");
        assertThat(texts(terms.at("treatments").at("gym").at("names"))).as("a treatment still has a name").containsExactly("qqq");
    }

    @Test
    void a_criterion_whose_finding_goes_still_counts_towards_what_is_met() {
        YamlNode left = without("gym/provisions.yaml", PROVISIONS, ids("gone", "gone-too", "gone-rule", "gone-limit", "gone-objection"));
        assertThat(left.items()).hasSize(3);
        assertThat(texts(left.items().get(0).at("rules"))).containsExactly("kept-rule");
        assertThat(left.items().get(1).at("requires").at("all").items()).hasSize(1);
        assertThat(left.items().get(1).at("requires").at("all").items().get(0).fields()).containsOnlyKeys("met-by");
        assertThat(left.items().get(2).at("limit").fields()).containsOnlyKeys("max", "within");
    }

    @Test
    void an_entry_without_a_finding_goes() {
        YamlNode left = without("gym/provisions.yaml", PROVISIONS,
                ids("kept-rule", "gone-rule", "gone", "gone-too", "met", "gone-limit", "within", "gone-objection"));
        assertThat(left.items()).isEmpty();
    }

    @Test
    void a_rule_goes_from_its_file_and_the_file_with_the_last_one() {
        String two = "package rules.gym;\n\nrule \"One\"\nwhen\nthen\nend\n\nrule \"Two\"\nwhen\nthen\nend\n";
        Unit one = unit(Kind.RULE, "gym/two.drl", 3, "One");
        Unit other = unit(Kind.RULE, "gym/two.drl", 8, "Two");
        assertThat(files("gym/two.drl", two, one).files().get("gym/two.drl")).contains("Two").doesNotContain("One");
        assertThat(files("gym/two.drl", two, one, other).files()).isEmpty();
    }

    @Test
    void the_last_row_of_titles_stays() {
        YamlNode left = without("titles.yaml", "unnamed:\n- {says: [injection], is: gym}\n- {is: other}\n",
                new Unit(Kind.TITLE, "unnamed", "titles.yaml", 2, "gym"), new Unit(Kind.TITLE, "unnamed", "titles.yaml", 3, "other"));
        assertThat(left.at("unnamed").items()).extracting(row -> row.at("is").text()).containsExactly("other");
    }

    private static RuleFiles files(String path, String text, Unit... out) {
        return LeaveOut.without(new RuleFiles(new TreeMap<>(Map.of(path, text))), Set.of(out));
    }

    private static YamlNode without(String path, String text, Unit... out) {
        return YamlNode.read(path, files(path, text, out).files().get(path));
    }

    private static Unit unit(Kind kind, String file, int line, String text) {
        return new Unit(kind, "any", file, line, text);
    }

    private static Unit[] ids(String... ids) {
        return Arrays.stream(ids).map(id -> new Unit(Kind.PROVISION, id, "gym/provisions.yaml", 1, "")).toArray(Unit[]::new);
    }

    private static List<String> texts(YamlNode list) {
        return list.items().stream().map(YamlNode::text).collect(Collectors.toList());
    }
}
