package imrcheck.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import imrcheck.language.Treatments;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class CapabilityTableTest {
    private static final Path README = Path.of("README.md");
    private static final Path SCORES = Path.of(".ci/scores.tsv");
    private static final String BEGIN = "<!-- topics -->\n";
    private static final String END = "<!-- /topics -->\n";

    private static final RuleSet RULES = RuleSets.packaged();

    @Test
    void the_readme_says_what_the_rules_can_do() throws IOException {
        String readme = Files.readString(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        int to = readme.indexOf(END);
        String table = "\n" + CapabilityTable.of(RULES, Files.readAllLines(SCORES)) + "\n";
        if (Boolean.getBoolean("readme.rewrite")) {
            Files.writeString(README, readme.substring(0, from) + table + readme.substring(to));
            return;
        }
        assertThat(readme.substring(from, to))
                .as("The table in README.md; mvn -B test -Dtest=CapabilityTableTest -Dreadme.rewrite=true writes it anew.")
                .isEqualTo(table);
    }

    @Test
    void every_treatment_has_a_row_and_says_so_where_it_was_not_measured() {
        List<String> rows = CapabilityTable.of(RULES, List.of("names", "gym\t12\t0.9167\t11\t1.000")).lines().skip(2).toList();

        for (String treatment : Treatments.ids(RULES.files())) {
            assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("| " + treatment.replace('_', ' ') + " | ")
                    .endsWith(treatment.equals("gym") ? " | 12 items: verdict 0.92, flipped 1.00 |" : " | unmeasured |"));
        }
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("| outcome | 0 | ").contains("rules of no guideline"));
    }

    @Test
    void a_provision_of_another_folder_that_names_the_treatment_counts() {
        List<TopicRow> rows = TopicRow.of(RULES, List.of());

        TopicRow occupational = rows.stream().filter(row -> "occupational_therapy".equals(row.treatment())).findFirst().orElseThrow();
        assertThat(occupational.own()).isEmpty();
        assertThat(occupational.provisions()).isPositive();
    }

    @Test
    void a_line_of_scores_that_lacks_a_column_is_named() {
        assertThatThrownBy(() -> CapabilityTable.of(RULES, List.of("names", "gym\t12"))).hasMessageContaining("scores of gym");
    }
}
