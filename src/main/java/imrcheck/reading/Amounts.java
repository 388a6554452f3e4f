package imrcheck.reading;

import imrcheck.language.Stretch;
import imrcheck.language.Words;
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

    /** A count as a letter writes it, from its lower to its upper bound: "6", "six (6)", "2-3", "two to three", "twenty-five", "twice". */
    record Amount(int low, int high, int first, int end) implements Stretch {}

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
            Integer adverb = maybeAdverb(at) ? ADVERBS.get(words.lower(at)) : null;
            if (adverb != null) {
                add(new Amount(adverb, adverb, at, at + 1));
            }
            return at + 1;
        }
        int end = joinedEnd(at);
        boolean ranged = end == at + 2 && joint(at) == '-' && words.isNumber(at) && words.isNumber(at + 1) && number < words.number(at + 1);
        if (end > at + 1 && !ranged) {
            return end;
        }
        if (countable(at, from) && number < TOO_MANY) {
            if (!ranged) {
                return inWords(at);
            }
            add(new Amount(number, words.number(at + 1), at, end));
        }
        return end;
    }

    /** A quick look that spares most words a closer one. */
    private boolean maybeAdverb(int at) {
        int length = words.end(at) - words.start(at);
        return length >= 4 && length <= 6 && "otscOTSC".indexOf(words.text().charAt(words.start(at))) >= 0;
    }

    private int inWords(int at) {
        Amount low = single(at);
        int next = low.end();
        boolean apart =
                next + 1 < to && (words.is(next, "to") || words.is(next, "or") || words.is(next, "and") && words.is(at - 1, "between"));
        int second = apart ? next + 1 : next < to && words.gapAfter(next - 1).strip().replace('\u2013', '-').equals("-") ? next : -1;
        if (second > 0 && words.isNumber(second) && joinedEnd(second) == second + 1 && words.number(second) > low.low()) {
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
        if (end < to && words.is(end, "hundred")) {
            value *= 100;
            end++;
            if (end < to && words.is(end, "and")) {
                end++;
            }
            if (end < to && !digits(end) && words.number(end) > 0) {
                Amount rest = single(end);
                return new Amount(value + rest.low(), value + rest.low(), at, rest.end());
            }
            return new Amount(value, value, at, end);
        }
        if (end < to && value > 0 && words.is(end, "dozen")) {
            return new Amount(value * 12, value * 12, at, end + 1);
        }
        boolean tens = !digits(at) && value >= 20 && value % 10 == 0;
        if (tens && end < to && !digits(end) && words.number(end) > 0 && words.number(end) < 10) {
            value += words.number(end);
            end++;
        }
        return new Amount(value, value, at, end);
    }

    /** Adds an amount; one that says the same again in brackets, as in "eight (8)", belongs to the one before. */
    private void add(Amount amount) {
        Amount last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean again = last != null && amount.first() == last.end() && amount.low() == last.low() && amount.high() == last.high()
                && words.gapHas(amount.first() - 1, "([");
        if (again) {
            found.set(found.size() - 1, new Amount(last.low(), last.high(), last.first(), amount.end()));
        } else {
            found.add(amount);
        }
    }

    private boolean countable(int at, int from) {
        if (!words.isNumber(at)) {
            return false;
        }
        boolean ordinal = at + 1 < to && words.gapAfter(at).length() == 0 && ORDINALS.contains(words.lower(at + 1));
        boolean allInOne = at + 2 < to && words.is(at + 1, "in") && words.number(at + 2) == 1;
        boolean oneOfAll = at - 2 >= from && words.is(at - 1, "in") && words.number(at) == 1 && words.number(at - 2) > 1;
        boolean date = at > from && digits(at) && MONTHS.contains(words.lower(at - 1));
        String before = at > from && joint(at - 1) != 0 ? words.word(at - 1) : "";
        boolean level = !before.isEmpty() && before.length() <= 3 && Character.isLetter(before.charAt(0))
                && Character.isDigit(before.charAt(before.length() - 1));
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
        String gap = words.gapAfter(word).replace('\u2013', '-');
        boolean joins = gap.startsWith("/") || gap.startsWith("-") || gap.equals(":");
        return joins && gap.substring(1).isBlank() ? gap.charAt(0) : 0;
    }

    private boolean digits(int word) {
        return Character.isDigit(words.text().charAt(words.start(word)));
    }
}
