package imrcheck.letter;

import imrcheck.facts.Span;
import java.util.Arrays;

/** A stretch of the letter on one line, each run of white space as one blank, with the way back to the original offsets. */
final class Folded {

    private final String text;
    private final int[] origins;

    private Folded(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Folds a span of the letter; running heads and page numbers within it are dropped. */
    static Folded of(String source, Lines lines, Span span) {
        StringBuilder folded = new StringBuilder(span.end() - span.start());
        int[] origins = new int[span.end() - span.start() + 1];
        for (Lines.Line line : lines.within(span.start(), span.end())) {
            if (!folded.isEmpty()) {
                origins[folded.length()] = line.start();
                folded.append(' ');
            }
            for (int at = line.start(); at < line.end(); at++) {
                boolean blank = isBlank(source.charAt(at));
                if (!blank || folded.charAt(folded.length() - 1) != ' ') {
                    origins[folded.length()] = at;
                    folded.append(blank ? ' ' : source.charAt(at));
                }
            }
        }
        return new Folded(folded.toString(), Arrays.copyOf(origins, folded.length()));
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
