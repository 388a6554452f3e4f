package imrcheck.extract;

import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the counts in some words. What only looks like one is left out: decimals, dates, scores ("7/10"), strengths written as a
 * ratio ("10/325"), vertebral levels ("L4/5"), ordinals ("4th"), "3 in 1", years and codes.
 */
final class Amounts {
    private static final int TOO_MANY = 1000;
    private static final Map<String, Integer> ADVERBS = Map.of("once", 1, "twice", 2, "thrice", 3, "single", 1, "couple", 2);
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private final Words words;
    private final int to;
    private final List<Amount> found = new ArrayList<>();

    private Amounts(Words words, int to) {
        this.words = words;
        this.to = to;
    }

    /** The counts in the words from {@code from} up to {@code to}, in order. */
    static List<Amount> of(Words words, int from, int to) {
        Amounts amounts = new Amounts(words, to);
        for (int at = from; at < to;) {
            at = amounts.read(at, from);
        }
        return amounts.found;
    }

    /** Reads what starts at a word; returns the word to go on at. */
    private int read(int at, int from) {
        int number = words.number(at);
        if (number == Words.NO_NUMBER && !digits(at)) {
            Integer adverb = maybeAdverb(at) ? ADVERBS.get(lower(at)) : null;
            if (adverb != null) {
                add(new Amount(adverb, adverb, at, at + 1));
            }
            return at + 1;
        }
        int end = joinedEnd(at);
        boolean ranged = end == at + 2 && joint(at) == '-' && whole(at) && whole(at + 1) && number < words.number(at + 1);
        if (end > at + 1 && !ranged) {
            return end;
        }
        if (!countable(at, from) || number >= TOO_MANY) {
            return end;
        }
        if (ranged) {
            add(new Amount(number, words.number(at + 1), at, end));
            return end;
        }
        return inWords(at);
    }

    /** A quick look that spares most words a closer one. */
    private boolean maybeAdverb(int at) {
        int length = words.end(at) - words.start(at);
        return length >= 4 && length <= 6 && "otscOTSC".indexOf(words.text().charAt(words.start(at))) >= 0;
    }

    private int inWords(int at) {
        Amount low = single(at);
        int next = low.end();
        boolean apart = next + 1 < to && (is(next, "to") || is(next, "or") || is(next, "and") && is(at - 1, "between"));
        int second = apart ? next + 1 : next < to && dash(next - 1) ? next : -1;
        if (second > 0 && whole(second) && joinedEnd(second) == second + 1 && words.number(second) > low.low()) {
            Amount high = single(second);
            add(new Amount(low.low(), high.high(), at, high.end()));
            return high.end();
        }
        add(low);
        return next;
    }

    /** The amount that starts at a word, without regard to a range. */
    private Amount single(int at) {
        int value = words.number(at);
        int end = at + 1;
        if (end < to && is(end, "hundred")) {
            value *= 100;
            end++;
            if (end < to && is(end, "and")) {
                end++;
            }
            if (end < to && !digits(end) && words.number(end) > 0) {
                Amount rest = single(end);
                return new Amount(value + rest.low(), value + rest.low(), at, rest.end());
            }
            return new Amount(value, value, at, end);
        }
        if (end < to && value > 0 && is(end, "dozen")) {
            return new Amount(value * 12, value * 12, at, end + 1);
        }
        boolean tens = !digits(at) && value >= 20 && value % 10 == 0;
        if (tens && end < to && !digits(end) && words.number(end) > 0 && words.number(end) < 10) {
            value += words.number(end);
            end++;
        }
        return new Amount(value, value, at, end);
    }

    private void add(Amount amount) {
        int last = found.size() - 1;
        if (last >= 0 && amount.first() > 0 && found.get(last).repeatedBy(amount, words.gapAfter(amount.first() - 1))) {
            found.set(last, found.get(last).with(amount));
        } else {
            found.add(amount);
        }
    }

    private boolean countable(int at, int from) {
        if (!whole(at)) {
            return false;
        }
        boolean ordinal = at + 1 < to && words.gapAfter(at).length() == 0 && ORDINALS.contains(lower(at + 1));
        boolean allInOne = at + 2 < to && is(at + 1, "in") && words.number(at + 2) == 1;
        boolean oneOfAll = at - 2 >= from && is(at - 1, "in") && words.number(at) == 1 && words.number(at - 2) > 1;
        boolean date = at > from && digits(at) && MONTHS.contains(lower(at - 1));
        boolean level = at > from && joint(at - 1) != 0 && mixed(at - 1);
        return !ordinal && !allInOne && !oneOfAll && !date && !level;
    }

    /** The word after the last of the numbers joined by slashes or hyphens that starts at a word. */
    private int joinedEnd(int at) {
        int end = at + 1;
        while (digits(end - 1) && end < to && digits(end) && joint(end - 1) != 0) {
            end++;
        }
        return end;
    }

    /** The one sign that joins a word to the next ('/', '-' or ':'), or 0 where something else parts them. */
    private char joint(int word) {
        CharSequence gap = words.gapAfter(word);
        if (gap.length() == 0) {
            return 0;
        }
        char sign = gap.charAt(0);
        boolean joins = sign == '/' || sign == '-' || sign == '\u2013' || sign == ':' && gap.length() == 1;
        for (int i = 1; i < gap.length(); i++) {
            joins &= Character.isWhitespace(gap.charAt(i));
        }
        return !joins ? 0 : sign == '\u2013' ? '-' : sign;
    }

    /** Whether a dash with blanks around it or none parts a word from the next. */
    private boolean dash(int word) {
        String gap = words.gapAfter(word).strip();
        return gap.equals("-") || gap.equals("\u2013");
    }

    private boolean whole(int word) {
        return words.number(word) != Words.NO_NUMBER;
    }

    private boolean digits(int word) {
        return Character.isDigit(words.text().charAt(words.start(word)));
    }

    private boolean mixed(int word) {
        String text = words.word(word);
        return text.length() <= 3 && Character.isLetter(text.charAt(0)) && Character.isDigit(text.charAt(text.length() - 1));
    }

    private boolean is(int word, String text) {
        return word >= 0 && words.end(word) - words.start(word) == text.length()
                && words.text().regionMatches(true, words.start(word), text, 0, text.length());
    }

    private String lower(int word) {
        return words.lower(word);
    }
}
