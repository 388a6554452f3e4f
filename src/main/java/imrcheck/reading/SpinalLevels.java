package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Quantity;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.TreatmentRow;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the spinal levels that a title asks to inject: "L4-5 and L5-S1" are two, "L3, L4" two roots, "C5 to C7" two. Where the
 * title states their number instead ("two level"), that counts. A facet joint is served by two medial branches, so that the
 * branches "L3, L4, L5" are two levels of joints.
 */
final class SpinalLevels {
    private static final Pattern LEVEL = Pattern
            .compile("\\b([CTLS])-?(\\d{1,2})(?:\\s*(?:[-/\u2013]|to|through)\\s*([CTLS])?-?(\\d{1,2}))?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STATED =
            Pattern.compile("\\b(one|single|two|three|four|five|[1-5])[ -]levels?\\b", Pattern.CASE_INSENSITIVE);
    private static final List<String> NUMBERS = List.of("", "one", "two", "three", "four", "five");
    private static final int SACRAL = 25;

    private SpinalLevels() {}

    /** The levels asked for, or empty where the treatment is no injection by spinal level or its title names none. */
    static Optional<Quantity> of(SourceText source, LetterItem item, TreatmentRow treatment) {
        if (!treatment.is(Property.BY_LEVEL)) {
            return Optional.empty();
        }
        Span span = item.partial() == null ? item.titleSpan() : item.partial().underReview();
        int levels = count(source.text().substring(span.start(), span.end()), treatment.is(Property.OF_JOINTS));
        return levels == 0 ? Optional.empty()
                : Optional.of(new Quantity(item.number(), levels, "levels", "requested", new Passage(Section.TITLE, span)));
    }

    private static int count(String title, boolean joints) {
        Matcher stated = STATED.matcher(title);
        if (stated.find()) {
            String word = stated.group(1).toLowerCase(Locale.ROOT);
            return Character.isDigit(word.charAt(0)) ? Integer.parseInt(word) : word.equals("single") ? 1 : NUMBERS.indexOf(word);
        }
        Set<String> levels = new TreeSet<>();
        Matcher level = LEVEL.matcher(title);
        while (level.find()) {
            int upper = vertebra(level.group(1), level.group(2));
            int lower = level.group(4) == null ? upper : vertebra(level.group(3) == null ? level.group(1) : level.group(3), level.group(4));
            if (lower <= upper) {
                levels.add(Integer.toString(upper));
            }
            for (int vertebra = upper; vertebra < lower; vertebra++) {
                levels.add(vertebra + "/" + (vertebra + 1));
            }
        }
        boolean branches = joints && levels.size() > 1 && levels.stream().noneMatch(named -> named.contains("/"));
        return branches ? levels.size() - 1 : levels.size();
    }

    /** The place of a vertebra from the top of the spine, C1 being 1. */
    private static int vertebra(String region, String number) {
        int above = switch (Character.toUpperCase(region.charAt(0))) {
            case 'C' -> 0;
            case 'T' -> 7;
            case 'L' -> 19;
            default -> SACRAL - 1;
        };
        return above + Integer.parseInt(number);
    }
}
