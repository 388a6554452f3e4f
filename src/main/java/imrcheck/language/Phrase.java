package imrcheck.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A phrase as a rule author writes it, as the segments it is looked for in.
 *
 * <ul>
 * <li>{@code improve/increase}: either word; {@code (range of motion|rom)}: either sequence
 * <li>{@code (prior)?}, {@code (prior|previous)?}: may be left out
 * <li>{@code ..}: up to two words in between; {@code ...} or {@code …}: up to five
 * <li>{@code <n>}: a number; {@code 4/5}: that muscle strength
 * </ul>
 * Inflections need not be listed: "improve" also finds "improved" and "improvement".
 *
 * @param segments in order, at least one
 */
record Phrase(List<Segment> segments) {
    static final String NUMBER = "<n>";
    private static final Pattern GRADE = Pattern.compile("[0-5]/5");
    private static final int NARROW = 2;
    private static final int WIDE = 5;
    private static final int MOST_SEQUENCES = 48;

    Phrase {
        segments = List.copyOf(segments);
    }

    /**
     * A part of a phrase that is looked for as a whole.
     *
     * @param gap       how many words may stand between the segment before and this one
     * @param sequences the word sequences that are such a segment, none empty
     */
    record Segment(int gap, List<List<String>> sequences) {
        Segment {
            sequences = List.copyOf(sequences);
        }
    }

    /**
     * Reads a phrase.
     *
     * @throws IllegalArgumentException with a sentence for the author where it does not parse
     */
    static Phrase of(String phrase) {
        return new Reader(phrase.toLowerCase(Locale.ROOT).replace("…", "...")).read();
    }

    private static final class Reader {
        private final String text;
        private final List<Segment> segments = new ArrayList<>();
        private List<List<String>> sequences = List.of(List.of());
        private int gap;

        Reader(String text) {
            this.text = text;
        }

        Phrase read() {
            int at = 0;
            while (at < text.length()) {
                if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                    continue;
                }
                int end = text.charAt(at) == '(' ? groupEnd(at) : wordEnd(at);
                part(text.substring(at, end));
                at = end;
            }
            close(0);
            if (segments.isEmpty()) {
                throw new IllegalArgumentException("it has no words");
            }
            return new Phrase(segments);
        }

        private void part(String part) {
            if (part.equals("..")) {
                close(NARROW);
            } else if (part.equals("...")) {
                close(WIDE);
            } else {
                append(alternatives(part));
            }
        }

        /** Long phrases are cut where they would stand for too many sequences; the parts then stand next to one another. */
        private void append(List<List<String>> alternatives) {
            boolean full = sequences.size() * alternatives.size() > MOST_SEQUENCES;
            boolean optional = alternatives.contains(List.<String>of());
            if (full && !optional && !sequences.contains(List.<String>of())) {
                close(0);
            }
            List<List<String>> longer = new ArrayList<>();
            for (List<String> sequence : sequences) {
                for (List<String> alternative : alternatives) {
                    List<String> joined = new ArrayList<>(sequence);
                    joined.addAll(alternative);
                    longer.add(joined);
                }
            }
            sequences = longer;
        }

        private void close(int nextGap) {
            List<List<String>> whole = sequences.stream().filter(sequence -> !sequence.isEmpty()).toList();
            if (!whole.isEmpty()) {
                segments.add(new Segment(gap, whole));
            }
            sequences = List.of(List.of());
            gap = nextGap;
        }

        private int groupEnd(int open) {
            int close = text.indexOf(')', open);
            if (close < 0) {
                throw new IllegalArgumentException("a bracket is not closed");
            }
            boolean optional = close + 1 < text.length() && text.charAt(close + 1) == '?';
            return optional ? close + 2 : close + 1;
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && text.charAt(end) != '(') {
                end++;
            }
            return end;
        }

        private static List<List<String>> alternatives(String part) {
            if (GRADE.matcher(part).matches()) {
                return List.of(List.of(part));
            }
            boolean group = part.charAt(0) == '(';
            List<List<String>> found = new ArrayList<>();
            if (group && part.endsWith("?")) {
                found.add(List.of());
            }
            String inner = group ? part.substring(1, part.lastIndexOf(')')) : part;
            for (String alternative : inner.split(group ? "\\|" : "/")) {
                found.add(words(alternative));
            }
            return found;
        }

        private static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            for (String word : text.split("[\\s\\-/,]+")) {
                String whole = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
                for (String piece : whole.split("'")) {
                    if (!piece.isEmpty()) {
                        words.add(piece);
                    }
                }
            }
            return words;
        }
    }
}
