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
    private static final String NAMED = "necessity-named";
    private static final String SUPPORT = "support-for-request";

    private Conclusions() {}

    /**
     * @param passages takes the places where it concludes so
     */
    static Conclusion of(Reading rationale, List<Passage> passages) {
        List<Assertion> found = rationale.assertions().stream().filter(Conclusions::concludes).filter(Conclusions::plain).toList();
        if (found.isEmpty()) {
            found = rationale.assertions().stream().filter(Conclusions::concludes)
                    .filter(assertion -> assertion.concept().kinds().contains(SUPPORT)).toList();
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

    private static boolean plain(Assertion assertion) {
        boolean unshown = assertion.concept().kinds().contains(NAMED) && assertion.polarity() != Polarity.AFFIRMED;
        return unshown || assertion.concept().kinds().contains(PLAIN);
    }

    private static boolean concludes(Assertion assertion) {
        return assertion.voice() != Voice.HYPOTHETICAL && assertion.voice() != Voice.CLAIMS_ADMINISTRATOR;
    }

    private static Conclusion conclusion(Assertion assertion) {
        return assertion.polarity() == Polarity.AFFIRMED ? Conclusion.NECESSARY : Conclusion.NOT_NECESSARY;
    }
}
