package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import imrcheck.facts.Verdict;
import imrcheck.judge.EngineException;
import imrcheck.letter.LetterItem;
import imrcheck.source.Input;
import imrcheck.source.Problem;
import imrcheck.source.Problem.Loss;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class CheckerTest {
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void a_letter_passes_all_steps() {
        Judgement judgement = SampleLetter.judgement(Verdict.CONSISTENT, Outcome.OVERTURNED);
        CheckedLetter checked = checker(facts -> List.of(judgement)).check(SampleLetter.source("a.txt"));
        assertThat(checked.judgements()).containsExactly(judgement);
        assertThat(checked.facts().items()).containsExactly(SampleLetter.item());
        assertThat(checked.failed()).isFalse();
    }

    @Test
    void a_failing_rule_becomes_a_problem_that_names_it() {
        EngineException failure = new EngineException("rule pt-visit-cap threw", null);
        CheckedLetter checked = checker(facts -> { throw failure; }).check(SampleLetter.source("a.txt"));
        assertThat(checked.failed()).isTrue();
        assertThat(checked.unreadable()).isFalse();
        assertThat(checked.problems()).singleElement().extracting(Problem::message).asString().contains("rule pt-visit-cap threw");
        assertThat(checked.letter()).isNotNull();
        assertThat(failures).containsExactly(failure);
    }

    @Test
    void a_failing_parser_does_not_leak_the_letters_words() {
        Checker checker = new Checker(source -> { throw new IllegalStateException(source.text()); }, (source, letter) -> null,
                facts -> List.of(), (source, failure) -> failures.add(failure));
        CheckedLetter checked = checker.check(SampleLetter.source("a.txt"));
        assertThat(checked.failed()).isTrue();
        assertThat(checked.letter()).isNull();
        assertThat(checked.problems().get(0).message()).contains("IllegalStateException").doesNotContain("ladder");
    }

    @Test
    void an_input_without_text_is_not_parsed() {
        Problem encrypted = new Problem("encrypted", "This PDF asks for a password.", true);
        Input input = new Input(new SourceText("a.pdf", null, ""), List.of(encrypted));
        CheckedLetter checked = checker(facts -> { throw new AssertionError("judged"); }).check(input);
        assertThat(checked.problems()).containsExactly(encrypted);
        assertThat(checked.unreadable()).isTrue();
        assertThat(checked.letter()).isNull();
    }

    @Test
    void problems_of_the_input_come_before_those_of_the_letter() {
        Problem page = new Problem("page-without-text", "Page 2 of 3 is an image.", false);
        CheckedLetter checked = checker(facts -> { throw new EngineException("rule x threw", null); })
                .check(new Input(SampleLetter.source("a.pdf"), List.of(page)));
        assertThat(checked.problems()).extracting(Problem::code).containsExactly("page-without-text", "engine-error");
    }

    @Test
    void what_rests_on_a_gap_is_left_undecided_and_tells_no_finding() {
        Judgement judgement = SampleLetter.judgement(Verdict.INCONSISTENT, Outcome.UPHELD, SampleLetter.overLimit());
        SourceText source = SampleLetter.source("a.pdf");
        Problem page = new Problem("damaged", "Page 1 may lack text.", Loss.PART, List.of(new Span(0, source.text().indexOf('\f'))));
        CheckedLetter checked = checker(facts -> List.of(judgement)).check(new Input(source, List.of(page)));
        assertThat(checked.judgements()).singleElement().satisfies(left -> {
            assertThat(left.verdict()).isEqualTo(Verdict.INDETERMINATE);
            assertThat(left.expected()).isNull();
            assertThat(left.findings()).isEmpty();
        });
        assertThat(checked.wanting(1)).isTrue();
        assertThat(checked.partial()).isTrue();
        assertThat(checked.unreadable()).isFalse();
        assertThat(Tally.NONE.plus(checked).partial()).isEqualTo(1);
    }

    @Test
    void a_gap_in_one_item_leaves_the_others_decided() {
        List<LetterItem> items = List.of(item(1, 100), item(2, 200), item(3, 300));
        Problem gap = new Problem("truncated", "It breaks off.", Loss.PART, List.of(new Span(210, 299)));
        Gaps gaps = new Gaps(items, List.of(gap));
        assertThat(List.of(gaps.touch(1), gaps.touch(2), gaps.touch(3))).containsExactly(false, true, false);
        Gaps record = new Gaps(items, List.of(new Problem("damaged", "A page.", Loss.PART, List.of(new Span(90, 99)))));
        assertThat(List.of(record.touch(1), record.touch(2), record.touch(3))).containsExactly(true, true, true);
    }

    private static LetterItem item(int number, int start) {
        return new LetterItem(number, "MRI", new Span(start, start + 3), null, Outcome.UPHELD, null, List.of(), List.of(), null);
    }

    private Checker checker(Function<LetterFacts, List<Judgement>> judge) {
        return new Checker(source -> SampleLetter.letter(), (source, letter) -> SampleLetter.facts(), judge,
                (source, failure) -> failures.add(failure));
    }
}
