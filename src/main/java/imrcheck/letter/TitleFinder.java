package imrcheck.letter;

import imrcheck.facts.Span;
import imrcheck.letter.Lines.Gap;
import imrcheck.letter.Lines.Line;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the title block before an item's first heading begins: it walks back from the block's last line until a
 * paragraph, a sentence or an earlier section ends.
 */
final class TitleFinder {

    private static final int MOST_LINES = 16;
    private static final double SHORT_LINE = 0.8;
    private static final Pattern NUMBERED = Pattern.compile("\\d{1,2}[.)] .*");
    private static final Pattern PARTIAL =
            Pattern.compile("(?i).*\\b(?:IMR[ -]eligible|eligible for IMR|left for IMR|original request|authorized|approved)\\b.*");
    private static final Pattern ORIGINAL = Pattern.compile(
            "(?i).*\\b(?:was the original request|originally requested|requested originally|original request:|original request (?:was"
                    + "|is) ).*");
    private static final Pattern CLOSERS = Pattern.compile("[\"'\u201d\u2019)\\]]{1,3}$");
    private static final Set<String> OPEN_WORDS = Set.of("and", "or", "of", "the", "for", "to", "with", "is", "right", "left", "bilateral");
    private static final Set<String> ABBREVIATIONS = Set.of("wk", "wks", "x/wk", "vs", "etc", "approx", "min", "mins", "hr", "hrs", "no",
            "dr", "mo", "qty", "incl", "w/o", "e.g", "i.e", "st", "ft", "in", "lt", "rt", "bilat");

    private final Lines lines;

    TitleFinder(Lines lines) {
        this.lines = lines;
    }

    /** The index in {@code region} of the first line of the block that ends with the line {@code last}, not before {@code first}. */
    int firstLine(List<Line> region, int first, int last) {
        int at = last;
        while (at > first && last - at < MOST_LINES && !startsNumbered(region.get(at)) && belongs(region, at, last)) {
            at--;
        }
        return at;
    }

    private boolean belongs(List<Line> region, int at, int last) {
        Line above = region.get(at - 1);
        Line here = region.get(at);
        if (endsWithOutcome(above)) {
            return false;
        }
        if (endsSentence(lines.words(above))) {
            return wantsMore(region, at, last) || here.before() == Gap.TIGHT && endsAbbreviated(lines.words(above)) && startsLower(here);
        }
        if (endsOpen(lines.words(above))) {
            return true;
        }
        return switch (here.before()) {
            case TIGHT -> lines.partParagraphs() || isFull(above, here) || startsLower(here);
            case PAGE -> isFull(above, here) || startsLower(here);
            case LOOSE -> isFull(above, here) && startsLower(here);
        };
    }

    /** Whether the block so far speaks of a part that was authorized but not yet of the request it is a part of. */
    private boolean wantsMore(List<Line> region, int at, int last) {
        Span block = new Span(region.get(at).start(), region.get(last).end());
        String folded = lines.fold(block).text();
        return region.get(at).before() != Gap.LOOSE && PARTIAL.matcher(folded).matches() && !ORIGINAL.matcher(folded).matches();
    }

    /** Whether the next line's first word would not have fitted on the line above. */
    private boolean isFull(Line above, Line here) {
        String next = lines.words(here);
        int word = next.indexOf(' ') < 0 ? next.length() : next.indexOf(' ');
        return above.length() + 1 + word >= SHORT_LINE * lines.width();
    }

    private boolean startsNumbered(Line line) {
        return NUMBERED.matcher(lines.words(line)).matches();
    }

    private boolean startsLower(Line line) {
        return Character.isLowerCase(lines.text().charAt(line.start()));
    }

    private boolean endsWithOutcome(Line line) {
        return OutcomeWords.atEnd(lines.words(line)) != null;
    }

    private static boolean endsOpen(String words) {
        return words.endsWith(",") || words.endsWith(":") || words.endsWith("/") || words.endsWith("&")
                || OPEN_WORDS.contains(lastWord(words));
    }

    private static boolean endsSentence(String words) {
        String bare = CLOSERS.matcher(words).replaceFirst("");
        return !bare.isEmpty() && ".!?".indexOf(bare.charAt(bare.length() - 1)) >= 0;
    }

    private static boolean endsAbbreviated(String words) {
        String last = lastWord(words);
        return last.endsWith(".") && ABBREVIATIONS.contains(last.substring(0, last.length() - 1));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
