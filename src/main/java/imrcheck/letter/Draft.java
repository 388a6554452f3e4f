package imrcheck.letter;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import imrcheck.letter.Mark.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** An item before its parts are read: its title block, the headings that belong to it, and where it ends. */
record Draft(Block block, List<Mark> marks, int end) {

    private static final Pattern TRAILING_VERB = Pattern.compile("[,;]? (?:is|are)$");

    /**
     * The lines that name an item and its outcome.
     *
     * @param start       where they begin
     * @param title       the title without the outcome, and without the number of a numbered item
     * @param outcome     null where the outcome word is not known or missing
     * @param outcomeSpan the outcome word, known or not, or null where there is none
     */
    record Block(int start, Span title, Outcome outcome, Span outcomeSpan) {}

    /** The item with its parts read. */
    LetterItem read(Lines lines, int number) {
        Folded folded = lines.fold(block.title);
        Partial partial = PartialReader.read(folded);
        String title = partial == null ? folded.text() : lines.fold(partial.underReview()).text();
        Span rationale = section(Kind.RATIONALE);
        return new LetterItem(number, TRAILING_VERB.matcher(title).replaceFirst(""), block.title, partial, block.outcome, block.outcomeSpan,
                citations(lines, Kind.CLAIMS), citations(lines, Kind.REVIEWER),
                rationale == null ? null : lines.words(rationale.start(), rationale.end()));
    }

    private List<Citation> citations(Lines lines, Kind party) {
        Span section = section(party);
        return section == null ? List.of() : CitationReader.read(lines.fold(section));
    }

    /** What the first heading of a kind opens, or null. */
    private Span section(Kind kind) {
        Mark mark = Marks.first(marks, kind);
        if (mark == null) {
            return null;
        }
        int to = kind == Kind.RATIONALE ? end : Marks.next(marks, mark.span().end(), end, next -> next.kind() != kind);
        return new Span(mark.body(), Math.max(mark.body(), to));
    }
}
