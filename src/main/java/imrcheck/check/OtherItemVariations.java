package imrcheck.check;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import java.util.List;

/** The opposite decision on another item of the letter, on which a service can hang. */
final class OtherItemVariations {
    private OtherItemVariations() {}

    static List<Variation> of(LetterFacts facts, Item item) {
        return facts.items().stream().filter(other -> other.item() != item.item()).map(OtherItemVariations::decidedOtherwise).toList();
    }

    private static Variation decidedOtherwise(Item other) {
        Item changed = opposite(other);
        return new Variation("With item " + other.item() + " " + word(changed.outcome()) + " instead of " + word(other.outcome()),
                facts -> new LetterFacts(facts.items().stream().map(old -> old.item() == other.item() ? changed : old).toList(),
                        facts.rest()));
    }

    private static String word(Outcome outcome) {
        return outcome == Outcome.UPHELD ? "Upheld" : "Overturned";
    }

    private static Item opposite(Item item) {
        Conclusion conclusion = switch (item.conclusion()) {
            case NECESSARY -> Conclusion.NOT_NECESSARY;
            case NOT_NECESSARY -> Conclusion.NECESSARY;
            case MIXED, NONE -> item.conclusion();
        };
        return new Item(item.item(), item.title(), item.outcome().opposite(), item.treatment(), item.bodyParts(), item.side(),
                item.request(), item.prior(), item.limit(), conclusion, item.conclusions(), item.traits(), item.asOf(), item.titlePassage(),
                item.rationale(), item.reach());
    }
}
