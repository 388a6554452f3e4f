package imrcheck.reading;

import imrcheck.language.Clause;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Counted.Shape;
import java.util.Set;

/** Numbers that count visits as times: "went twice", "was seen by the chiropractor on four occasions". */
record Occasions(Counts counts, Words words) {
    private static final Set<String> ADVERBS = Set.of("once", "twice", "thrice");
    private static final Set<String> TIMES = Set.of("times", "occasions");
    private static final Set<String> OFTEN = Set.of("a", "an", "per", "weekly", "daily", "monthly", "each", "every", "as", "the", "that",
            "this", "what", "more", "over", "x");
    private static final Set<String> PLACING = Set.of("in", "on", "during", "since", "for", "before", "after", "with", "without", "and",
            "but", "last", "between", "at", "by", "from", "this", "only", "to", "so", "early", "late");
    private static final int NAME_BEFORE = 14;
    private static final int NAME_AFTER = 8;

    /** Whether the word "once" tells how often, and is not "once he has ...". */
    static boolean often(Words words, int word) {
        if (!words.is(word, "once")) {
            return false;
        }
        boolean rate = word + 1 < words.size()
                && Set.of("a", "per", "weekly", "daily", "monthly", "every", "each", "more", "again").contains(words.lower(word + 1));
        return rate || word > 0 && words.gapHasOnly(word - 1, "") && ends(words, word + 1) && !words.is(word - 1, "at");
    }

    /** Whether a number tells how often a treatment was had. */
    boolean tells(Value amount, Sentence sentence, Counted last) {
        String first = words.lower(amount.first());
        boolean adverb = amount.end() == amount.first() + 1 && ADVERBS.contains(first);
        int after = adverb ? amount.end() : amount.end() + 1;
        boolean times = adverb || after <= sentence.end() && TIMES.contains(words.lower(after - 1));
        if (!times || after < sentence.end() && (OFTEN.contains(words.lower(after)) || words.isNumber(after))
                || adverb && !ends(words, Math.min(after, words.size()))) {
            return false;
        }
        Clause clause = counts.reading().clause(amount.first());
        Stretch before = Stretch.of(Math.max(clause.first(), amount.first() - NAME_BEFORE), amount.first());
        boolean named = named(before) || named(Stretch.of(after, Math.min(clause.end(), after + NAME_AFTER)));
        boolean gone = counts.has("had", before) || counts.has("seen", before);
        boolean again = last != null && last.shape() == Shape.OCCASION;
        return named && gone && !counts.has("treated", before) || again && amount.first() > sentence.first();
    }

    /** Whether a care that is counted is named in some words, be it by who gives it. */
    private boolean named(Stretch stretch) {
        return counts.has("care-therapy", stretch) || counts.names(stretch).anyMatch(counts::countable);
    }

    private static boolean ends(Words words, int word) {
        return word >= words.size() || !words.gapHasOnly(word - 1, "") || PLACING.contains(words.lower(word));
    }
}
