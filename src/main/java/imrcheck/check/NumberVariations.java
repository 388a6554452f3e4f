package imrcheck.check;

import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Limit;
import imrcheck.facts.Prior;
import imrcheck.facts.Quantity;
import imrcheck.facts.Request;
import imrcheck.facts.RequestedInRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Other numbers for an item: its request, its prior treatment, its limit; the nearest number first. */
final class NumberVariations {
    private static final int FARTHEST = 48;

    private NumberVariations() {}

    static List<Variation> of(Item item) {
        List<Variation> variations = new ArrayList<>();
        for (int step = 1; step <= FARTHEST; step++) {
            for (int delta : new int[] {-step, step}) {
                addRequest(variations, item, delta);
                addPrior(variations, item, delta);
                addLimit(variations, item, delta);
            }
        }
        return variations;
    }

    private static void addRequest(List<Variation> variations, Item item, int delta) {
        Integer asked = item.request().underReview();
        if (asked != null && asked + delta > 0) {
            Request old = item.request();
            Request request = new Request(asked + delta, shifted(old.original(), delta), old.authorized(), old.unit());
            variations.add(
                    new Variation("With " + count(asked + delta, old.unit(), "requested") + " instead of " + asked, facts -> edit(facts,
                            item, with(item, request, item.prior(), item.limit()), fact -> requested(fact, item, asked, asked + delta))));
        }
    }

    private static void addPrior(List<Variation> variations, Item item, int delta) {
        Integer had = item.prior().count();
        if (had != null && had + delta >= 0) {
            variations.add(new Variation("With " + (had + delta) + " prior " + unit(item) + " instead of " + had,
                    facts -> edit(facts, item, with(item, item.request(), new Prior(had + delta, true), item.limit()),
                            fact -> quantity(fact, item, "prior", had, had + delta))));
        }
    }

    private static void addLimit(List<Variation> variations, Item item, int delta) {
        Limit old = item.limit();
        if (old != null && old.max() + delta > 0) {
            Limit limit = new Limit(old.max() + delta, old.weeks(), old.passage());
            variations.add(new Variation("With a limit of " + limit.max() + " instead of " + old.max(), facts -> edit(facts, item,
                    with(item, item.request(), item.prior(), limit), fact -> quantity(fact, item, "limit", old.max(), limit.max()))));
        }
    }

    private static Integer shifted(Integer number, int delta) {
        return number == null ? null : number + delta;
    }

    private static String count(int count, String unit, String otherwise) {
        return count + " " + (unit == null ? otherwise : unit);
    }

    private static String unit(Item item) {
        return item.request().unit() == null ? "treatments" : item.request().unit();
    }

    private static LetterFacts edit(LetterFacts facts, Item item, Item changed, UnaryOperator<Fact> rest) {
        return new LetterFacts(facts.items().stream().map(old -> old.item() == item.item() ? changed : old).toList(),
                facts.rest().stream().map(rest).toList());
    }

    /** The rationale and the record tell the same request, so they must not contradict the changed one. */
    private static Fact requested(Fact fact, Item item, int old, int now) {
        if (fact instanceof RequestedInRecord record && record.item() == item.item() && record.count() == old) {
            return new RequestedInRecord(record.item(), now, record.unit(), record.passage());
        }
        return quantity(fact, item, "requested", old, now);
    }

    private static Fact quantity(Fact fact, Item item, String role, int old, int now) {
        return fact instanceof Quantity q && q.item() == item.item() && q.role().equals(role) && q.count() == old
                ? new Quantity(q.item(), now, q.unit(), q.role(), q.passage()) : fact;
    }

    private static Item with(Item item, Request request, Prior prior, Limit limit) {
        return new Item(item.item(), item.title(), item.outcome(), item.treatment(), item.bodyParts(), item.side(), request, prior, limit,
                item.conclusion(), item.conclusions(), item.traits(), item.asOf(), item.titlePassage(), item.rationale(), item.reach());
    }
}
