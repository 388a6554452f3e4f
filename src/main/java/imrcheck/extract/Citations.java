package imrcheck.extract;

import imrcheck.facts.GuidelineCited;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.letter.Citation;
import imrcheck.letter.LetterItem;
import java.util.List;
import java.util.stream.Stream;

/** The guidelines that the parties cite for an item, as facts. */
final class Citations {
    private Citations() {}

    static List<GuidelineCited> of(LetterItem item) {
        return Stream.concat(item.claims().stream().map(citation -> cited(item, citation, false)),
                item.reviewer().stream().map(citation -> cited(item, citation, true))).toList();
    }

    private static GuidelineCited cited(LetterItem item, Citation citation, boolean reviewer) {
        return new GuidelineCited(item.number(), reviewer, citation.body(), citation.topic(), citation.edition(), citation.sections(),
                new Passage(Section.CITATION, citation.span()));
    }
}
