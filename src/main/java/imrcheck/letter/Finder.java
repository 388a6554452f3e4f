package imrcheck.letter;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Searches for a pattern of which it is known what characters a match can begin with. The pattern is tried at those alone,
 * which spares most of the search through text that holds no match.
 */
final class Finder {

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final boolean[] initials = new boolean[ASCII];
    private final boolean words;

    private Finder(String initials, String regex, boolean words) {
        this.pattern = Pattern.compile(regex);
        this.words = words;
        for (char initial : initials.toCharArray()) {
            this.initials[initial] = true;
            this.initials[Character.toUpperCase(initial)] = true;
        }
    }

    /** @param initials the characters that a match can begin with; a small letter stands for the capital one too */
    static Finder of(String initials, String regex) {
        return new Finder(initials, regex, false);
    }

    /** The same for a pattern whose matches begin where a word does. */
    static Finder ofWords(String initials, String regex) {
        return new Finder(initials, regex, true);
    }

    /** A search through the characters of a text from {@code from} up to {@code to}. */
    Search search(String text, int from, int to) {
        return new Search(text, from, to);
    }

    /** Whether a text holds a match. */
    boolean in(String text) {
        return search(text, 0, text.length()).find();
    }

    /** A text without all matches. */
    String without(String text) {
        return in(text) ? pattern.matcher(text).replaceAll("") : text;
    }

    private boolean mayBegin(String text, int at) {
        char c = text.charAt(at);
        return c < ASCII && initials[c] && (!words || at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** One search. */
    final class Search {
        private final String text;
        private final int to;
        private final Matcher matcher;
        private int at;

        private Search(String text, int from, int to) {
            this.text = text;
            this.to = to;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
            this.at = from;
        }

        /** Goes on to the next match. */
        boolean find() {
            for (; at < to; at++) {
                if (mayBegin(text, at) && matcher.region(at, to).lookingAt()) {
                    at = Math.max(at + 1, matcher.end());
                    return true;
                }
            }
            return false;
        }

        /** What was found last. */
        Matcher match() {
            return matcher;
        }
    }
}
