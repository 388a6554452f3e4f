package imrcheck.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableMutantsTest {
    private static final String TABLE = """
            condition,setting,max,weeks,guideline,from,to
            strain,medical,10,8,"ODG, Neck: strain, 10 visits",2013-01-01,open
            tear,medical,12,8,ODG,2013-01-01,open
            """;

    private static List<Mutant> mutants(boolean weeksAreRead) {
        return TableMutants.of("pt/visits.csv", TABLE, weeksAreRead);
    }

    @Test
    void rows_go_numbers_step_and_rows_take_the_numbers_of_the_next() {
        assertThat(mutants(true)).filteredOn(mutant -> mutant.line() == 2).extracting(mutant -> mutant.change().replaceAll(" in row.*", ""))
                .satisfiesExactly(removed -> assertThat(removed).startsWith("row ").endsWith(" removed"),
                        max -> assertThat(max).isEqualTo("max \"10\" became \"11\""),
                        max -> assertThat(max).isEqualTo("max \"10\" became \"9\""),
                        weeks -> assertThat(weeks).isEqualTo("weeks \"8\" became \"9\""),
                        weeks -> assertThat(weeks).isEqualTo("weeks \"8\" became \"7\""),
                        shifted -> assertThat(shifted).endsWith("took the numbers of the next, 12 over 8"));
    }

    @Test
    void a_comma_in_quotes_separates_no_cells() {
        assertThat(mutants(true)).extracting(mutant -> mutant.edit().text())
                .contains(TABLE.replace("medical,10,8,\"ODG, Neck: strain, 10", "medical,11,8,\"ODG, Neck: strain, 10"));
    }

    @Test
    void weeks_that_no_rule_reads_change_nothing() {
        assertThat(mutants(false)).filteredOn(mutant -> mutant.proof() != null).hasSize(4)
                .allMatch(mutant -> mutant.change().startsWith("weeks "));
    }
}
