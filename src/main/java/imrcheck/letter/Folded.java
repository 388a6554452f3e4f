package imrcheck.letter;

import imrcheck.facts.Span;
import java.util.Arrays;

/** A stretch of the letter on one line, each run of white space as one blank, with the way back to the original offsets. */
final class Folded {

    /** A class of the characters that {@link #isBlank} takes for blank, as patterns write it. */
    static final String BLANK = "[\\x00- \u00a0\ufeff]";

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Folds a span of the letter; running heads and page numbers within it are dropped. */
    static Folded of(Lines lines, Span span) {
        char[] folded = new char[span.end() - span.start() + 1];
        int[] origins = new int[folded.length];
        int size = 0;
        for (Lines.Line line : lines.within(span.start(), span.end())) {
            if (size > 0) {
                origins[size] = line.start();
                folded[size++] = ' ';
            }
            for (int at = line.start(); at < line.end(); at++) {
                char c = lines.text().charAt(at);
                boolean blank = isBlank(c);
                if (!blank || folded[size - 1] != ' ') {
                    origins[size] = at;
                    folded[size++] = blank ? ' ' : c;
                }
            }
        }
        return new Folded(new String(folded, 0, size), Arrays.copyOf(origins, size));
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff';
    }

    String text() {
        return text;
    }

    /** Where characters {@code from} to {@code to} stand in the letter, without blanks at either end. */
    Span span(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start == end) {
            int origin = origins.length == 0 ? 0 : origins[Math.min(start, origins.length - 1)];
            return new Span(origin, origin);
        }
        return new Span(origins[start], origins[end - 1] + 1);
    }
}
