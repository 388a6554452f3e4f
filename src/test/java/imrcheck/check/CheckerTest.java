package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Verdict;
import imrcheck.judge.EngineException;
import imrcheck.source.Input;
import imrcheck.source.Problem;
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

    private Checker checker(Function<LetterFacts, List<Judgement>> judge) {
        return new Checker(source -> SampleLetter.letter(), (source, letter) -> SampleLetter.facts(), judge,
                (source, failure) -> failures.add(failure));
    }
}
