package imrcheck.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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
 */
final class Phrase {
    static final String NUMBER = "<n>";
    private static final Pattern GRADE = Pattern.compile("[0-5]/5");
    private static final int NARROW = 2;
    private static final int WIDE = 5;
    private static final int MOST_SEQUENCES = 48;

    private final String text;
    private final List<Segment> segments = new ArrayList<>();
    private List<List<String>> sequences = List.of(List.of());
    private int gap;

    private Phrase(String phrase) {
        text = phrase.toLowerCase(Locale.ROOT).replace("…", "...");
    }

    /** A part of a phrase that is looked for as a whole; so many words may stand between the part before and it. */
    record Segment(int gap, List<List<String>> sequences) {}

    /** The segments of a phrase, at least one; throws an IllegalArgumentException that tells the author why it does not parse. */
    static List<Segment> of(String phrase) {
        return new Phrase(phrase).read();
    }

    private List<Segment> read() {
        for (int at = 0; at < text.length();) {
            int end = text.charAt(at) == '(' ? groupEnd(at) : wordEnd(at);
            part(text.substring(at, end));
            at = end + (end == at ? 1 : 0);
        }
        close(0);
        if (segments.isEmpty()) {
            throw new IllegalArgumentException("it has no words");
        }
        return segments;
    }

    private void part(String part) {
        switch (part) {
            case "" -> {}
            case ".." -> close(NARROW);
            case "..." -> close(WIDE);
            default -> append(alternatives(part));
        }
    }

    /** Long phrases are cut where they would stand for too many sequences; the parts then stand next to one another. */
    private void append(List<List<String>> alternatives) {
        boolean full = sequences.size() * alternatives.size() > MOST_SEQUENCES;
        boolean optional = alternatives.contains(List.<String>of());
        if (full && !optional && !sequences.contains(List.<String>of())) {
            close(0);
        }
        sequences = sequences.stream()
                .flatMap(one -> alternatives.stream().map(other -> Stream.concat(one.stream(), other.stream()).toList())).toList();
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
        Arrays.stream(inner.split(group ? "\\|" : "/")).map(Phrase::words).forEach(found::add);
        return found;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[\\s\\-/,]+")).map(word -> word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                .flatMap(word -> Arrays.stream(word.split("'"))).filter(piece -> !piece.isEmpty()).toList();
    }
}
