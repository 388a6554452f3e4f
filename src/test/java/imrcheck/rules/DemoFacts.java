package imrcheck.rules;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Outcome;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Prior;
import imrcheck.facts.Request;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Treatment;
import imrcheck.facts.Voice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Facts and rules for the tests of this package. */
final class DemoFacts {
    static final Path RULES = Path.of("src/test/resources/demo-rules");
    static final LocalDate IN_FORCE = LocalDate.of(2015, 5, 1);

    private DemoFacts() {}

    static Item massage(Outcome outcome, int visits) {
        return massage(outcome, visits, outcome == Outcome.UPHELD ? Conclusion.NOT_NECESSARY : Conclusion.NECESSARY, IN_FORCE);
    }

    static Item massage(Outcome outcome, int visits, Conclusion conclusion, LocalDate asOf) {
        return new Item(1, visits + " massage visits", outcome, Treatment.MASSAGE, List.of(), null,
                new Request(visits, null, null, "visits"), Prior.UNSTATED, null, conclusion, List.of(passage(Section.RATIONALE, 90)),
                Set.of(), asOf, passage(Section.TITLE, 10), passage(Section.RATIONALE, 50));
    }

    static Statement says(int item, String concept, Polarity polarity, boolean conceded) {
        Section section = item == 0 ? Section.SUMMARY : Section.RATIONALE;
        Passage passage = passage(section, item == 0 ? 30 : 60);
        return new Statement(item, section, concept, Set.of(concept), polarity, Voice.PATIENT, conceded, passage, passage.span());
    }

    static Passage passage(Section section, int start) {
        return new Passage(section, new Span(start, start + 5));
    }

    static LetterFacts letter(Item item, Fact... rest) {
        return new LetterFacts(List.of(item), List.of(rest));
    }
}
