package imrcheck.extract;

import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.text.Assertion;
import imrcheck.text.Reading;
import java.util.List;

/** What a reading asserts, as facts. */
final class Statements {
    private Statements() {
    }

    static List<Statement> of(int item, Section section, Reading reading) {
        return reading.assertions().stream().map(assertion -> statement(item, section, assertion)).distinct().toList();
    }

    private static Statement statement(int item, Section section, Assertion assertion) {
        return new Statement(item, section, assertion.concept().id(), assertion.concept().kinds(), assertion.polarity(),
                assertion.voice(), assertion.conceded(), new Passage(section, assertion.span()), assertion.clause());
    }
}
