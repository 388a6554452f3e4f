package imrcheck.reading;

import imrcheck.facts.Cap;
import imrcheck.facts.Cap.Holds;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How long equipment is to be tried before it is kept, as a rationale quotes it, and how long the record tells that it was tried.
 *
 * @param item number of the item
 * @param asOf the day of the letter
 */
record Trials(int item, TitleFacts title, Counts rationale, Ledger record, LocalDate asOf) {
    private static final String TRIAL = "trial";
    private static final Set<String> KEPT = Set.of("purchase", "rental");
    private static final Set<String> SPANNING = Set.of("from", "through", "to", "until", "between");
    private static final int NEAR = 4;
    private static final int FORTNIGHT = 14;
    /** So many days less a month may have. */
    private static final int SLACK = 3;

    /** The least that is quoted, where the record tells how long the trial was. */
    List<Cap> read() {
        boolean kept = title.treatment().id().equals("dme") && title.traits().stream().anyMatch(KEPT::contains);
        OptionalInt told = kept ? told() : OptionalInt.empty();
        if (told.isEmpty()) {
            return List.of();
        }
        return rationale.reading().sentences().stream().filter(this::quoted).flatMap(
                sentence -> values(rationale, sentence).filter(value -> beside(rationale, value)).map(value -> cap(value, told.getAsInt())))
                .toList();
    }

    private Cap cap(Value value, int told) {
        int days = days(rationale, value);
        boolean month = told >= days - SLACK && told < days;
        return new Cap(item, days, Holds.AT_LEAST, "days of trial", month ? days : told, new Called(rationale).shortOf(value, null),
                rationale.passage(value, rationale.reading().clause(value.first())));
    }

    /** Whether a sentence tells what is asked of anybody. */
    private boolean quoted(Sentence sentence) {
        Words words = rationale.reading().words();
        return words.any(sentence.first(), sentence.end(), WordClass.REQUIRE_VERB, WordClass.DEONTIC, WordClass.ENDORSE_VERB)
                || sentence.clauses().stream().anyMatch(clause -> clause.voice() == Voice.GUIDELINE);
    }

    /** Numbers of days, weeks or months. */
    private static Stream<Value> values(Counts counts, Stretch stretch) {
        return Values.of(counts.kinds(), stretch.first(), stretch.end()).stream()
                .filter(value -> value.type() == Type.COUNT && counts.kinds().period(value.end()) != null);
    }

    private static int days(Counts counts, Value value) {
        return value.high() * WordKinds.DAYS.get(counts.kinds().period(value.end()));
    }

    /** "a one-month home trial", "a trial of 30 days". */
    private static boolean beside(Counts counts, Value value) {
        Sentence sentence = counts.reading().sentence(value.first());
        return counts.has(TRIAL, value.around(NEAR, NEAR, sentence));
    }

    /** The longest time of trial or use that the record tells of such equipment; empty where it tells none. */
    OptionalInt told() {
        Counts counts = record.counts();
        Moments moments = record.moments(asOf);
        return counts.reading().sentences().stream().filter(sentence -> named(counts, sentence))
                .flatMap(sentence -> sentence.clauses().stream()).filter(clause -> used(counts, clause))
                .mapToInt(clause -> longest(clause, moments)).filter(days -> days > 0).max();
    }

    private boolean named(Counts counts, Sentence sentence) {
        return counts.names(sentence).anyMatch(name -> title.names().contains(counts.lower(name)))
                || counts.has(TRIAL, sentence) && counts.names(sentence).anyMatch(name -> name.name().equals("dme"));
    }

    private static boolean used(Counts counts, Clause clause) {
        return clause.voice() == Voice.PATIENT && !counts.negates(clause) && !counts.leavesOpen(clause);
    }

    private int longest(Clause clause, Moments dates) {
        Counts counts = record.counts();
        Words words = counts.reading().words();
        int told = values(counts, clause).filter(value -> !words.is(value.end() + 1, "ago")).mapToInt(value -> days(counts, value)).max()
                .orElse(words.any(clause.first(), clause.end(), Set.of("fortnight")) ? FORTNIGHT : 0);
        return Math.max(told, dated(clause, dates));
    }

    /** The days between two dates: "from 3/1 through 4/4", "07/06/2015 - 07/20/2015". */
    private int dated(Clause clause, Moments dates) {
        Words words = record.counts().reading().words();
        List<Moment> moments = dates.in(clause);
        for (int at = 0; at + 1 < moments.size(); at++) {
            Moment one = moments.get(at);
            Moment next = moments.get(at + 1);
            boolean spans =
                    words.any(one.end(), next.first(), SPANNING) || next.first() == one.end() && words.gapHas(one.end() - 1, "-\u2013");
            if (spans && next.first() - one.end() <= 2) {
                return (int) Math.max(0, ChronoUnit.DAYS.between(one.from(), next.to()));
            }
        }
        return 0;
    }
}
