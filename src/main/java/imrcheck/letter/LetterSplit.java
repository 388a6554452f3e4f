package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.source.Input;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Parts a file that holds several letters, of whatever layout, into an input for each. A letter opens with the heading of how the
 * determination was made or, where it is a professional review, with its issue; its header stands before that, from the line of its own
 * case number or the review's title. What opens nothing stays with the letter before it, whose parser tells of it.
 */
public final class LetterSplit {
    /** What may stand above the case number and still belong to its letter, such as a title or a date. */
    private static final int LINES_ABOVE = 3;
    private static final int LONGEST_ABOVE = 60;
    private static final Pattern LABEL = Pattern.compile("(?i)(?:.*" + Folded.BLANK + "{3})?(?:IMR )?Case Number" + Folded.BLANK + "*:"
            + Folded.BLANK + "*(?<number>" + HeaderReader.CASE_NUMBER + ").*");
    private static final Pattern REVIEW = Pattern.compile("PROFESSIONAL REVIEW");
    private static final Pattern ISSUE = Pattern.compile("(?:ISSUE|Issue at Dispute)\\b[^:]{0,200}:.*");
    private static final Pattern MADE = Marks.wording("HOW THE IMR FINAL DETERMINATION");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:,;]");

    private final String text;
    private final List<Lines.Line> lines;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private boolean opened;
    private String number;
    /** The line where the header of the next letter begins, if one opens after it; -1 where there is none. */
    private int header = -1;
    private boolean titled;
    private String next;

    private LetterSplit(String text) {
        this.text = text;
        lines = Lines.of(text).within(0, text.length());
    }

    /** An input for each letter of a file, in their order; the same input where it holds one, or could not be read. */
    public static List<Input> letters(Input file) {
        List<Integer> starts = file.readable() ? new LetterSplit(file.source().text()).find() : List.of(0);
        if (starts.size() == 1) {
            return List.of(file);
        }
        return IntStream.range(0, starts.size()).mapToObj(i -> letter(file, i == 0,
                new Span(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : file.source().text().length()))).toList();
    }

    /** A problem goes with the letters that it concerns, or with the first. */
    private static Input letter(Input file, boolean first, Span span) {
        List<Problem> problems = new ArrayList<>();
        for (Problem problem : file.problems()) {
            List<Span> gaps = problem.gaps().stream().filter(span::overlaps)
                    .map(gap -> new Span(Math.max(0, gap.start() - span.start()), Math.min(gap.end(), span.end()) - span.start())).toList();
            if (!gaps.isEmpty() || first && problem.gaps().isEmpty()) {
                problems.add(new Problem(problem.code(), problem.message(), problem.loss(), gaps));
            }
        }
        return new Input(file.source().part(span), problems);
    }

    private List<Integer> find() {
        for (int i = 0; i < lines.size(); i++) {
            String line = text.substring(lines.get(i).start(), lines.get(i).end());
            Matcher label = LABEL.matcher(line);
            if (label.matches()) {
                labelled(i, HeaderReader.caseNumber(label.group("number")));
            } else if (REVIEW.matcher(line).matches()) {
                header = i;
                titled = true;
            } else if (MADE.matcher(line).lookingAt() || ISSUE.matcher(line).matches() && announced()) {
                open(i);
            }
        }
        return starts;
    }

    /** Whether an issue opens a letter: the first one, or one below a header that is not the letter's own at the head of a page. */
    private boolean announced() {
        return !opened || titled || next != null && !next.equals(number);
    }

    private void labelled(int line, String written) {
        if (!opened) {
            number = number == null ? written : number;
        } else {
            boolean begun = titled && next == null || written.equals(next) && !written.equals(number);
            header = begun ? header : line;
            next = written;
        }
    }

    private void open(int line) {
        if (opened) {
            starts.add(lines.get(above(header < 0 ? line : header)).start());
            number = next;
        }
        opened = true;
        header = -1;
        titled = false;
        next = null;
    }

    /** The first of the short lines right above a line that end no sentence. */
    private int above(int line) {
        int top = line;
        while (top > 0 && line - top < LINES_ABOVE && belongs(text.substring(lines.get(top - 1).start(), lines.get(top - 1).end()))) {
            top--;
        }
        return top;
    }

    private static boolean belongs(String line) {
        return line.length() < LONGEST_ABOVE && !SENTENCE_END.matcher(line).matches() && OutcomeWords.atEnd(line) == null;
    }
}
