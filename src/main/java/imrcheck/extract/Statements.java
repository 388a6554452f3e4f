package imrcheck.extract;

import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.terms.Hit;
import imrcheck.text.Assertion;
import imrcheck.text.Clause;
import imrcheck.text.Reading;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a reading asserts, as facts. */
final class Statements {
    private final int item;
    private final Section section;
    private final Reading reading;
    private final List<Hit> parts;

    private Statements(int item, Section section, Reading reading) {
        this.item = item;
        this.section = section;
        this.reading = reading;
        this.parts = Subjects.bodyParts(reading);
    }

    static List<Statement> of(int item, Section section, Reading reading) {
        Statements statements = new Statements(item, section, reading);
        return reading.assertions().stream().map(statements::statement).distinct().toList();
    }

    private Statement statement(Assertion assertion) {
        return new Statement(item, section, assertion.concept().id(), assertion.concept().kinds(), assertion.polarity(), assertion.voice(),
                assertion.conceded(), new Passage(section, assertion.span()), assertion.clause(), parts(assertion));
    }

    /** The parts that its clause names, else its sentence, else the sentence before. */
    private Set<String> parts(Assertion assertion) {
        Clause clause = reading.clause(assertion.word());
        Set<String> named = named(clause.first(), clause.end());
        for (int sentence = assertion.sentence(); named.isEmpty() && sentence >= Math.max(0, assertion.sentence() - 1); sentence--) {
            named = named(reading.sentences().get(sentence).first(), reading.sentences().get(sentence).end());
        }
        return named;
    }

    private Set<String> named(int first, int end) {
        Set<String> named = new TreeSet<>();
        for (Hit part : parts) {
            if (part.first() >= first && part.end() <= end) {
                named.add(part.label().name());
            }
        }
        return named;
    }
}
