package imrcheck.extract;

import imrcheck.facts.Prior;
import imrcheck.terms.Terms;
import imrcheck.text.Reading;

/** Counts the same treatment already had. */
final class PriorReader {
    PriorReader(Terms terms) {
    }

    /** @param rationale or null; @param summary or null */
    Prior read(TitleFacts title, Reading rationale, Reading summary) {
        return Prior.UNSTATED;
    }
}
