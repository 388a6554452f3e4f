package imrcheck.letter;

import imrcheck.facts.Span;
import java.util.List;

/** Reads the clinical case summary without the sentence that announces it. */
final class SummaryReader {

    private static final int LONGEST_ANNOUNCEMENT = 350;

    private SummaryReader() {}

    /** The summary between its heading and the next section, or null where nothing stands there. */
    static Span read(String text, Lines lines, int from, int to) {
        int start = from;
        for (Lines.Line line : lines.within(from, Math.min(to, from + LONGEST_ANNOUNCEMENT))) {
            if (text.charAt(line.end() - 1) == ':' && announces(Folded.of(text, lines, new Span(from, line.end())).text())) {
                start = line.end();
                break;
            }
        }
        List<Lines.Line> words = lines.within(start, to);
        return words.isEmpty() ? null : new Span(words.get(0).start(), words.get(words.size() - 1).end());
    }

    private static boolean announces(String folded) {
        return folded.contains("summary") || folded.contains("medical records") || folded.contains("case file") || folded.length() < 2;
    }
}
