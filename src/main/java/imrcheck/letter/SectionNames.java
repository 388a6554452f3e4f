package imrcheck.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits a list of section names whose own names hold commas. A comma parts two names unless it stands in brackets, is
 * followed by a small letter (as in "Ultrasound, therapeutic"), or belongs to a name known to hold one.
 */
final class SectionNames {

    private static final Pattern EDGES = Pattern.compile("^and |[.;:]$");

    private static final Pattern WITHIN_NAMES =
            Pattern.compile("(?i)(?<=NSAIDs), (?:GI symptoms|specific drug|hypertension)|(?<=Forearm), Wrist|(?<=Wrist), (?:&|and) Hand"
                    + "|(?<=Pain), Suffering|(?<=Suffering), and the Restoration");

    private SectionNames() {}

    /** The names in a list of sections. */
    static List<String> of(String list) {
        return split(list, false);
    }

    /** A chapter and what it names within it, which a comma, a spaced dash or a stroke parts, whatever letter follows. */
    static List<String> chapters(String list) {
        return split(list, true);
    }

    private static List<String> split(String list, boolean chapters) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int at = 0; at < list.length(); at++) {
            char c = list.charAt(at);
            depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : depth;
            int length = depth > 0 ? 0 : separator(list, at, chapters);
            if (length > 0) {
                add(names, list.substring(start, at));
                start = at + length;
            }
        }
        add(names, list.substring(Math.min(start, list.length())));
        return names;
    }

    private static int separator(String list, int at, boolean chapters) {
        if (list.charAt(at) == ',') {
            return isWithinName(list, at) || !chapters && continues(list, at) ? 0 : 1;
        }
        if (chapters && (list.startsWith(" - ", at) || list.startsWith(" \u2013 ", at))) {
            return 3;
        }
        if (chapters && list.startsWith(": ", at)) {
            return 2;
        }
        boolean stroke = chapters && list.charAt(at) == '/' && at + 1 < list.length()
                && (Character.isUpperCase(list.charAt(at + 1)) || list.charAt(at + 1) == ' ');
        return stroke && !list.contains("://") ? 1 : 0;
    }

    private static boolean continues(String list, int comma) {
        int next = comma + 1;
        while (next < list.length() && list.charAt(next) == ' ') {
            next++;
        }
        return next < list.length() && (Character.isLowerCase(list.charAt(next)) || list.charAt(next) == '&');
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
