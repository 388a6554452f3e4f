package imrcheck.reading;

import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.util.List;
import java.util.stream.IntStream;

/** Where a rationale says itself that the letter goes beyond a number that it quoted before: "premature", "more than the three weeks". */
record Called(Counts rationale) {
    private static final String OVER = "called-over";
    private static final String FAILED = "called-failed";
    private static final String BEYOND = "over";
    private static final int BEFORE = 2;
    private static final String SHORT = "called-short";

    /** Where it calls something more than the most that some words quote, of a measure or, where that is null, of care. */
    List<Span> over(Stretch quoted, String measure) {
        return says(OVER, quoted, measure);
    }

    /** Where it holds what it tells of the patient to be beyond that very number: "his dose is above 120 mg a day". */
    List<Span> over(Stretch quoted, int number) {
        Words words = rationale.reading().words();
        return IntStream.range(rationale.reading().sentence(quoted.first()).end(), words.size())
                .filter(word -> words.number(word) == number && rationale.has(BEYOND, Stretch.of(word - BEFORE, word))).filter(word -> {
                    Clause clause = rationale.reading().clause(word);
                    return clause.voice() == Voice.PATIENT && !rationale.negates(clause);
                }).mapToObj(word -> words.span(word, word + 1)).toList();
    }

    /** Where it calls something less than the least that some words quote, of a measure or, where that is null, of care. */
    List<Span> shortOf(Stretch quoted, String measure) {
        return says(SHORT, quoted, measure);
    }

    private List<Span> says(String mark, Stretch quoted, String measure) {
        int end = rationale.reading().sentence(quoted.first()).end();
        return rationale.marks().stream().filter(hit -> hit.first() >= end)
                .filter(hit -> hit.name().equals(mark) || measure != null && hit.name().equals(FAILED) && ofValue(hit))
                .filter(hit -> rationale.reading().clause(hit).voice() == Voice.PATIENT).filter(hit -> {
                    String named = rationale.measure(rationale.reading().clause(hit));
                    return named == null || named.equals(measure);
                }).map(hit -> rationale.reading().words().span(hit)).toList();
    }

    /** Whether the clause of some words names a measure or a number. */
    private boolean ofValue(Hit hit) {
        Clause clause = rationale.reading().clause(hit);
        return rationale.measure(clause) != null || IntStream.range(clause.first(), clause.end())
                .anyMatch(word -> Character.isDigit(rationale.reading().words().word(word).charAt(0)));
    }
}
