package imrcheck.reading;

import imrcheck.facts.Voice;
import imrcheck.language.Stretch;

/** Whether a rationale says itself that the letter goes beyond a number that it quoted before: "premature", "more than the three weeks". */
record Called(Counts rationale) {
    private static final String OVER = "called-over";
    private static final String SHORT = "called-short";

    /** Whether it calls something more than the most that some words quote, of a measure or, where that is null, of care. */
    boolean over(Stretch quoted, String measure) {
        return says(OVER, quoted, measure);
    }

    /** Whether it calls something less than the least that some words quote, of a measure or, where that is null, of care. */
    boolean shortOf(Stretch quoted, String measure) {
        return says(SHORT, quoted, measure);
    }

    private boolean says(String mark, Stretch quoted, String measure) {
        int end = rationale.reading().sentence(quoted.first()).end();
        return rationale.marks().stream().filter(hit -> hit.name().equals(mark) && hit.first() >= end)
                .map(hit -> rationale.reading().clause(hit)).filter(clause -> clause.voice() == Voice.PATIENT)
                .map(rationale::measure).anyMatch(named -> named == null || named.equals(measure));
    }
}
