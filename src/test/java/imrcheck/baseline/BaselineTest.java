package imrcheck.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    private static final String LINE = "{\"caseNumber\":\"CM17-9990001\",\"item\":2,\"rule\":\"pt-visit-cap\",\"until\":\"2018-01-31\","
            + "\"by\":\"R. Roe\",\"why\":\"second opinion obtained\"}";
    private static final Acceptance ACCEPTANCE = new Acceptance(new FindingId("CM17-9990001", 2, "pt-visit-cap"), "R. Roe",
            "second opinion obtained", LocalDate.of(2018, 1, 31));

    @Test
    void a_line_is_an_acceptance() {
        assertThat(Baseline.read("b", LINE + "\n\n").all()).containsExactly(ACCEPTANCE);
        assertThat(Baseline.EMPTY.with(ACCEPTANCE).text()).isEqualTo(LINE + "\n");
    }

    @Test
    void lines_are_sorted_by_case_item_and_rule_whatever_order_they_came_in() {
        Baseline baseline = Baseline.of(List.of(of("B", 1, "a"), of("A", 10, "a"), of("A", 2, "b"), of("A", 2, "a")));
        assertThat(baseline.all()).extracting(acceptance -> acceptance.finding().toString()).containsExactly("A, item 2 [a]",
                "A, item 2 [b]", "A, item 10 [a]", "B, item 1 [a]");
        assertThat(Baseline.read("b", baseline.text()).all()).isEqualTo(baseline.all());
    }

    @Test
    void a_second_acceptance_of_a_finding_takes_the_place_of_the_first() {
        Acceptance anew = new Acceptance(ACCEPTANCE.finding(), "S. Poe", "looked at again", LocalDate.of(2019, 1, 1));
        assertThat(Baseline.EMPTY.with(ACCEPTANCE).with(anew).all()).containsExactly(anew);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "item":2        | "item":0        | the item is missing
            "item":2        | "item":"2"      | the item is missing
            2018-01-31      | 31.1.2018       | "31.1.2018" is no date
            "by":"R. Roe",  |                 | the by is missing
            R. Roe          | `  `            | the by is missing
            "why"           | "reason"        | there is no key reason
            "why"           | "by"            | no JSON object
            {"case          | <<<<<<< {"case  | no JSON object
            `"item":2,`     | `"item":2,"item":3,` | no JSON object
            """)
    void what_is_no_acceptance_names_file_line_and_what_to_do(String right, String wrong, String said) {
        String text = LINE + "\n" + LINE.replace("9990001", "9990002").replace(right, wrong == null ? "" : wrong);
        assertThatThrownBy(() -> Baseline.read("kept/b.jsonl", text)).isInstanceOf(BaselineError.class)
                .hasMessageStartingWith("kept/b.jsonl:2: ").hasMessageContaining(said);
    }

    @Test
    void a_finding_is_accepted_once() {
        assertThatThrownBy(() -> Baseline.read("b", LINE + "\n" + LINE)).hasMessageContaining("b:2: ")
                .hasMessageContaining("accepted twice");
    }

    private static Acceptance of(String caseNumber, int item, String rule) {
        return new Acceptance(new FindingId(caseNumber, item, rule), "R. Roe", "why", LocalDate.of(2018, 1, 1));
    }
}
