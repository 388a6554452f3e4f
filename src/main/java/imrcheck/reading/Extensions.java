package imrcheck.reading;

import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Tree;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Quote.Asked;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Finds in which case a guideline is quoted to give more than its number: "may be extended if A", "longer courses are supported where
 * B", "with evidence of C, treatment may continue".
 */
record Extensions(Counts rationale) {
    private static final String MORE = "extending";
    private static final Set<String> TOTAL = Set.of("to", "of");
    private static final Set<Type> NUMBERS = EnumSet.of(Type.COUNT, Type.STRENGTH);
    private static final int UNIT_AFTER = 3;
    private static final Set<String> TIES = Set.of("for", "in", "with", "given", "on", "to", "as");
    private static final Set<String> FRONTS = Set.of("for", "in", "with", "given", "on");

    /** What else a rationale quotes, without what is quoted only to tell that case, and the cases, in order. */
    List<Quote> beside(List<Quote> others) {
        List<Quote> cases =
                rationale.marks().stream().filter(mark -> mark.name().equals(MORE)).flatMap(mark -> read(mark).stream()).toList();
        List<Quote> all = new ArrayList<>(others);
        all.removeIf(other -> cases.stream().anyMatch(one -> tells(other, one)) || other.asked().leaves().anyMatch(this::row));
        all.addAll(cases);
        all.sort(Comparator.comparingInt(Quote::first));
        return all;
    }

    /** Whether what is read as a criterion is the number of a table: "10 visits over 8 weeks". */
    private boolean row(Asked asked) {
        return words().isNumber(asked.first()) && rationale.visits(Stretch.of(asked.first(), Math.min(asked.first() + 3, asked.end())));
    }

    /** Whether all that is asked by a quotation is asked by another. */
    private static boolean tells(Quote quote, Quote other) {
        return quote.asked().leaves().allMatch(leaf -> other.asked().leaves().anyMatch(leaf::overlaps));
    }

    private Optional<Quote> read(Hit mark) {
        Sentence sentence = rationale.reading().sentence(mark.first());
        Clause clause = rationale.reading().clause(mark);
        if (!quoted(clause) || !numbered(sentence) || further(mark, sentence)) {
            return Optional.empty();
        }
        int end = end(clause, sentence);
        OptionalInt sure = first(mark, end, word -> words().is(word, WordClass.CONDITION) && !words().is(word, "only"));
        int marker = sure.isPresent() ? sure.getAsInt() : first(mark, end, word -> TIES.contains(words().lower(word))).orElse(end);
        return asked(marker + 1, end).or(() -> fronted(mark, sentence))
                .map(asked -> new Quote(Purpose.MORE, asked, first(mark, asked), end));
    }

    /** Where behind some words, or with their last one, that begins on which more hangs. */
    private static OptionalInt first(Hit mark, int end, IntPredicate opens) {
        return IntStream.range(mark.end() - 1, end).filter(opens).findFirst();
    }

    private static int first(Hit mark, Tree<Asked> asked) {
        return Math.min(mark.first(), asked.leaves().mapToInt(Asked::first).min().orElse(mark.first()));
    }

    /** Whether it goes on to a number that is the most then: "may be extended to a total of 18 visits". */
    private boolean further(Hit mark, Sentence sentence) {
        return rationale.all().stream().filter(count -> count.first() >= mark.end() && count.end() <= sentence.end()).anyMatch(
                count -> words().any(count.first() - 1, count.first(), TOTAL) || rationale.marks(Stretch.of(mark.first(), count.first()))
                        .anyMatch(hit -> hit.name().equals("no-more") && hit.end() == count.first()));
    }

    /** Whether a number of visits or a time stands in a sentence or in the two before it, so that there is something to give more than. */
    private boolean numbered(Sentence sentence) {
        int last = rationale.sentenceOf(sentence);
        int from = rationale.reading().sentences().get(Math.max(0, last - 2)).first();
        return rationale.all().stream().anyMatch(count -> count.first() >= from && count.end() <= sentence.end())
                || Values.of(rationale.kinds(), from, sentence.end()).stream().filter(value -> NUMBERS.contains(value.type()))
                        .anyMatch(value -> IntStream.range(value.end(), Math.min(value.end() + UNIT_AFTER, sentence.end()))
                                .anyMatch(word -> rationale.kinds().unit(word) != null));
    }

    /** Whether a clause tells what holds of anybody. */
    private boolean quoted(Clause clause) {
        boolean ours = words().any(clause.first(), clause.end(), WordClass.PATIENT, WordClass.RECORD, WordClass.REQUEST, WordClass.PRONOUN);
        boolean told = clause.verb() != null && clause.verb().past() && !clause.verb().modal();
        return clause.voice() == Voice.GUIDELINE || clause.voice() != Voice.CLAIMS_ADMINISTRATOR && !ours && !told;
    }

    /** Where what is quoted ends that begins in a clause. */
    private int end(Clause clause, Sentence sentence) {
        int end = clause.end();
        for (Clause next : sentence.clauses()) {
            if (next.first() == end && (next.voice() == Voice.GUIDELINE || next.voice() == Voice.HYPOTHETICAL)) {
                end = next.end();
            }
        }
        int from = clause.first();
        int last = end;
        return IntStream.range(from, last).filter(word -> words().gapHas(word, ";")).map(word -> word + 1).findFirst().orElse(last);
    }

    /** "If A, treatment may be extended", "with evidence of A, ...". */
    private Optional<Tree<Asked>> fronted(Hit mark, Sentence sentence) {
        int from = IntStream.range(sentence.first(), mark.first())
                .filter(word -> words().is(word, WordClass.CONDITION) || FRONTS.contains(words().lower(word)))
                .filter(word -> word == sentence.first() || words().gapHas(word - 1, ",;:")
                        || words().is(word - 1, "and") && word > sentence.first() + 1 && words().gapHas(word - 2, ","))
                .reduce(-1, (one, other) -> other);
        int comma = from < 0 ? -1 : IntStream.range(from, mark.first()).filter(word -> words().gapHas(word, ",")).findFirst().orElse(-1);
        return comma < 0 ? Optional.empty() : asked(from + 1, comma + 1);
    }

    private Optional<Tree<Asked>> asked(int from, int end) {
        return from >= end ? Optional.empty() : new CriterionList(rationale.reading()).of(from, from, end, Purpose.MORE);
    }

    private Words words() {
        return rationale.reading().words();
    }
}
