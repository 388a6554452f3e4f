package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.language.Assertion;
import imrcheck.language.Hit;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a reading asserts, as facts, and what it concludes. */
final class Statements {
    private static final String PLAIN = "medical-necessity";
    private static final String NAMED = "necessity-named";
    private static final String SUPPORT = "support-for-request";
    private static final Set<String> CONCLUSIONS = Set.of(PLAIN, NAMED, SUPPORT, "guideline-criteria");

    private Statements() {}

    static List<Statement> of(int item, Section section, Reading reading) {
        List<Hit> parts = Subjects.bodyParts(reading);
        Set<Span> concluding =
                reading.assertions().stream().filter(Statements::onlyConcludes).map(Assertion::clause).collect(Collectors.toSet());
        // What a clause that concludes speaks of is at issue, and not told of the patient.
        return reading.assertions().stream().filter(assertion -> !assertion.concept().general() || !concluding.contains(assertion.clause()))
                .map(assertion -> statement(item, section, reading, parts, assertion)).distinct().toList();
    }

    /** An assertion as a fact, of a reading that names these parts of the body. */
    static Statement statement(int item, Section section, Reading reading, List<Hit> parts, Assertion assertion) {
        return new Statement(item, section, assertion.concept().id(), assertion.concept().kinds(), assertion.polarity(), assertion.voice(),
                assertion.conceded(), new Passage(section, assertion.span()), assertion.clause(), parts(reading, parts, assertion));
    }

    /** Whether an assertion names what it is about, and neither concludes nor only misses something. */
    static boolean names(Assertion assertion) {
        return !onlyConcludes(assertion) && !assertion.concept().id().equals("unnamed-need")
                && !assertion.concept().kinds().contains("conclusory");
    }

    private static boolean onlyConcludes(Assertion assertion) {
        return !Collections.disjoint(assertion.concept().kinds(), CONCLUSIONS);
    }

    /** The parts that the clause of an assertion names, else its sentence, else the sentence before. */
    private static Set<String> parts(Reading reading, List<Hit> parts, Assertion assertion) {
        Set<String> named = named(parts, reading.clause(assertion.word()));
        for (int sentence = assertion.sentence(); named.isEmpty() && sentence >= Math.max(0, assertion.sentence() - 1); sentence--) {
            named = named(parts, reading.sentences().get(sentence));
        }
        return named;
    }

    private static Set<String> named(List<Hit> parts, Stretch stretch) {
        Set<String> named = new TreeSet<>();
        for (Hit part : parts) {
            if (stretch.holds(part)) {
                named.add(part.name());
            }
        }
        return named;
    }
}
