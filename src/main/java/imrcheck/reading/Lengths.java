package imrcheck.reading;

import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.util.Set;
import java.util.stream.IntStream;

/** For how long things are told to have gone on: "for the past eight months", "for years", "six months of use". */
record Lengths(Words words, WordKinds kinds) {
    private static final Set<String> LEADING = Set.of("for", "past", "last", "over", "during");
    private static final Set<String> BETWEEN =
            Set.of("for", "the", "past", "last", "over", "about", "at", "least", "more", "than", "nearly", "almost", "approximately",
                    "some", "well", "now", "around", "a", "an", "several", "many", "few", "couple", "of", "to", "or", "good");
    private static final Set<String> USED = Set.of("use", "treatment", "therapy", "taking", "using", "usage");
    private static final Set<String> OTHERWISE = Set.of("supply", "ago", "follow", "old", "apart", "later", "after", "prior", "before");
    private static final Set<String> PLURAL = Set.of("several", "many");
    private static final int NEAR = 8;

    /** The longest of a stretch, in days; 0 where it tells none. */
    long longest(Stretch stretch) {
        return IntStream.range(stretch.first(), stretch.end()).mapToLong(word -> days(word, stretch)).max().orElse(0);
    }

    /** The days of the length that ends with a unit, the fewer of two; 0 where none does. */
    private long days(int unit, Stretch stretch) {
        String period = kinds.period(unit);
        if (period == null || OTHERWISE.contains(unit + 1 < words.size() ? words.lower(unit + 1) : "")) {
            return 0;
        }
        int first = unit;
        int number = Words.NO_NUMBER;
        boolean led = false;
        for (int word = unit - 1; word >= Math.max(stretch.first(), unit - NEAR); word--) {
            if (words.isNumber(word)) {
                boolean ranged =
                        number == Words.NO_NUMBER || words.gapHas(word, "-") || words.is(word + 1, "to") || words.is(word + 1, "or");
                if (!ranged) {
                    break;
                }
                number = words.number(word);
            } else if (!BETWEEN.contains(words.lower(word))) {
                break;
            }
            led |= LEADING.contains(words.lower(word));
            first = word;
        }
        boolean used = words.is(unit + 1, "of") && unit + 2 < words.size() && USED.contains(words.lower(unit + 2));
        return led || used ? (long) WordKinds.DAYS.get(period) * times(number, first, unit) : 0;
    }

    /** How many of its unit a length is at the least. */
    private int times(int number, int first, int unit) {
        if (number != Words.NO_NUMBER) {
            return number;
        }
        boolean plural = words.lower(unit).endsWith("s");
        return !plural ? 1 : words.any(first, unit, PLURAL) ? 3 : 2;
    }
}
