package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Mark.Kind;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the structure of a determination letter: header, reviewer, record and disputed items. Knows the layouts of 2013 to
 * 2017 and the one-item professional review, as any of the usual text extractors gives them. Stateless and linear in the text.
 */
public final class LetterParser {

    private static final int LONGEST_HEADER = 6000;
    private static final Pattern CASE_NUMBER = Marks.wording("Case Number:");
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
        Lines lines = Lines.of(source.text());
        Letter review = ProfessionalReview.read(lines, source::line);
        if (review != null) {
            return review;
        }
        List<Problem> problems = new ArrayList<>();
        List<Mark> marks = Marks.find(lines);
        int end = secondLetter(lines, marks);
        if (end < source.text().length()) {
            problems.add(LetterProblems.severalLetters(source.line(end)));
        }
        List<Mark> own = marks.stream().filter(mark -> mark.start() < end).toList();
        int itemsStart = itemsStart(own);
        int itemsEnd = Marks.next(own, itemsStart, end, mark -> mark.kind() == Kind.CLOSING);
        List<Draft> drafts = itemsStart < 0 ? List.of() : ItemFinder.find(lines, own, itemsStart, itemsEnd);
        if (drafts.size() > LetterProblems.MOST_ITEMS) {
            return new Letter(HeaderReader.read(lines.fold(new Span(0, 0))), ReviewerReader.read(lines, own), null, List.of(),
                    List.of(LetterProblems.TOO_MANY_ITEMS));
        }
        List<LetterItem> items = IntStream.range(0, drafts.size()).mapToObj(i -> drafts.get(i).read(lines, i + 1)).toList();
        if (items.isEmpty()) {
            problems.add(own.isEmpty() ? LetterProblems.NOT_A_DETERMINATION : LetterProblems.NO_ITEMS);
        }
        items.forEach(item -> problems.addAll(LetterProblems.of(item, source.text())));
        if (!items.isEmpty() && breaksOff(source.text(), items.get(items.size() - 1))) {
            problems.add(LetterProblems.truncated(items.size(), new Span(items.get(items.size() - 1).titleSpan().start(), itemsEnd)));
        }
        Span summary = summary(lines, own, drafts.isEmpty() ? end : drafts.get(0).block().start());
        if (!items.isEmpty() && summary == null) {
            problems.add(LetterProblems.noRecord(new Span(0, end)));
        }
        Span header = new Span(0, Math.min(Marks.next(own, 0, end, mark -> true), LONGEST_HEADER));
        return new Letter(HeaderReader.read(lines.fold(header)), ReviewerReader.read(lines, own), summary, items, problems);
    }

    /** Where another letter begins in the same text, or the length of the text. */
    private static int secondLetter(Lines lines, List<Mark> marks) {
        int length = lines.text().length();
        int repeated =
                Stream.of(Kind.HOW_MADE, Kind.SUMMARY, Kind.ISSUES).mapToInt(kind -> second(marks, kind, length)).min().orElse(length);
        if (repeated == length) {
            return length;
        }
        // Its header stands before the heading that was found twice and after the first letter's last section.
        int last = marks.stream().mapToInt(mark -> mark.span().end()).filter(at -> at <= repeated).max().orElse(0);
        return lines.within(last, repeated).stream().mapToInt(Lines.Line::start)
                .filter(start -> CASE_NUMBER.matcher(lines.text()).region(start, length).lookingAt()).findFirst().orElse(repeated);
    }

    private static int second(List<Mark> marks, Kind kind, int otherwise) {
        return marks.stream().filter(mark -> mark.kind() == kind).skip(1).mapToInt(Mark::start).findFirst().orElse(otherwise);
    }

    /** After the heading of the items or, where it is missing, of the last section before them; -1 where nothing hints at items. */
    private static int itemsStart(List<Mark> marks) {
        Mark issues = Marks.first(marks, Kind.ISSUES);
        if (issues != null) {
            return issues.body();
        }
        boolean items = marks.stream().anyMatch(mark -> mark.kind() == Kind.CLAIMS || mark.kind() == Kind.REVIEWER);
        return !items ? -1 : marks.stream().takeWhile(mark -> mark.kind().compareTo(Kind.CLAIMS) < 0).mapToInt(Mark::body).max().orElse(0);
    }

    /** The clinical case summary without the sentence that announces it, or null where there is none. */
    private static Span summary(Lines lines, List<Mark> marks, int firstItem) {
        Mark heading = Marks.first(marks, Kind.SUMMARY);
        if (heading == null) {
            return null;
        }
        int from = heading.body();
        int to = Math.min(Marks.next(marks, from, Math.max(firstItem, from), mark -> true), Math.max(firstItem, from));
        int start = lines.within(from, Math.min(to, from + Mark.LONGEST_ANNOUNCEMENT)).stream().mapToInt(Lines.Line::end).filter(
                end -> lines.text().charAt(end - 1) == ':' && announces(lines.fold(new Span(from, end)).text().toLowerCase(Locale.ROOT)))
                .findFirst().orElse(from);
        return lines.words(start, to);
    }

    private static boolean announces(String folded) {
        return folded.contains("summary") || folded.contains("medical records") || folded.contains("case file") || folded.length() < 2;
    }

    /** Whether the text stops in the middle of the last item: no rationale at all, or one without a full stop and a conclusion. */
    static boolean breaksOff(String text, LetterItem last) {
        if (last.rationale() == null) {
            return true;
        }
        Span rationale = last.rationale();
        String tail = text.substring(Math.max(rationale.start(), rationale.end() - LAST_WORDS), rationale.end());
        return UNFINISHED.matcher(tail).find() && !CONCLUDES.matcher(tail).find();
    }
}
