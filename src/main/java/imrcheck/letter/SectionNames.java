package imrcheck.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Splits a list of section names whose own names hold commas. A comma parts two names unless it stands in brackets, is
 * followed by a small letter (as in "Ultrasound, therapeutic"), or belongs to a name known to hold one.
 */
final class SectionNames {

    private static final Pattern EDGES = Pattern.compile("^and |[.;:]$");
    private static final Pattern BETWEEN_NAMES = Pattern.compile(",(?! *[\\p{javaLowerCase}&])");
    private static final Pattern BEFORE_LINKS = Pattern.compile(",| [-\u2013] |: ");
    private static final Pattern BELOW_CHAPTERS = Pattern.compile(BEFORE_LINKS + "|/(?=[\\p{javaUpperCase} ])");
    private static final Pattern WITHIN_NAMES =
            Pattern.compile("(?i)(?<=NSAIDs), (?:GI symptoms|specific drug|hypertension)|(?<=Forearm), Wrist|(?<=Wrist), (?:&|and) Hand"
                    + "|(?<=Pain), Suffering|(?<=Suffering), and the Restoration");

    private SectionNames() {}

    /** The names in a list of sections. */
    static List<String> of(String list) {
        return split(list, BETWEEN_NAMES);
    }

    /** A chapter and what it names within it, which a comma, a spaced dash or a stroke parts, whatever letter follows. */
    static List<String> chapters(String list) {
        return split(list, list.contains("://") ? BEFORE_LINKS : BELOW_CHAPTERS);
    }

    private static List<String> split(String list, Pattern separators) {
        List<String> names = new ArrayList<>();
        Matcher separator = separators.matcher(list);
        int depth = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            if (depth == 0 && separator.region(at, list.length()).lookingAt() && !isWithinName(list, at)) {
                add(names, list.substring(start, at));
                start = separator.end();
            }
        }
        add(names, list.substring(Math.min(start, list.length())));
        return names;
    }

    private static boolean isWithinName(String list, int comma) {
        return WITHIN_NAMES.matcher(list).region(comma, list.length()).useTransparentBounds(true).lookingAt();
    }

    private static void add(List<String> names, String name) {
        String trimmed = EDGES.matcher(name.strip()).replaceAll("").strip();
        if (trimmed.chars().anyMatch(Character::isLetterOrDigit)) {
            names.add(trimmed);
        }
    }
}
