package imrcheck.report;

import imrcheck.facts.Item;
import java.util.ArrayList;
import java.util.List;

/** What the facts of an item are called in texts for readers. */
public final class ItemWords {
    private ItemWords() {}

    /** Its treatment, parts of the body and side. */
    public static String treatment(Item item) {
        List<String> parts = new ArrayList<>();
        parts.add(item.treatment().replace('_', ' '));
        parts.addAll(item.bodyParts());
        if (item.side() != null) {
            parts.add(Json.word(item.side()));
        }
        return String.join(", ", parts);
    }

    /** The quantities asked for. */
    public static String request(Item item) {
        if (item.request().underReview() == null) {
            return "no quantity stated";
        }
        String asked = counted(item.request().underReview(), item) + " under review";
        List<String> more = new ArrayList<>();
        if (item.request().original() != null) {
            more.add(item.request().original() + " asked for");
        }
        if (item.request().authorized() != null) {
            more.add(item.request().authorized() + " authorized");
        }
        return more.isEmpty() ? asked : asked + " (" + String.join(", ", more) + ")";
    }

    /** The same treatment already had. */
    public static String prior(Item item) {
        if (item.prior().count() != null) {
            return counted(item.prior().count(), item) + " before";
        }
        return item.prior().known() ? "none mentioned" : "mentioned without a count";
    }

    /** A limit in the item's own unit, {@code weeks} or null. */
    public static String limit(int max, Integer weeks, Item item) {
        return counted(max, item) + (weeks == null ? "" : " over " + Words.count(weeks, "week"));
    }

    private static String counted(int count, Item item) {
        return item.request().unit() == null ? String.valueOf(count) : count + " " + item.request().unit();
    }

    /** What the rationale concludes, in one sentence. */
    public static String conclusion(Item item) {
        return switch (item.conclusion()) {
            case NECESSARY -> "The rationale concludes that it is medically necessary.";
            case NOT_NECESSARY -> "The rationale concludes that it is not medically necessary.";
            case MIXED -> "The rationale concludes both that it is and that it is not medically necessary.";
            case NONE -> "The rationale states no conclusion about it.";
        };
    }
}
