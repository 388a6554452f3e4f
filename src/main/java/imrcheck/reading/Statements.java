package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Theme;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Places;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a reading asserts, as facts, and what it concludes. */
final class Statements {
    private static final String PLAIN = "medical-necessity";
    private static final String NAMED = "necessity-named";
    private static final String SUPPORT = "support-for-request";
    private static final Set<String> CONCLUSIONS = Set.of(PLAIN, NAMED, SUPPORT, "guideline-criteria");

    private static final Set<String> LEADING = Set.of("on", "in", "at", "of", "the", "his", "her");
    private static final int NEAR = 3;

    private Statements() {}

    static List<Statement> of(int item, Section section, Reading reading) {
        Places<Hit> parts = Subjects.bodyParts(reading);
        Places<Hit> sides = reading.places(Role.SIDE);
        Places<Hit> care = Places.of(reading.hits().stream().filter(Hit::namesCare).toList(), reading.words().size());
        Set<Span> concluding =
                reading.assertions().stream().filter(Statements::onlyConcludes).map(Assertion::clause).collect(Collectors.toSet());
        // What a clause that concludes speaks of is at issue, and not told of the patient.
        return reading.assertions().stream().filter(assertion -> !assertion.concept().general() || !concluding.contains(assertion.clause()))
                .map(assertion -> new Statement(item, section, assertion.concept().id(), assertion.concept().kinds(), assertion.polarity(),
                        assertion.voice(), assertion.conceded(), new Passage(section, assertion.span()), assertion.clause(),
                        new Theme(parts(reading, parts, assertion), sides(reading, sides, assertion), near(reading, care, assertion)),
                        assertion.own()))
                .distinct().toList();
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
    static Set<String> parts(Reading reading, Places<Hit> parts, Assertion assertion) {
        Set<String> named = named(parts, reading.clause(assertion.word()));
        for (int sentence = assertion.sentence(); named.isEmpty() && sentence >= Math.max(0, assertion.sentence() - 1); sentence--) {
            named = named(parts, reading.sentences().get(sentence));
        }
        return named;
    }

    /** The side that is told behind ("4/5 on the left"), else that before, else those that the sentence names. */
    static Set<String> sides(Reading reading, Places<Hit> sides, Assertion assertion) {
        Set<String> named = near(reading, sides, assertion);
        if (named.size() < 2) {
            return named;
        }
        Words words = reading.words();
        Clause clause = reading.clause(assertion.word());
        int behind = IntStream.range(assertion.word(), clause.end()).filter(word -> words.start(word) >= assertion.span().end()).findFirst()
                .orElse(clause.end());
        return sides.all().stream()
                .filter(side -> clause.holds(side) && side.first() >= behind && side.first() <= behind + NEAR
                        && IntStream.range(behind, side.first()).allMatch(word -> LEADING.contains(words.lower(word))))
                .findFirst()
                .or(() -> sides.all().stream().filter(side -> clause.holds(side) && side.first() < behind).reduce((one, other) -> other))
                .map(side -> Set.of(side.name())).orElse(named);
    }

    /** What the clause of an assertion names, else its sentence. */
    private static Set<String> near(Reading reading, Places<Hit> hits, Assertion assertion) {
        Set<String> named = named(hits, reading.clause(assertion.word()));
        return named.isEmpty() ? named(hits, reading.sentences().get(assertion.sentence())) : named;
    }

    private static Set<String> named(Places<Hit> parts, Stretch stretch) {
        Set<String> named = new TreeSet<>();
        for (Hit part : parts.in(stretch)) {
            if (stretch.holds(part)) {
                named.add(part.name());
            }
        }
        return named;
    }
}
