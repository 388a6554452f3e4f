package imrcheck.reading;

import imrcheck.facts.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The members of a list, of which the first is denied and so are all: "no relief, better coping or return to work". */
final class DeniedList {
    private static final Pattern PARTING = Pattern.compile("[,;]|\\b(?:or|nor|and)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{4,}");

    private DeniedList() {}

    /** The members that follow the first, of which {@code rest} is what stands behind it; none where no conjunction joins them. */
    static List<Span> members(String text, Span rest) {
        List<Span> members = new ArrayList<>();
        Matcher parting = PARTING.matcher(text).region(rest.start(), rest.end());
        boolean joined = false;
        int from = -1;
        while (parting.find()) {
            joined |= Character.isLetter(text.charAt(parting.start()));
            add(members, text, from, parting.start());
            from = parting.end();
        }
        add(members, text, from, rest.end());
        return joined ? members : List.of();
    }

    private static void add(List<Span> members, String text, int from, int to) {
        if (from >= 0 && from < to && WORD.matcher(text).region(from, to).find()) {
            members.add(new Span(from, to));
        }
    }

    /** Whether a denial is of a member: it begins or ends there. */
    static boolean names(Span member, Span denial) {
        return denial.end() > member.start() && denial.end() <= member.end()
                || denial.start() >= member.start() && denial.start() < member.end();
    }
}
