package imrcheck.check;

import static org.assertj.core.api.Assertions.assertThat;

import imrcheck.SampleLetter;
import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Prior;
import imrcheck.facts.Quantity;
import imrcheck.facts.Request;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.facts.Verdict;
import imrcheck.facts.Voice;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class CounterfactualTest {
    private static final Statement IMPROVEMENT = SampleLetter.improvement();
    private static final Statement FALL = statement("fall", "fell from a ladder", Polarity.AFFIRMED);

    @Test
    void the_nearest_number_that_matters_is_found() {
        assertThat(sentence(facts -> facts.items().get(0).total() <= 12))
                .isEqualTo("With 6 visits instead of 8, the outcome would follow.");
    }

    @Test
    void a_number_told_elsewhere_in_the_letter_changes_along() {
        Quantity told = new Quantity(1, 8, "visits", "requested", SampleLetter.passage(Section.RATIONALE, "Eight more visits"));
        assertThat(sentence(facts -> facts.items().get(0).total() <= 12 && quantity(facts) == asked(facts), told))
                .isEqualTo("With 6 visits instead of 8, the outcome would follow.");
    }

    @Test
    void prior_treatment_and_limit_are_tried_too() {
        assertThat(sentence(facts -> facts.items().get(0).prior().count() <= 4))
                .isEqualTo("With 4 prior visits instead of 6, the outcome would follow.");
        assertThat(sentence(facts -> facts.items().get(0).limit().max() >= 14))
                .isEqualTo("With a limit of 14 instead of 12, the outcome would follow.");
    }

    @Test
    void what_is_undocumented_could_have_been_documented() {
        assertThat(sentence(facts -> says(facts, "functional-improvement", Polarity.AFFIRMED), IMPROVEMENT))
                .isEqualTo("Had the rationale documented functional improvement, not \"no documentation of functional"
                        + " improvement\" (line 7), the outcome would follow.");
    }

    @Test
    void what_is_said_could_have_been_left_out() {
        assertThat(sentence(facts -> facts.rest().isEmpty(), FALL))
                .isEqualTo("Without \"fell from a ladder\" (line 3), the outcome would follow.");
    }

    @Test
    void two_changes_are_tried_where_one_is_not_enough() {
        assertThat(sentence(facts -> says(facts, "functional-improvement", Polarity.AFFIRMED) && says(facts, "fall", Polarity.DENIED),
                IMPROVEMENT, FALL))
                .isEqualTo("Had the rationale documented functional improvement, not \"no documentation of functional"
                        + " improvement\" (line 7) and had the record denied \"fell from a ladder\" (line 3), the outcome would follow.");
    }

    @Test
    void all_that_is_missing_is_tried_last() {
        List<Statement> missing =
                List.of(missing("goals", "The guideline"), missing("relief", "Eight more visits"), missing("exercise", "up to 12 visits"));
        assertThat(sentence(facts -> missing.stream().allMatch(s -> says(facts, s.concept(), Polarity.AFFIRMED)),
                missing.toArray(Fact[]::new)))
                .isEqualTo("Had the rationale documented everything that it finds missing (lines 6, 8), the outcome would follow.");
    }

    @Test
    void the_decision_on_another_item_is_tried() {
        Item second = new Item(2, "Cold therapy unit", Outcome.UPHELD, "surgical_associated", List.of(), null, Request.UNSTATED,
                Prior.UNSTATED, null, Conclusion.NOT_NECESSARY, List.of(), Set.of(), SampleLetter.item().asOf(),
                SampleLetter.item().titlePassage(), null, SampleLetter.reach("surgical_associated"));
        LetterFacts facts = new LetterFacts(List.of(SampleLetter.item(), second), List.of());
        Judgement first = new Judgement(1, Verdict.CONSISTENT, null, null, List.of(), List.of());
        CheckedLetter letter = new CheckedLetter(SampleLetter.source("a.txt"), SampleLetter.letter(), facts,
                List.of(first, new Judgement(2, Verdict.INCONSISTENT, null, null, List.of(), List.of())), List.of());
        Counterfactual counterfactual = new Counterfactual(changed -> List.of(first,
                new Judgement(2, changed.items().get(0).outcome() == Outcome.UPHELD ? Verdict.CONSISTENT : Verdict.INCONSISTENT, null, null,
                        List.of(), List.of())));
        assertThat(counterfactual.of(letter, 2).orElseThrow().sentence())
                .isEqualTo("With item 1 Upheld instead of Overturned, the outcome would follow.");
    }

    @Test
    void nothing_is_told_where_nothing_helps() {
        assertThat(new Counterfactual(facts -> judged(facts, facts2 -> false)).of(letter(IMPROVEMENT, FALL), 1)).isEmpty();
    }

    @Test
    void what_others_say_is_no_documented_fact() {
        Statement quoted = new Statement(1, Section.RATIONALE, "fall", Set.of("fall"), Polarity.AFFIRMED, Voice.GUIDELINE, false,
                FALL.passage(), FALL.sentence());
        assertThat(new Counterfactual(facts -> judged(facts, changed -> changed.rest().isEmpty())).of(letter(quoted), 1)).isEmpty();
    }

    @Test
    void what_the_rationale_concludes_is_no_documented_fact() {
        Statement conclusion = new Statement(1, Section.RATIONALE, "medical-necessity", Set.of("medical-necessity"), Polarity.AFFIRMED,
                Voice.PATIENT, false, SampleLetter.passage(Section.RATIONALE, "medically necessary"),
                SampleLetter.item().conclusions().get(0).span());
        assertThat(new Counterfactual(facts -> judged(facts, changed -> changed.rest().isEmpty())).of(letter(conclusion), 1)).isEmpty();
    }

    private static String sentence(Predicate<LetterFacts> follows, Fact... rest) {
        return new Counterfactual(facts -> judged(facts, follows)).of(letter(rest), 1).orElseThrow().sentence();
    }

    private static List<Judgement> judged(LetterFacts facts, Predicate<LetterFacts> follows) {
        Verdict verdict = follows.test(facts) ? Verdict.CONSISTENT : Verdict.INCONSISTENT;
        return List.of(new Judgement(1, verdict, null, null, List.of(), List.of()));
    }

    private static CheckedLetter letter(Fact... rest) {
        return new CheckedLetter(SampleLetter.source("a.txt"), SampleLetter.letter(), SampleLetter.facts(rest),
                List.of(SampleLetter.judgement(Verdict.INCONSISTENT, null)), List.of());
    }

    private static boolean says(LetterFacts facts, String concept, Polarity polarity) {
        return facts.rest().stream().map(Statement.class::cast)
                .anyMatch(statement -> statement.about(concept) && statement.polarity() == polarity);
    }

    private static int quantity(LetterFacts facts) {
        return facts.rest().stream().map(Quantity.class::cast).findFirst().orElseThrow().count();
    }

    private static int asked(LetterFacts facts) {
        Item item = facts.items().get(0);
        return item.request().underReview();
    }

    private static Statement statement(String concept, String words, Polarity polarity) {
        return new Statement(0, Section.SUMMARY, concept, Set.of(concept), polarity, Voice.PATIENT, false,
                SampleLetter.passage(Section.SUMMARY, words), SampleLetter.passage(Section.SUMMARY, words).span());
    }

    private static Statement missing(String concept, String words) {
        Passage passage = SampleLetter.passage(Section.RATIONALE, words);
        return new Statement(1, Section.RATIONALE, concept, Set.of(concept), Polarity.UNDOCUMENTED, Voice.PATIENT, false, passage,
                passage.span());
    }
}
