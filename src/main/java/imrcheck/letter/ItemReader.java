package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Mark.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the parts of one item. */
final class ItemReader {

    private static final Pattern TRAILING_VERB = Pattern.compile("[,;]? (?:is|are)$");

    private ItemReader() {}

    static LetterItem read(String text, Lines lines, Draft draft, int number) {
        TitleBlock block = draft.block();
        Folded folded = Folded.of(text, lines, block.title());
        Partial partial = PartialReader.read(folded);
        String title = partial == null ? folded.text() : Folded.of(text, lines, partial.underReview()).text();
        return new LetterItem(number, TRAILING_VERB.matcher(title).replaceFirst(""), block.title(), partial, block.outcome(),
                block.outcomeSpan(), citations(text, lines, draft, Kind.CLAIMS), citations(text, lines, draft, Kind.REVIEWER),
                rationale(lines, draft));
    }

    private static List<Citation> citations(String text, Lines lines, Draft draft, Kind party) {
        Mark mark = draft.mark(party);
        return mark == null ? List.of() : CitationReader.read(Folded.of(text, lines, new Span(mark.body(), draft.endOf(mark))));
    }

    private static Span rationale(Lines lines, Draft draft) {
        Mark mark = draft.mark(Kind.RATIONALE);
        if (mark == null) {
            return null;
        }
        List<Lines.Line> words = lines.within(mark.body(), Math.max(mark.body(), draft.endOf(mark)));
        return words.isEmpty() ? null : new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }
}
