package imrcheck.extract;

import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Subject;
import imrcheck.facts.Voice;
import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.text.Assertion;
import imrcheck.text.Clause;
import imrcheck.text.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The body parts and sides that a reading speaks of, as facts. What guidelines say of other parts is left out. */
final class Subjects {
    private static final String CONCLUSION = "medical-necessity";

    private Subjects() {
    }

    static List<Subject> of(int item, Section section, Reading reading) {
        Set<Integer> concluding = reading.assertions().stream().filter(a -> a.concept().kinds().contains(CONCLUSION))
                .map(Assertion::sentence).collect(Collectors.toSet());
        List<Subject> subjects = new ArrayList<>();
        for (Hit hit : reading.hits()) {
            String type = type(hit);
            if (type != null) {
                Clause clause = reading.clause(hit.first());
                boolean concludes = concluding.contains(reading.sentenceOf()[hit.first()]);
                if (concludes || clause.voice() == Voice.PATIENT) {
                    Passage passage = new Passage(section, reading.words().span(clause.first(), clause.end()));
                    subjects.add(new Subject(item, type, hit.label().name(), concludes ? "conclusion" : "finding", passage));
                }
            }
        }
        return subjects;
    }

    private static String type(Hit hit) {
        return hit.label().role() == Role.BODY_PART ? "body-part" : hit.label().role() == Role.SIDE ? "side" : null;
    }
}
