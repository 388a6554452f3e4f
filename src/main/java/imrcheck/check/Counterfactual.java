package imrcheck.check;

import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the smallest change of a documented fact that changes the verdict on an item: it judges the letter again with one
 * fact changed, then with two, then with all documented that the rationale finds missing, then without any of its reasons.
 * Numbers come first, then findings the verdict rests on, then all others, then the decisions on other items.
 */
public final class Counterfactual {
    /** Of so many variations each pair is tried: some hundred sessions, well under a second. */
    private static final int PAIRED = 24;
    private final Function<LetterFacts, List<Judgement>> judge;

    /**
     * What would change a verdict of this judge.
     *
     * @param judge facts to a judgement for each item, in their order
     */
    public Counterfactual(Function<LetterFacts, List<Judgement>> judge) {
        this.judge = judge;
    }

    /**
     * A change and what comes of it.
     *
     * @param verdict  the verdict with the change made
     * @param sentence both in one plain sentence
     */
    public record Change(Verdict verdict, String sentence) {}

    /**
     * The smallest change for one item. A change that turns the verdict round is preferred to one that leaves the item
     * undecided.
     *
     * @param item number of the item
     * @return empty where none of these does it, or the letter was not judged
     */
    public Optional<Change> of(CheckedLetter letter, int item) {
        return IntStream.range(0, letter.judgements().size()).filter(index -> letter.judgements().get(index).item() == item).boxed()
                .findFirst().flatMap(index -> new Search(letter, index).smallest());
    }

    private final class Search {
        private final LetterFacts facts;
        private final int index;
        private final Item item;
        private final Judgement judgement;
        private final StatementVariations statements;

        Search(CheckedLetter letter, int index) {
            this.facts = letter.facts();
            this.index = index;
            this.item = facts.items().get(index);
            this.judgement = letter.judgements().get(index);
            this.statements = new StatementVariations(letter.source(), facts, item, evidence(finding -> true));
        }

        private List<Passage> evidence(Predicate<Finding> of) {
            return judgement.findings().stream().filter(of).flatMap(finding -> finding.evidence().stream()).toList();
        }

        Optional<Change> smallest() {
            return best(singles()).or(() -> best(pairs())).or(() -> best(statements.nothingMissing())).or(() -> best(withoutReasons()));
        }

        private Stream<Variation> singles() {
            return Stream.of(ItemVariations.numbers(item), statements.all(), ItemVariations.otherDecisions(facts, item))
                    .flatMap(List::stream);
        }

        private Stream<Variation> pairs() {
            List<Variation> paired = statements.all().stream().limit(PAIRED).toList();
            return IntStream.range(0, paired.size()).boxed()
                    .flatMap(first -> paired.stream().skip(first + 1L).map(second -> paired.get(first).and(second)));
        }

        /** Without what speaks for the outcome where it follows, else without what speaks against it. */
        private Stream<Variation> withoutReasons() {
            Outcome spoken = judgement.verdict() == Verdict.CONSISTENT ? item.outcome() : item.outcome().opposite();
            return statements.without(evidence(finding -> finding.supports() == spoken), spoken);
        }

        private Optional<Change> best(Stream<Variation> variations) {
            Verdict now = judgement.verdict();
            Change undecided = null;
            for (Variation variation : (Iterable<Variation>) variations::iterator) {
                Verdict verdict = judge.apply(variation.edit().apply(facts)).get(index).verdict();
                if (verdict != now && verdict != Verdict.INDETERMINATE) {
                    return Optional.of(change(variation, verdict));
                }
                if (verdict != now && undecided == null) {
                    undecided = change(variation, verdict);
                }
            }
            return Optional.ofNullable(undecided);
        }

        private Change change(Variation variation, Verdict verdict) {
            return new Change(verdict, variation.condition() + switch (verdict) {
                case CONSISTENT -> ", the outcome would follow.";
                case INCONSISTENT -> ", the outcome would not follow.";
                case INDETERMINATE -> ", the outcome would be left undecided.";
            });
        }
    }
}
