package imrcheck.reading;

import imrcheck.facts.Outcome;
import imrcheck.facts.Span;
import imrcheck.language.Terms;
import imrcheck.letter.Citation;
import imrcheck.letter.LetterItem;
import imrcheck.letter.Partial;
import imrcheck.rules.RuleFiles;
import imrcheck.source.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Titles as the readers get them, with the project's own terms. */
final class Titles {
    static final Terms TERMS = Terms.of(RuleFiles.of(Path.of("rules")));

    private Titles() {}

    /** What a plain title says. */
    static TitleFacts read(String title) {
        return new TitleReader(TERMS).read(source(title), item(1, title, null, new Span(0, title.length())));
    }

    /** What a plain title says for which the reviewer cites a section, or several parted by ";". */
    static TitleFacts read(String title, String sections) {
        List<String> cited = Arrays.stream(sections.split(";")).map(String::trim).toList();
        Citation citation = new Citation("MTUS", null, 2009, cited, null, new Span(0, 1));
        LetterItem item =
                new LetterItem(1, title, new Span(0, title.length()), null, Outcome.UPHELD, null, List.of(), List.of(citation), null);
        return new TitleReader(TERMS).read(source(title), item);
    }

    /** What a title says that tells a partial authorization in three clauses. */
    static TitleFacts read(String original, String authorized, String underReview, boolean remainder) {
        String text = original + "\n" + authorized + "\n" + underReview;
        int second = original.length() + 1;
        int third = second + authorized.length() + 1;
        Partial partial =
                new Partial(new Span(0, original.length()), new Span(second, third - 1), new Span(third, text.length()), remainder);
        return new TitleReader(TERMS).read(source(text), item(1, underReview, partial, new Span(0, text.length())));
    }

    /** What the titles of one letter say. */
    static List<TitleFacts> readAll(String... titles) {
        String text = String.join("\n", titles);
        List<LetterItem> items = new ArrayList<>();
        int start = 0;
        for (String title : titles) {
            items.add(item(items.size() + 1, title, null, new Span(start, start + title.length())));
            start += title.length() + 1;
        }
        return new TitleReader(TERMS).readAll(source(text), items);
    }

    private static SourceText source(String text) {
        return new SourceText("title.txt", "sha256:0", text);
    }

    private static LetterItem item(int number, String title, Partial partial, Span span) {
        return new LetterItem(number, title, span, partial, Outcome.UPHELD, null, List.of(), List.of(), null);
    }
}
