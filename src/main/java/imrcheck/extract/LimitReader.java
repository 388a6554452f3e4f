package imrcheck.extract;

import imrcheck.facts.Limit;
import imrcheck.facts.Quantity;
import imrcheck.facts.RequestedInRecord;
import imrcheck.terms.Terms;
import imrcheck.text.Reading;
import java.util.List;

/** Reads the numbers of a rationale. */
final class LimitReader {
    LimitReader(Terms terms) {
    }

    /** The limit that the rationale applies, or null. @param summary or null */
    Limit limit(TitleFacts title, Reading rationale, Reading summary) {
        return null;
    }

    /** The counts that the rationale names. */
    List<Quantity> quantities(int item, TitleFacts title, Reading rationale) {
        return List.of();
    }

    /** The requests for this treatment that the summary tells. */
    List<RequestedInRecord> requested(int item, TitleFacts title, Reading summary) {
        return List.of();
    }
}
