package imrcheck.letter;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A heading or fixed wording, known whatever white space or line break parts its words. Its first word must stand as given
 * or in capitals; letter case does not matter after it.
 */
final class Phrase {

    private final String[] words;
    private final String[] anchors;

    private Phrase(String[] words) {
        this.words = words;
        this.anchors = Stream.of(words[0], words[0].toUpperCase(Locale.ROOT)).distinct().toArray(String[]::new);
    }

    /** The words of {@code phrase}; a colon at its end may stand off. */
    static Phrase of(String phrase) {
        return new Phrase(phrase.replace(":", " :").split(" "));
    }

    /** The capital that it begins with. */
    char initial() {
        return words[0].charAt(0);
    }

    /** Where it ends if it begins at an offset, else -1. */
    int endAt(String text, int at) {
        for (String anchor : anchors) {
            if (text.startsWith(anchor, at)) {
                return endFrom(text, at + anchor.length());
            }
        }
        return -1;
    }

    private int endFrom(String text, int afterAnchor) {
        int at = afterAnchor;
        for (int i = 1; i < words.length; i++) {
            int next = at;
            while (next < text.length() && Folded.isBlank(text.charAt(next))) {
                next++;
            }
            boolean parted = next > at || words[i].equals(":");
            if (!parted || !matches(text, next, words[i])) {
                return -1;
            }
            at = next + words[i].length();
        }
        return at < text.length() && Character.isLetter(text.charAt(at)) && Character.isLetter(text.charAt(at - 1)) ? -1 : at;
    }

    /** Compares a word; straight and curly apostrophes are the same. */
    private static boolean matches(String text, int at, String word) {
        if (at + word.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char found = text.charAt(at + i) == '\u2019' ? '\'' : text.charAt(at + i);
            if (Character.toLowerCase(found) != Character.toLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
