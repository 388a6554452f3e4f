package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.stream.IntStream;

/**
 * How often care was had, where a sentence only lists its dates: "on 6-1-16, 6-8-16 and 6-15-16", "in March and again in August",
 * "on 9/15 and 9/18".
 */
record Dated(Words words) {
    private static final int NEAR = 12;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    /** How many dates follow some words one after the other, the first of them soon; 0 where none does. */
    int after(Stretch place, Stretch whole) {
        for (int word = place.end(); word < Math.min(whole.end(), place.end() + NEAR); word++) {
            int end = end(word, whole.end());
            if (end > word) {
                return words.is(word - 1, WordClass.SPANNING) ? 0 : 1 + more(end, whole.end());
            }
        }
        return 0;
    }

    /** Whether a date starts at a word. */
    boolean starts(int word, int to) {
        return end(word, to) > word;
    }

    /** The same of things told in the plural, which a year alone does not number. */
    int afterSeveral(Stretch place, Stretch whole) {
        int dates = after(place, whole);
        return dates == 1
                && IntStream.range(place.end(), Math.min(whole.end(), place.end() + NEAR)).filter(word -> end(word, whole.end()) > word)
                        .findFirst().stream().anyMatch(word -> When.year(words, word, whole.end()) > 0) ? 0 : dates;
    }

    /** The same where "on" or "in" opens the list and it has two or more; 0 else. */
    int listed(Hit name, Stretch whole) {
        int listed = after(name, whole);
        return listed > 1 && opened(name, whole) ? listed : 0;
    }

    private boolean opened(Hit name, Stretch whole) {
        int word = name.end();
        while (word < whole.end() && end(word, whole.end()) < 0) {
            word++;
        }
        return words.is(word - 1, "on") || words.is(word - 1, "in");
    }

    /** The dates that go on with a list. */
    private int more(int from, int to) {
        int word = from;
        while (word < to && word - from < NEAR / 2 && words.is(word, WordClass.RELISTING)) {
            word++;
        }
        boolean joined = word > from || from < to && words.gapHas(from - 1, ",");
        int end = joined && word < to ? end(word, to) : -1;
        return end < 0 ? 0 : 1 + more(end, to);
    }

    /** The word after a date that starts at a word: a day, a day of a month, a month or a year; -1 where none starts. */
    private int end(int word, int to) {
        int month = When.month(words, word) > 0 ? word + 1 : -1;
        if (month > 0) {
            month += month < to && part(month, DAYS) && words.gapHasOnly(word, "") ? 1 : 0;
            month += month + 1 < to && words.is(month, "of") ? 1 : 0;
            return month < to && When.year(words, month, to) > 0 ? month + 1 : month;
        }
        if (word + 1 < to && part(word, MONTHS) && struck(word) && part(word + 1, DAYS)) {
            boolean full = word + 2 < to && struck(word + 1) && words.isNumber(word + 2);
            return full ? word + 3 : words.is(word - 1, "on") || words.is(word - 1, "and") ? word + 2 : -1;
        }
        return When.year(words, word, to) > 0 ? word + 1 : -1;
    }

    private boolean struck(int word) {
        return words.gapAfter(word).equals("/") || words.gapAfter(word).equals("-");
    }

    private boolean part(int word, int most) {
        return words.isNumber(word) && words.number(word) > 0 && words.number(word) <= most;
    }
}
