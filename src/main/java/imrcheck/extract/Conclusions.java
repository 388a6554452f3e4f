package imrcheck.extract;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.text.Assertion;
import imrcheck.text.Reading;
import java.util.List;

/**
 * What a rationale concludes. Plain words on medical necessity weigh more than words of support or agreement with a guideline;
 * of several, the last counts.
 */
final class Conclusions {
    private static final String PLAIN = "medical-necessity";
    private static final String SUPPORT = "support-for-request";

    private Conclusions() {
    }

    /**
     * @param passages takes the places where it concludes so
     */
    static Conclusion of(Reading rationale, List<Passage> passages) {
        List<Assertion> found = about(rationale, PLAIN);
        if (found.isEmpty()) {
            found = about(rationale, SUPPORT);
        }
        if (found.isEmpty()) {
            return Conclusion.NONE;
        }
        Conclusion last = last(found);
        found.stream().filter(assertion -> conclusion(assertion) == last)
                .forEach(assertion -> passages.add(new Passage(Section.RATIONALE, assertion.clause())));
        return last;
    }

    /** What the last clause that concludes says; "cannot be found to be necessary" both denies and names necessity, and denies it. */
    private static Conclusion last(List<Assertion> found) {
        Assertion last = found.get(found.size() - 1);
        boolean denied = found.stream().filter(assertion -> assertion.clause().equals(last.clause()))
                .anyMatch(assertion -> conclusion(assertion) == Conclusion.NOT_NECESSARY);
        return denied ? Conclusion.NOT_NECESSARY : Conclusion.NECESSARY;
    }

    private static List<Assertion> about(Reading rationale, String concept) {
        return rationale.assertions().stream().filter(assertion -> assertion.concept().kinds().contains(concept))
                .filter(assertion -> assertion.voice() != Voice.HYPOTHETICAL
                        && assertion.voice() != Voice.CLAIMS_ADMINISTRATOR).toList();
    }

    private static Conclusion conclusion(Assertion assertion) {
        return assertion.polarity() == Polarity.AFFIRMED ? Conclusion.NECESSARY : Conclusion.NOT_NECESSARY;
    }
}
