package imrcheck.text;

import imrcheck.terms.Words;
import java.util.Set;

/**
 * Parts words into sentences. A full stop ends one also where the blank after it is lost ("guidelines.The"), but not after an
 * abbreviation, an initial or within a number.
 */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of("dr", "mr", "mrs", "ms", "vs", "no", "nos", "st", "approx", "pp", "p", "pg",
            "pgs", "ch", "fig", "sec", "eg", "ie", "al", "dept", "jr", "sr", "inc", "est", "lbs", "lb");

    private SentenceSplitter() {}

    /** For each word the number of its sentence, from 0. */
    static int[] split(Words words) {
        int[] sentenceOf = new int[words.size()];
        int sentence = 0;
        for (int word = 0; word < words.size(); word++) {
            sentenceOf[word] = sentence;
            if (word + 1 < words.size() && ends(words, word)) {
                sentence++;
            }
        }
        return sentenceOf;
    }

    private static boolean ends(Words words, int word) {
        String text = words.text();
        int from = words.end(word);
        int to = words.start(word + 1);
        int mark = mark(text, from, to);
        if (mark < 0) {
            return false;
        }
        char next = text.charAt(to);
        if (text.charAt(mark) != '.') {
            return true;
        }
        boolean blank = blank(text, mark + 1, to);
        boolean startsUpper = Character.isUpperCase(next) || Character.isDigit(next) && blank || opensQuote(text, mark + 1, to);
        if (!startsUpper || abbreviation(words.lower(word), blank)) {
            return false;
        }
        return blank || Character.isLowerCase(text.charAt(from - 1)) && next != text.charAt(from - 1);
    }

    private static int mark(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            char c = text.charAt(at);
            if (c == '.' || c == '!' || c == '?') {
                return at;
            }
        }
        return -1;
    }

    private static boolean blank(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensQuote(String text, int from, int to) {
        for (int at = from; at < to; at++) {
            if ("\"\u201c[(".indexOf(text.charAt(at)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean abbreviation(String word, boolean blank) {
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial || blank && ABBREVIATIONS.contains(word);
    }
}
