package imrcheck.language;

import imrcheck.facts.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds statements on medical necessity of which the letters do not tell whether they deny it, since text recognition or a lost space
 * spoiled a word: "isnot medically necessary", "is n0t medically necessary", "is notmedically necessary". Read as they stand they would
 * say the opposite.
 */
public final class BlurredNecessity {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}'\u2019-]+");
    private static final String NOT = "not";
    private static final String NECESSARY = "necessary";
    private static final String MEDICALLY = "medically";
    private static final Set<String> NECESSITY = Set.of(NECESSARY, "unnecessary", "medically-necessary");
    /** Words that only look like a spoiled "not", or deny in their own right. */
    private static final Set<String> CLEAR = Set.of("no", "now", "nor", "cannot", "knot", "note");
    private static final Set<String> VERB = Set.of("is", "are", "was", "were", "be", "been");
    /** So many words may stand between a verb and the necessity that it states. */
    private static final int REACH = 5;

    private BlurredNecessity() {}

    /**
     * Where the last such statement ends.
     *
     * @param within where to look in the text
     * @return an offset in the text, or -1 where all such statements are clear
     */
    public static int last(String text, Span within) {
        Deque<String> before = new ArrayDeque<>();
        Matcher word = WORD.matcher(text).region(within.start(), within.end());
        int end = within.start();
        int last = -1;
        while (word.find()) {
            if (endsSentence(text, end, word.start())) {
                before.clear();
            }
            end = word.end();
            String written = word.group();
            last = blurred(written.toLowerCase(Locale.ROOT), before) ? end : last;
            before.push(written);
            if (before.size() > REACH) {
                before.removeLast();
            }
        }
        return last;
    }

    private static boolean endsSentence(String text, int from, int to) {
        return text.substring(from, to).chars().anyMatch(c -> c == '.' || c == ';' || c == '?');
    }

    /** @param before the words before it, the nearest first */
    private static boolean blurred(String word, Deque<String> before) {
        if (!word.contains(NECESSARY)) {
            return false;
        }
        String nearest = before.isEmpty() ? "" : before.peek().toLowerCase(Locale.ROOT);
        if (!NECESSITY.contains(word)) {
            return word.contains(MEDICALLY) || nearest.contains(MEDICALLY);
        }
        return nearest.contains(MEDICALLY) && (!nearest.equals(MEDICALLY) || denialBlurred(before));
    }

    /** Whether between the verb and necessity, or in one word with the verb, stands what may be "not". */
    private static boolean denialBlurred(Deque<String> before) {
        Iterator<String> words = before.iterator();
        words.next();
        while (words.hasNext()) {
            String written = words.next();
            String word = written.toLowerCase(Locale.ROOT);
            if (word.equals(NOT) || VERB.contains(word)) {
                return false;
            }
            // "OT" is a treatment.
            if (looksLikeNot(word) && !written.equals("OT")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word ends in "not", or is one letter away from it. */
    static boolean looksLikeNot(String word) {
        if (CLEAR.contains(word)) {
            return false;
        }
        if (word.length() > NOT.length()) {
            return word.endsWith(NOT) || word.length() == NOT.length() + 1 && oneLetterMore(word, NOT);
        }
        return word.length() < NOT.length() ? oneLetterMore(NOT, word) : differences(word) <= 1;
    }

    private static int differences(String word) {
        int differences = 0;
        for (int i = 0; i < NOT.length(); i++) {
            differences += word.charAt(i) == NOT.charAt(i) ? 0 : 1;
        }
        return differences;
    }

    private static boolean oneLetterMore(String longer, String shorter) {
        for (int i = 0; longer.length() == shorter.length() + 1 && i < longer.length(); i++) {
            if (new StringBuilder(longer).deleteCharAt(i).toString().equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
