package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Mark.Kind;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the structure of a determination letter: header, reviewer, record and disputed items. Knows the layouts of 2013 to
 * 2017 and the one-item professional review, as any of the usual text extractors gives them. Stateless and linear in the text.
 */
public final class LetterParser {

    private static final int LONGEST_HEADER = 6000;
    private static final Pattern UNFINISHED = Pattern.compile("[\\p{L}\\p{N},;:(-]$");
    private static final Pattern CONCLUDES = Pattern.compile("(?i)\\b(?:necess|appropriate|certif|established|supported|recommend)");
    private static final int LAST_WORDS = 250;

    /**
     * Reads a letter.
     *
     * @param source its text; all spans in the result count the characters of {@code source.text()}
     * @return what could be read, never null; what could not stands in {@link Letter#problems()}. A fatal problem may come with
     *     items: where a file holds several letters, the first is read and the problem says so.
     */
    public Letter parse(SourceText source) {
        String text = source.text();
        Lines lines = Lines.of(text);
        List<Mark> marks = Marks.find(text, lines);
        Letter review = ProfessionalReview.read(text, lines);
        if (review != null) {
            return review;
        }
        List<Problem> problems = new ArrayList<>();
        int end = SecondLetter.start(text, lines, marks);
        if (end < text.length()) {
            problems.add(LetterProblems.severalLetters(source.line(end)));
        }
        List<Mark> own = marks.stream().filter(mark -> mark.start() < end).toList();
        int itemsStart = itemsStart(own);
        int itemsEnd = Marks.next(own, itemsStart, end, mark -> mark.kind() == Kind.CLOSING);
        List<Draft> drafts = itemsStart < 0 ? List.of() : ItemFinder.find(text, lines, own, itemsStart, itemsEnd);
        List<LetterItem> items = items(text, lines, drafts);
        addProblems(text, own, items, itemsEnd, problems);
        return new Letter(header(text, lines, own, end), ReviewerReader.read(text, lines, own), summary(text, lines, own, drafts, end),
                items, problems);
    }

    /** After the heading of the items or, where it is missing, of the last section before them; -1 where nothing hints at items. */
    private static int itemsStart(List<Mark> marks) {
        Mark issues = Marks.first(marks, Kind.ISSUES, 0);
        if (issues != null) {
            return issues.body();
        }
        boolean items = marks.stream().anyMatch(mark -> mark.kind() == Kind.CLAIMS || mark.kind() == Kind.REVIEWER);
        return !items ? -1 : marks.stream().takeWhile(mark -> mark.kind().compareTo(Kind.CLAIMS) < 0).mapToInt(Mark::body).max().orElse(0);
    }

    private static Header header(String text, Lines lines, List<Mark> marks, int end) {
        int first = Marks.next(marks, 0, end, mark -> true);
        return HeaderReader.read(text, lines, new Span(0, Math.min(first, LONGEST_HEADER)));
    }

    private static Span summary(String text, Lines lines, List<Mark> marks, List<Draft> drafts, int end) {
        Mark heading = Marks.first(marks, Kind.SUMMARY, 0);
        if (heading == null) {
            return null;
        }
        int firstItem = drafts.isEmpty() ? end : drafts.get(0).block().start();
        int limit = Marks.next(marks, heading.body(), Math.max(firstItem, heading.body()), mark -> true);
        return SummaryReader.read(text, lines, heading.body(), Math.min(limit, Math.max(firstItem, heading.body())));
    }

    private static List<LetterItem> items(String text, Lines lines, List<Draft> drafts) {
        List<LetterItem> items = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            items.add(ItemReader.read(text, lines, draft, items.size() + 1));
        }
        return items;
    }

    private static void addProblems(String text, List<Mark> marks, List<LetterItem> items, int end, List<Problem> problems) {
        if (items.isEmpty()) {
            problems.add(marks.isEmpty() ? LetterProblems.notADetermination() : LetterProblems.noItems());
        }
        for (LetterItem item : items) {
            addProblems(text, item, problems);
        }
        if (!items.isEmpty() && breaksOff(text, items.get(items.size() - 1), end)) {
            problems.add(LetterProblems.truncated(items.size()));
        }
    }

    private static void addProblems(String text, LetterItem item, List<Problem> problems) {
        if (item.title().isEmpty()) {
            problems.add(LetterProblems.noTitle(item.number()));
        }
        if (item.outcome() == null) {
            Span word = item.outcomeSpan();
            problems.add(LetterProblems.unknownOutcome(item.number(), word == null ? null : text.substring(word.start(), word.end())));
        }
        if (item.rationale() == null) {
            problems.add(LetterProblems.noRationale(item.number()));
        }
    }

    /** Whether the text stops in the middle of the last item: no rationale at all, or one without a full stop and a conclusion. */
    private static boolean breaksOff(String text, LetterItem last, int end) {
        if (last.rationale() == null) {
            return true;
        }
        Span rationale = last.rationale();
        String tail = text.substring(Math.max(rationale.start(), rationale.end() - LAST_WORDS), rationale.end());
        return UNFINISHED.matcher(tail.substring(tail.length() - 1)).find() && !CONCLUDES.matcher(tail).find();
    }
}
