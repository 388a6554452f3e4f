package imrcheck.language;

import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Parts words into sentences. A full stop ends one also where the blank after it is lost ("guidelines.The"), but not after an
 * abbreviation, an initial or within a number.
 */
final class SentenceSplitter {
    private static final Set<String> ABBREVIATIONS = Set.of("dr", "mr", "mrs", "ms", "vs", "no", "nos", "st", "approx", "pp", "p", "pg",
            "pgs", "ch", "fig", "sec", "eg", "ie", "al", "dept", "jr", "sr", "inc", "est", "lbs", "lb");

    /** Words of a sentence; the longest of real letters are lists of about half of it. */
    private static final int LONGEST = 400;

    private SentenceSplitter() {}

    /** For each word the number of its sentence, from 0. */
    static int[] split(Words words) {
        int[] sentenceOf = new int[words.size()];
        int first = 0;
        for (int word = 1; word < words.size(); word++) {
            boolean ends = ends(words, word - 1) || tooLong(words, word - first, word - 1);
            first = ends ? word : first;
            sentenceOf[word] = sentenceOf[word - 1] + (ends ? 1 : 0);
        }
        return sentenceOf;
    }

    /**
     * Whether a sentence ends for its length alone, at the next comma if there is one: what is read within a sentence is held together
     * pair by pair, which a text without full stops would make endless work.
     */
    private static boolean tooLong(Words words, int length, int last) {
        return length >= LONGEST && (words.gapHas(last, ",") || words.gapHas(last, ";") || length >= LONGEST + LONGEST / 4);
    }

    private static boolean ends(Words words, int word) {
        String text = words.text();
        int from = words.end(word);
        int to = words.start(word + 1);
        int mark = find(text, from, to, c -> c == '.' || c == '!' || c == '?');
        if (mark == to || text.charAt(mark) != '.') {
            return mark < to;
        }
        char next = text.charAt(to);
        boolean blank = find(text, mark + 1, to, Character::isWhitespace) < to;
        boolean quote = find(text, mark + 1, to, c -> "\"\u201c[(".indexOf(c) >= 0) < to;
        boolean startsUpper = Character.isUpperCase(next) || Character.isDigit(next) && blank || quote;
        String last = words.lower(word);
        // The t of "isn't" is none.
        boolean initial = last.length() == 1 && Character.isLetter(last.charAt(0)) && !words.is(word, WordClass.NOT);
        if (!startsUpper || numbers(words, word, initial) || initial && !opens(words, word + 1) || blank && abbreviated(last, next)) {
            return false;
        }
        return blank || Character.isLowerCase(text.charAt(from - 1)) && next != text.charAt(from - 1);
    }

    /** Whether a word is cut short and its full stop ends no sentence; "no." is a number's where one follows, and else an answer. */
    private static boolean abbreviated(String word, char next) {
        return ABBREVIATIONS.contains(word) && (!word.equals("no") || Character.isDigit(next));
    }

    /** Whether a letter or number counts a member of a list, as it stands alone behind the one before or a colon: "these: 1. The ..." */
    private static boolean numbers(Words words, int word, boolean letter) {
        boolean figure = words.isNumber(word) && words.end(word) - words.start(word) <= 2;
        return word > 0 && (letter && words.gapHas(word - 1, ".:;")
                || figure && (words.gapHas(word - 1, ".;") || words.is(word, "1") && words.gapHas(word - 1, ":")));
    }

    /** Whether a word opens a sentence, which no name does: "of grade A. The request". */
    private static boolean opens(Words words, int word) {
        return words.end(word) - words.start(word) > 1 && (words.is(word, WordClass.DETERMINER) || words.is(word, WordClass.PRONOUN));
    }

    /** Where the first such character stands, or {@code to}. */
    private static int find(String text, int from, int to, IntPredicate such) {
        int at = from;
        while (at < to && !such.test(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
