package imrcheck.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes off what mail, editors and pleading paper put before the lines of a letter: signs of quotation, or the lines' numbers. Lines and
 * pages stay what they are, so that places are told as in the file.
 */
final class Margin {
    private static final Pattern LINE_START = Pattern.compile("(?<=[\n\f])");
    private static final Pattern QUOTED = Pattern.compile("[ \t]*+(?:>[ \t]?)++");
    private static final Pattern NUMBERED = Pattern.compile("[ \t]*+(\\d{1,5})(?:[.:)|](?!\\d))?(?:[ \t]|(?=[\n\f])|\\z)");
    /** Fewer lines may begin so by chance. */
    private static final int FEWEST_LINES = 10;
    /** One line in so many may be without, such as a greeting before what is quoted. */
    private static final int ONE_WITHOUT = 5;

    private Margin() {}

    /** The text without its margins, or the same text where it has none. */
    static String off(String text) {
        return off(off(text, QUOTED), NUMBERED);
    }

    private static String off(String text, Pattern mark) {
        StringBuilder without = new StringBuilder(text.length());
        int written = 0;
        int marked = 0;
        int number = 0;
        for (String line : LINE_START.split(text)) {
            Matcher margin = mark.matcher(line);
            boolean has = margin.lookingAt();
            if (has && mark == NUMBERED) {
                int next = Integer.parseInt(margin.group(1));
                // Numbers may begin again on a page.
                has = next == number + 1 || next == 1;
                number = has ? next : number;
            }
            without.append(line, has ? margin.end() : 0, line.length());
            written += line.isBlank() ? 0 : 1;
            marked += has ? 1 : 0;
        }
        return written >= FEWEST_LINES && marked > written - written / ONE_WITHOUT ? without.toString() : text;
    }
}
