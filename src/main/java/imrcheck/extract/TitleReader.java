package imrcheck.extract;

import imrcheck.facts.Request;
import imrcheck.facts.Treatment;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import imrcheck.terms.Terms;
import java.util.List;
import java.util.Set;

/** Reads an item's title. */
final class TitleReader {
    TitleReader(Terms terms) {
    }

    TitleFacts read(SourceText source, LetterItem item) {
        return new TitleFacts(Treatment.OTHER, List.of(), null, Request.UNSTATED, Set.of());
    }
}
