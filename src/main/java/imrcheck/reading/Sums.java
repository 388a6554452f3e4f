package imrcheck.reading;

import imrcheck.facts.Request;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.reading.Value.Type;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a rationale's own sum tells of the visits had before: "four and six are ten" of a request for six, "six more end the course at
 * eighteen". Those that nobody adds up are left to the ledger.
 *
 * @param counts  the numbers of the rationale
 * @param request what is asked for
 */
record Sums(Counts counts, Request request) {
    private static final String TO = "sum-to";
    private static final Set<String> JOINS = Set.of("and", "plus", "with", "added", "to", "on", "top", "of");
    private static final Set<String> UNITS = Set.of("visits", "injections");

    /** The visits had of a sum that tells them beside those asked for, and comes out right. */
    OptionalInt added() {
        return sums().flatMapToInt(this::added).findFirst();
    }

    /** What is left of a total told for the course with those asked for. */
    OptionalInt left() {
        return sums()
                .flatMapToInt(
                        values -> values.stream().filter(this::total).mapToInt(total -> total.high() - asked()).filter(rest -> rest >= 0))
                .findFirst();
    }

    private int asked() {
        return Stream.of(request.underReview(), request.authorized()).filter(Objects::nonNull).mapToInt(Integer::intValue).sum();
    }

    /** The counts of each sentence in which the reviewer himself speaks. */
    private Stream<List<Value>> sums() {
        return request.underReview() == null ? Stream.empty() : counts.reading().sentences().stream().map(this::own);
    }

    private List<Value> own(Sentence sentence) {
        return Values.of(counts.kinds(), sentence.first(), sentence.end()).stream().filter(
                value -> value.type() == Type.COUNT && value.low() == value.high() && spoken(counts.reading().clause(value.first())))
                .filter(value -> counts.kinds().unit(value.end()) == null || UNITS.contains(counts.kinds().unit(value.end()))).toList();
    }

    private static boolean spoken(Clause clause) {
        return clause.voice() != Voice.CLAIMS_ADMINISTRATOR;
    }

    private IntStream added(List<Value> values) {
        return IntStream.range(0, values.size() - 2).filter(at -> {
            int one = values.get(at).high();
            int other = values.get(at + 1).high();
            boolean guideline = counts.reading().clause(values.get(at + 2).first()).voice() == Voice.GUIDELINE;
            return (!guideline || joined(values.get(at), values.get(at + 1))) && one + other == values.get(at + 2).high()
                    && (one == asked() || other == asked());
        }).map(at -> values.get(at).high() + values.get(at + 1).high() - asked());
    }

    /** "six added to six", "eight and four": nothing else stands between two numbers. */
    private boolean joined(Value one, Value other) {
        return other.first() > one.end()
                && IntStream.range(one.end(), other.first()).allMatch(word -> JOINS.contains(counts.reading().words().lower(word)));
    }

    /** "brings her to ten", "comes to 18 visits": a number straight behind such words, which no guideline gives. */
    private boolean total(Value value) {
        Clause clause = counts.reading().clause(value.first());
        if (counts.speaks(clause, "guideline") || counts.has("limit", clause)) {
            return false;
        }
        Stretch before = Stretch.of(counts.reading().sentence(value.first()).first(), value.first());
        return counts.marks(before).anyMatch(mark -> mark.name().equals(TO) && mark.end() == value.first());
    }
}
