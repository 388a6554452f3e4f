package imrcheck.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A phrase as a rule author writes it, spelled out into all the word sequences it stands for.
 *
 * <ul>
 * <li>{@code improve/increase}: either word; {@code (range of motion|rom)}: either sequence
 * <li>{@code [prior]}, {@code [prior|previous]}: may be left out
 * <li>{@code ...} or {@code …}: up to five words in between
 * <li>{@code #}: a number
 * </ul>
 * Inflections need not be listed: "improve" also finds "improved" and "improvement".
 */
final class Phrase {
    static final String NUMBER = "#";
    private static final String GAP = "…";
    private static final int MOST_SEQUENCES = 400;

    private Phrase() {
    }

    /**
     * The sequences of a phrase, each a list of fragments parted by gaps, each fragment a list of lower-case words.
     *
     * @throws IllegalArgumentException with a sentence for the author where the phrase does not parse
     */
    static List<List<List<String>>> sequences(String phrase) {
        String text = phrase.toLowerCase(Locale.ROOT).replace("...", GAP).replace(GAP, " " + GAP + " ");
        List<List<String>> sequences = List.of(List.of());
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            int end = c == '(' || c == '[' ? closing(text, at) + 1 : wordEnd(text, at);
            sequences = append(sequences, alternatives(text.substring(at, end)));
            if (sequences.size() > MOST_SEQUENCES) {
                throw new IllegalArgumentException("it stands for more than " + MOST_SEQUENCES + " word sequences; split it up");
            }
            at = end;
        }
        return sequences.stream().map(Phrase::fragments).toList();
    }

    private static int closing(String text, int open) {
        int close = text.indexOf(text.charAt(open) == '(' ? ')' : ']', open);
        if (close < 0) {
            throw new IllegalArgumentException("a bracket is not closed");
        }
        return close;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && "([".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static List<List<String>> alternatives(String part) {
        List<List<String>> found = new ArrayList<>();
        char open = part.charAt(0);
        if (open == '[') {
            found.add(List.of());
        }
        String inner = open == '(' || open == '[' ? part.substring(1, part.length() - 1) : part;
        String parting = inner.indexOf('|') >= 0 || inner.indexOf(' ') >= 0 ? "\\|" : "/";
        for (String alternative : inner.split(parting)) {
            found.add(words(alternative));
        }
        return found;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.split("[\\s\\-/]+")) {
            if (!word.isEmpty()) {
                words.add(word.endsWith("'s") ? word.substring(0, word.length() - 2) : word);
            }
        }
        return words;
    }

    private static List<List<String>> append(List<List<String>> sequences, List<List<String>> alternatives) {
        List<List<String>> longer = new ArrayList<>();
        for (List<String> sequence : sequences) {
            for (List<String> alternative : alternatives) {
                List<String> joined = new ArrayList<>(sequence);
                joined.addAll(alternative);
                longer.add(joined);
            }
        }
        return longer;
    }

    private static List<List<String>> fragments(List<String> sequence) {
        List<List<String>> fragments = new ArrayList<>();
        List<String> fragment = new ArrayList<>();
        for (String word : sequence) {
            if (word.equals(GAP)) {
                fragments.add(List.copyOf(fragment));
                fragment.clear();
            } else {
                fragment.add(word);
            }
        }
        fragments.add(List.copyOf(fragment));
        fragments.removeIf(List::isEmpty);
        if (fragments.isEmpty()) {
            throw new IllegalArgumentException("it has no words");
        }
        return fragments;
    }
}
