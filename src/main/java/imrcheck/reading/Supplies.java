package imrcheck.reading;

import imrcheck.facts.Cap;
import imrcheck.facts.Cap.Holds;
import imrcheck.facts.Duration;
import imrcheck.facts.Duration.Bound;
import imrcheck.facts.Passage;
import imrcheck.facts.QuotedSpan;
import imrcheck.facts.Voice;
import imrcheck.language.Stretch;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * For how many days the tablets asked for last, as the drug is taken, beside the longest use that the rationale quotes.
 *
 * @param item number of the item
 */
record Supplies(int item, TitleFacts title, Counts rationale, Counts record) {
    /**
     * The longest use that is quoted, where the letter tells how many tablets and how many of them a day.
     *
     * @param spans     the lengths of use that the rationale quotes
     * @param durations all that it tells
     */
    List<Cap> read(List<QuotedSpan> spans, List<Duration> durations) {
        Optional<Limit> limit =
                Stream.concat(spans.stream().filter(QuotedSpan::limitsUse).map(span -> new Limit(span.days(), span.passage())),
                        durations.stream().filter(one -> one.voice() == Voice.GUIDELINE && one.bound() == Bound.AT_MOST)
                                .map(one -> new Limit(one.days(), one.passage())))
                        .max(Comparator.comparingInt(Limit::days));
        OptionalInt doses = limit.isPresent() && title.treatment().drug() ? new Dosing(title, List.of(record, rationale)).tabletsADay()
                : OptionalInt.empty();
        OptionalInt tablets = doses.isPresent() ? tablets(doses.getAsInt()) : OptionalInt.empty();
        return tablets.isEmpty() ? List.of() : List.of(cap(limit.get(), days(tablets.getAsInt(), doses.getAsInt())));
    }

    private record Limit(int days, Passage passage) {}

    private static int days(int tablets, int doses) {
        return (tablets + doses - 1) / doses;
    }

    private Cap cap(Limit limit, int days) {
        int word = IntStream.range(0, rationale.reading().words().size())
                .filter(at -> rationale.reading().words().start(at) >= limit.passage().span().start()).findFirst().orElse(0);
        return new Cap(item, limit.days(), Holds.AT_MOST, "days of supply", days,
                new Called(rationale).over(Stretch.of(word, word + 1), null), limit.passage());
    }

    /** What the title asks for, else what the record tells of the drug beside what is taken at once. */
    private OptionalInt tablets(int doses) {
        if (title.request().underReview() != null) {
            return "units".equals(title.request().unit()) ? OptionalInt.of(title.request().underReview()) : OptionalInt.empty();
        }
        List<Integer> told = record.ofDrug(title).stream().map(Counted::count).filter(count -> count > doses).distinct().toList();
        return told.size() == 1 ? OptionalInt.of(told.get(0)) : OptionalInt.empty();
    }
}
