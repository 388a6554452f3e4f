package imrcheck.judge;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.cases.CaseFile;
import imrcheck.cases.CaseRunner;
import imrcheck.cases.Probes;
import imrcheck.cases.RowProbe;
import imrcheck.check.Checker;
import imrcheck.letter.LetterParser;
import imrcheck.reading.FactExtractor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of the shipped rules does what it says, and each provision on the days of its editions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryRowTest {
    private final RuleSet rules = RuleSets.packaged();
    private Map<String, List<RowProbe>> probes;

    @BeforeAll
    void read() {
        LetterParser parser = new LetterParser();
        FactExtractor extractor = new FactExtractor(rules.terms());
        Checker checker = new Checker(parser::parse, extractor::extract, facts -> List.of(), (source, failure) -> {});
        CaseRunner runner = new CaseRunner(checker::check);
        probes = Probes.all(rules, CaseFile.all(rules.files()), one -> runner.run(one).checked().facts()).stream()
                .collect(Collectors.groupingBy(RowProbe::rule, TreeMap::new, Collectors.toList()));
    }

    Set<String> provisions() {
        return probes.keySet();
    }

    @ParameterizedTest
    @MethodSource("provisions")
    void a_provision_speaks_on_what_its_rows_name_and_on_nothing_beside_it(String provision) {
        assertThat(probes.get(provision)).filteredOn(probe -> !probe.isMetBy(rules.judge(probe.facts()))).isEmpty();
    }

    @Test
    void no_provision_is_left_out() {
        assertThat(rules.rules()).filteredOn(RuleMetadata::isProvision).extracting(RuleMetadata::id)
                .containsExactlyInAnyOrderElementsOf(probes.keySet());
    }
}
