package imrcheck.check;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Limit;
import imrcheck.facts.Outcome;
import imrcheck.facts.Prior;
import imrcheck.facts.Quantity;
import imrcheck.facts.Request;
import imrcheck.facts.RequestedInRecord;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Other numbers for an item, and the opposite decision on the other items of the letter, on which a service can hang. */
final class ItemVariations {
    private static final int FARTHEST = 48;

    private ItemVariations() {}

    /** Its request, its prior treatment and its limit with another number, the nearest number first. */
    static List<Variation> numbers(Item item) {
        return IntStream.rangeClosed(1, FARTHEST).boxed().flatMap(step -> Stream.of(-step, step))
                .flatMap(delta -> Stream.of(request(item, delta), prior(item, delta), limit(item, delta))).filter(Objects::nonNull)
                .toList();
    }

    private static Variation request(Item item, int delta) {
        Request old = item.request();
        Integer asked = old.underReview();
        if (asked == null || asked + delta <= 0) {
            return null;
        }
        Integer original = old.original() == null ? null : Integer.valueOf(old.original() + delta);
        Request request = new Request(asked + delta, original, old.authorized(), old.unit());
        String unit = old.unit() == null ? "requested" : old.unit();
        return Variation.ofItem("With " + request.underReview() + " " + unit + " instead of " + asked,
                numbered(item, request, item.prior(), item.limit()), fact -> requested(fact, item, asked, asked + delta));
    }

    private static Variation prior(Item item, int delta) {
        Integer had = item.prior().count();
        if (had == null || had + delta < 0) {
            return null;
        }
        Prior prior = new Prior(had + delta, true);
        String unit = item.request().unit() == null ? "treatments" : item.request().unit();
        return Variation.ofItem("With " + prior.count() + " prior " + unit + " instead of " + had,
                numbered(item, item.request(), prior, item.limit()), quantity(item, "prior", had, had + delta));
    }

    private static Variation limit(Item item, int delta) {
        Limit old = item.limit();
        if (old == null || old.max() + delta <= 0) {
            return null;
        }
        Limit limit = new Limit(old.max() + delta, old.least() + delta, old.weeks(), old.afresh(), old.passage());
        return Variation.ofItem("With a limit of " + limit.max() + " instead of " + old.max(),
                numbered(item, item.request(), item.prior(), limit), quantity(item, "limit", old.max(), limit.max()));
    }

    /** The rationale and the record tell the same request, so they must not contradict the changed one. */
    private static Fact requested(Fact fact, Item item, int old, int now) {
        if (fact instanceof RequestedInRecord record && record.item() == item.item() && record.count() == old) {
            return new RequestedInRecord(record.item(), now, record.unit(), record.passage());
        }
        return quantity(item, "requested", old, now).apply(fact);
    }

    private static UnaryOperator<Fact> quantity(Item item, String role, int old, int now) {
        return fact -> fact instanceof Quantity q && q.item() == item.item() && q.role().equals(role) && q.count() == old
                ? new Quantity(q.item(), now, q.unit(), q.role(), q.passage()) : fact;
    }

    /** The opposite decision on each of the other items. */
    static List<Variation> otherDecisions(LetterFacts facts, Item item) {
        return facts.items().stream().filter(other -> other.item() != item.item()).map(ItemVariations::decidedOtherwise).toList();
    }

    private static Variation decidedOtherwise(Item item) {
        Outcome outcome = item.outcome().opposite();
        Conclusion conclusion = switch (item.conclusion()) {
            case NECESSARY -> Conclusion.NOT_NECESSARY;
            case NOT_NECESSARY -> Conclusion.NECESSARY;
            case MIXED, NONE -> item.conclusion();
        };
        return Variation.ofItem("With item " + item.item() + " " + outcome.word() + " instead of " + item.outcome().word(),
                copy(item, outcome, conclusion, item.request(), item.prior(), item.limit()), UnaryOperator.identity());
    }

    private static Item numbered(Item item, Request request, Prior prior, Limit limit) {
        return copy(item, item.outcome(), item.conclusion(), request, prior, limit);
    }

    private static Item copy(Item item, Outcome outcome, Conclusion conclusion, Request request, Prior prior, Limit limit) {
        return new Item(item.item(), item.title(), outcome, item.treatment(), item.bodyParts(), item.side(), request, prior, limit,
                conclusion, item.conclusions(), item.traits(), item.asOf(), item.titlePassage(), item.rationale(), item.reach());
    }
}
