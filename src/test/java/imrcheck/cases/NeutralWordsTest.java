package imrcheck.cases;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.check.Checker;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words that stand in any letter (that a plan was reviewed) are no ground, whatever is asked for. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NeutralWordsTest {
    private final RuleSet rules = RuleSets.packaged();
    private final CaseRunner runner = new CaseRunner(Checker.by(rules, (source, failure) -> failure.printStackTrace())::check);
    /** A title of each treatment that the cases ask for, by the treatment. */
    private final Map<String, LetterCase> titles = new TreeMap<>();

    @BeforeAll
    void read() {
        List<LetterCase> cases = CaseFile.all(rules.files());
        runner.run(cases, Runtime.getRuntime().availableProcessors()).stream().filter(result -> result.item() != null)
                .forEach(result -> titles.putIfAbsent(result.item().treatment(), result.letterCase()));
    }

    Stream<String> treatments() {
        return titles.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("treatments")
    void neutral_words_make_no_granted_request_consistent(String treatment) {
        assertThat(verdict(treatment, "The treatment plan was reviewed. The request is medically necessary."))
                .isNotEqualTo(Verdict.CONSISTENT);
    }

    private Verdict verdict(String treatment, String rationale) {
        LetterCase of = titles.get(treatment);
        CaseItem item = new CaseItem(of.item().title(), Outcome.OVERTURNED, rationale, of.item().guideline());
        LetterCase neutral = new LetterCase(of.file(), of.line(), of.name(), item, List.of(), null, of.dates(), of.expect(), null);
        return runner.run(neutral).judgement().verdict();
    }
}
