package imrcheck.judge;

import imrcheck.SampleLetter;
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
import imrcheck.facts.Voice;
import imrcheck.rules.RuleFiles;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Facts and rules for the tests of this package. */
final class DemoFacts {
    /** Demo provisions on massage, judged by the shared and the outcome rules as they are shipped. */
    static final RuleFiles RULES = rules();
    static final LocalDate IN_FORCE = LocalDate.of(2015, 5, 1);

    private DemoFacts() {}

    private static RuleFiles rules() {
        SortedMap<String, String> files = new TreeMap<>(RuleFiles.of(Path.of("src/test/resources/demo-rules")).files());
        RuleFiles.of(Path.of("rules")).ending(".drl").forEach((path, text) -> {
            if (path.startsWith("outcome/") || path.startsWith("provisions/")) {
                files.put(path, text);
            }
        });
        return new RuleFiles(files);
    }

    static Item massage(Outcome outcome, int visits) {
        return massage(outcome, visits, outcome == Outcome.UPHELD ? Conclusion.NOT_NECESSARY : Conclusion.NECESSARY, IN_FORCE);
    }

    static Item massage(Outcome outcome, int visits, Conclusion conclusion, LocalDate asOf) {
        return new Item(1, visits + " massage visits", outcome, "massage", List.of(), null, new Request(visits, null, null, "visits"),
                Prior.UNSTATED, null, conclusion, List.of(passage(Section.RATIONALE, 90)), Set.of(), asOf, passage(Section.TITLE, 10),
                passage(Section.RATIONALE, 50), SampleLetter.reach("massage"));
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
