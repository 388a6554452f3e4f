package imrcheck.letter;

import imrcheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a text that carry words, each with the kind of gap before it; page numbers and running heads are left out. */
final class Lines {

    /** What parts a line from the one before. */
    enum Gap {
        /** As much as between most lines: the text probably runs on. */
        TIGHT,
        /** More than between most lines: a new paragraph begins. */
        LOOSE,
        /** A page break, which swallows the gap between paragraphs. */
        PAGE
    }

    /** One line without the blanks around it. */
    record Line(int start, int end, Gap before) {
        int length() {
            return end - start;
        }
    }

    private static final Pattern LINE = Pattern.compile("(?<gap>" + Folded.BLANK + "*+)[^\\n\\f\\r]+");
    private static final Pattern FURNITURE =
            Pattern.compile("(?i)(?:page \\d{1,3}(?: of \\d{1,3})?|- ?\\d{1,3} ?-|final determination letter for imr case.{0,60})");
    private static final Pattern PAGE_NUMBER = Pattern.compile("\\d{1,3}");
    private static final int MOST_GAP = 4;
    private static final int LONGEST_COUNTED = 250;

    /** A gap is common that stands before one line in so many. */
    private static final int COMMON = 8;
    /** A text that sets paragraphs apart has at least one in so many lines. */
    private static final int FEWEST_PARAGRAPHS = 30;

    private final String text;
    private final NavigableMap<Integer, Line> byEnd = new TreeMap<>();
    private final int width;
    private final boolean paragraphs;

    private Lines(String text, List<Line> lines) {
        this.text = text;
        lines.forEach(line -> byEnd.put(line.end, line));
        this.width = usualWidth(lines);
        long loose = lines.stream().filter(line -> line.before == Gap.LOOSE).count();
        this.paragraphs = loose > 1 && loose * FEWEST_PARAGRAPHS >= lines.size();
    }

    static Lines of(String text) {
        List<Raw> raws = scan(text);
        int usual = usualGap(raws);
        List<Line> lines = new ArrayList<>(raws.size());
        boolean pageBefore = false;
        for (int i = 0; i < raws.size(); i++) {
            Raw raw = raws.get(i);
            boolean page = raw.page || pageBefore;
            if (isFurniture(text, raws, i)) {
                pageBefore = true;
                continue;
            }
            pageBefore = false;
            lines.add(new Line(raw.start, raw.end, page ? Gap.PAGE : raw.blanks > usual ? Gap.LOOSE : Gap.TIGHT));
        }
        return new Lines(text, lines);
    }

    /** The lines, or parts of lines, within a range. */
    List<Line> within(int from, int to) {
        List<Line> found = new ArrayList<>();
        for (Line line : byEnd.tailMap(from, false).values()) {
            if (line.start >= to) {
                break;
            }
            int last = Math.min(to, line.end);
            int start = Math.max(from, line.start);
            while (start < last && Folded.isBlank(text.charAt(start))) {
                start++;
            }
            int end = trimmedEnd(text, start, last);
            if (start < end) {
                found.add(new Line(start, end, line.start < from ? Gap.TIGHT : line.before));
            }
        }
        return found;
    }

    /** From the first to the last word within a range, or null where it has none. */
    Span words(int from, int to) {
        List<Line> found = within(from, to);
        return found.isEmpty() ? null : new Span(found.get(0).start, found.get(found.size() - 1).end);
    }

    /** The words of a line. */
    String words(Line line) {
        return text.substring(line.start, line.end);
    }

    /** A span of the letter on one line. */
    Folded fold(Span span) {
        return Folded.of(this, span);
    }

    /** The letter's text. */
    String text() {
        return text;
    }

    /** Whether the text sets paragraphs apart at all. */
    boolean partParagraphs() {
        return paragraphs;
    }

    /** The length that full lines have. */
    int width() {
        return width;
    }

    /** Whether an offset is the first word of its line. */
    boolean startsLine(int offset) {
        Map.Entry<Integer, Line> line = byEnd.higherEntry(offset);
        return line != null && line.getValue().start == offset;
    }

    private record Raw(int start, int end, int blanks, boolean page) {}

    private static List<Raw> scan(String text) {
        List<Raw> raws = new ArrayList<>(text.length() / 60 + 1);
        Matcher line = LINE.matcher(text).region(0, trimmedEnd(text, 0, text.length()));
        while (line.find()) {
            String gap = line.group("gap");
            int start = line.end("gap");
            raws.add(new Raw(start, trimmedEnd(text, start, line.end()), Math.max(0, (int) gap.chars().filter(c -> c == '\n').count() - 1),
                    gap.indexOf('\f') >= 0));
        }
        return raws;
    }

    private static int trimmedEnd(String text, int from, int end) {
        int at = end;
        while (at > from && Folded.isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static boolean isFurniture(String text, List<Raw> raws, int i) {
        Raw raw = raws.get(i);
        String line = text.substring(raw.start, raw.end);
        boolean atBreak = raw.page || i + 1 == raws.size() || raws.get(i + 1).page;
        return i > 0 && (FURNITURE.matcher(line).matches() && (atBreak || line.regionMatches(true, 0, "page", 0, 4))
                || atBreak && PAGE_NUMBER.matcher(line).matches());
    }

    /** The smallest gap that is common: paragraphs of one line may make the gap between paragraphs the most frequent one. */
    private static int usualGap(List<Raw> raws) {
        int[] counts = new int[MOST_GAP + 1];
        raws.stream().skip(1).filter(raw -> !raw.page).forEach(raw -> counts[Math.min(raw.blanks, MOST_GAP)]++);
        int gap = 0;
        while (gap < MOST_GAP && counts[gap] * COMMON < raws.size()) {
            gap++;
        }
        return gap;
    }

    /** The length that nine lines in ten do not exceed. */
    private static int usualWidth(List<Line> lines) {
        return lines.stream().mapToInt(line -> Math.min(line.length(), LONGEST_COUNTED)).sorted()
                .skip(Math.max(0, lines.size() * 9 / 10 - 1)).findFirst().orElse(0);
    }
}
