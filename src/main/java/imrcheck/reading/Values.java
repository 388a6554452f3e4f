package imrcheck.reading;

import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the numbers in some words and says of each, once, what it is of: a date, an age, a strength, a pain score ("7/10"), a muscle
 * grade, an angle, a percentage, money, a vertebral level ("L4/5"), the size of something, a ratio ("10/325"), an ordinal ("4th",
 * "visit #9"), else a count.
 */
final class Values {
    private static final int LONGEST_DECIMAL = 8;
    private static final int TOO_MANY = 1000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int SCALE = 10;
    private static final int NEAR_SCALE = 4;
    private static final int FAR_SCALE = 12;
    private static final int HALF_A_DOZEN = 6;
    private static final Map<String, Integer> ADVERBS = Map.of("once", 1, "twice", 2, "thrice", 3, "single", 1, "couple", 2);
    private static final List<String> ORDINAL_WORDS = List.of("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh",
            "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
            "eighteenth", "nineteenth", "twentieth");
    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final Set<String> TIMES = Set.of("x", "times", "time", "per");
    private static final Set<String> SCALED = Set.of("level", "levels", "of", "at", "as", "is", "was", "be", "now", "about", "from",
            "remains", "average", "averages", "averaging", "a", "to", "by", "reached", "been", "still", "around", "currently");
    private static final Set<String> POINTING =
            Set.of("at", "on", "by", "for", "of", "the", "his", "her", "this", "after", "since", "to", "is", "was", "until", "with");
    private static final Set<String> THROUGH = Set.of("through", "thru");
    private static final Set<String> OFTEN =
            Set.of("x", "times", "time", "per", "a", "an", "weekly", "daily", "monthly", "over", "in", "each");
    /** What citations number. */
    private static final Set<String> CITED = Set.of("chapter", "chapters", "table", "tables", "page", "pages", "pg", "pp", "section",
            "sections", "figure", "appendix", "code", "edition");
    private static final Map<String, Type> BY_UNIT = Map.of("strength", Type.STRENGTH, "minutes", Type.SIZE, "parts", Type.SIZE, "angle",
            Type.ANGLE, "percent", Type.PERCENT, "money", Type.MONEY);
    private static final Set<String> MONTHS = Set.of("january", "february", "march", "april", "may", "june", "july", "august", "september",
            "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    private final Words words;
    private final WordKinds kinds;
    private final int from;
    private final int to;
    private final List<Value> found = new ArrayList<>();

    private Values(WordKinds kinds, int from, int to) {
        this.words = kinds.words();
        this.kinds = kinds;
        this.from = from;
        this.to = to;
    }

    /** The numbers in the words from {@code from} up to {@code to}, in order; read once, as a dozen readers ask for those of a clause. */
    static List<Value> of(WordKinds kinds, int from, int to) {
        return kinds.numbers().computeIfAbsent(Stretch.of(from, to), stretch -> List.copyOf(read(kinds, from, to)));
    }

    private static List<Value> read(WordKinds kinds, int from, int to) {
        Values values = new Values(kinds, from, to);
        for (int at = from; at < to;) {
            at = values.read(at);
        }
        return values.found;
    }

    /** Those of them that are counts. */
    static List<Value> counts(WordKinds kinds, int from, int to) {
        return of(kinds, from, to).stream().filter(value -> value.type() == Type.COUNT).toList();
    }

    /** Whether a word can be a number or a part of one that is told by place or share. */
    static boolean tells(Words words, int word) {
        int length = words.end(word) - words.start(word);
        return words.isNumber(word) || length >= 4 && length <= 11 && (words.is(word, "half") || ORDINAL_WORDS.contains(words.lower(word)));
    }

    /** Reads what starts at a word; returns the word to go on at. */
    private int read(int at) {
        int number = words.number(at);
        if (decimal(at)) {
            double told = Double.parseDouble(words.lower(at));
            found.add(new Value(Type.DECIMAL, (int) Math.floor(told), (int) Math.ceil(told), at, at + 1));
            return at + 1;
        }
        if (number == Words.NO_NUMBER && !digits(at)) {
            return inLetters(at);
        }
        int end = joinedEnd(at);
        boolean ranged = end == at + 2 && joint(at) == '-' && words.isNumber(at) && words.isNumber(at + 1) && number < words.number(at + 1);
        if (number == Words.NO_NUMBER) {
            boolean grade = words.text().startsWith("/5", words.end(at) - 2);
            int value = words.text().charAt(words.start(at)) - '0';
            found.add(new Value(grade ? Type.GRADE : Type.SIZE, value, value, at, grade ? at + 1 : end));
            return grade ? at + 1 : end;
        }
        if (end > at + 1 && !ranged) {
            found.add(new Value(joined(at, end), number, words.number(end - 1), at, end));
            return end;
        }
        Value value = ranged ? new Value(Type.COUNT, number, words.number(at + 1), at, end) : inWords(at);
        Value typed = value.as(type(value));
        if (typed.type() == Type.SCORE && scaleEnd(value) > 0) {
            typed = new Value(Type.SCORE, value.low(), value.high(), at, scaleEnd(value));
        }
        add(typed);
        return typed.end();
    }

    /** Whether a word is a number with a fraction, as "29.6"; of its figures so many that it stays a whole number. */
    private boolean decimal(int at) {
        int length = words.end(at) - words.start(at);
        String text =
                length >= 3 && length <= LONGEST_DECIMAL && Character.isDigit(words.text().charAt(words.start(at))) ? words.lower(at) : "";
        int point = text.indexOf('.');
        return point > 0 && point < text.length() - 1 && text.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9')
                && text.lastIndexOf('.') == point;
    }

    private int inLetters(int at) {
        int length = words.end(at) - words.start(at);
        if (length < 4 || length > 11) {
            return at + 1;
        }
        if (words.is(at, "half") && words.is(at + 1, "a") && words.is(at + 2, "dozen") && at + 2 < to) {
            add(new Value(Type.COUNT, HALF_A_DOZEN, HALF_A_DOZEN, at, at + 3));
            return at + 3;
        }
        Integer adverb = length <= 6 ? ADVERBS.get(words.lower(at)) : null;
        int ordinal = adverb == null && mayBeOrdinal(at) ? ORDINAL_WORDS.indexOf(words.lower(at)) : -1;
        if (adverb != null) {
            add(new Value(Type.COUNT, adverb, adverb, at, at + 1));
        } else if (ordinal > 0) {
            found.add(new Value(Type.ORDINAL, ordinal, ordinal, at, at + 1));
        }
        return at + 1;
    }

    private boolean mayBeOrdinal(int at) {
        String text = words.text();
        int end = words.end(at);
        return text.startsWith("th", end - 2) || text.startsWith("st", end - 2) || text.startsWith("nd", end - 2)
                || text.startsWith("rd", end - 2);
    }

    /** What numbers joined by strokes or hyphens are. */
    private Type joined(int at, int end) {
        if (end - at > 2) {
            return Type.DATE;
        }
        boolean score = joint(at) == '/' && words.number(end - 1) == SCALE && !"visits".equals(kinds.unit(end));
        return score ? Type.SCORE : Type.RATIO;
    }

    private Type type(Value value) {
        int at = value.first();
        int number = words.number(at);
        String unit = kinds.unit(value.end());
        if (number >= FIRST_YEAR && number <= LAST_YEAR && unit == null
                || at > from && digits(at) && MONTHS.contains(words.lower(at - 1))) {
            return Type.DATE;
        }
        if (at > from && CITED.contains(words.lower(at - 1))) {
            return Type.SIZE;
        }
        if (ordinal(value)) {
            return Type.ORDINAL;
        }
        if (kinds.marked("age-after", value.end(), value.end() + 1) || kinds.marked("age-before", at - 1, at)) {
            return Type.AGE;
        }
        if (signBefore(at, "$")) {
            return Type.MONEY;
        }
        int sign = words.end(value.end() - 1);
        if (sign < words.text().length() && words.text().charAt(sign) == '\u00b0') {
            return Type.ANGLE;
        }
        if (unit != null && BY_UNIT.containsKey(unit) && value.end() < to) {
            return BY_UNIT.get(unit);
        }
        if (level(at)) {
            return Type.LEVEL;
        }
        boolean allInOne = at + 2 < to && words.is(at + 1, "in") && words.number(at + 2) == 1;
        boolean oneOfAll = at - 2 >= from && words.is(at - 1, "in") && number == 1 && words.number(at - 2) > 1;
        if (allInOne || oneOfAll || number >= TOO_MANY) {
            return Type.SIZE;
        }
        return scored(value) ? Type.SCORE : Type.COUNT;
    }

    /** "4th"; "visit #9", "session number 3", "visit 9 of 12". */
    private boolean ordinal(Value value) {
        int at = value.first();
        boolean ending = at + 1 < to && words.gapAfter(at).length() == 0 && ORDINALS.contains(words.lower(at + 1));
        if (ending || at == from) {
            return ending;
        }
        if (value.low() != value.high()) {
            boolean often = value.end() < to && (OFTEN.contains(words.lower(value.end())) || kinds.unit(value.end()) != null);
            return numbered(at) && !often;
        }
        int before = at - 1;
        boolean numbered = words.gapHas(before, "#") || words.is(before, "number") || words.is(before, "no");
        before -= words.is(before, "number") || words.is(before, "no") ? 1 : 0;
        boolean unit = before >= from && "visits".equals(kinds.unit(before)) && !words.lower(before).endsWith("s")
                && !words.is(before, "treatment");
        boolean share = words.is(value.end(), "of") && value.end() + 1 < to && words.isNumber(value.end() + 1);
        boolean last = value.end() >= to || !words.gapHasOnly(value.end() - 1, "");
        boolean bare = (digits(at) || last) && before == at - 1 && words.gapAfter(before).isBlank() && kinds.unit(value.end()) == null
                && before > from && (share || digits(at) && last || POINTING.contains(words.lower(before - 1)));
        return unit && (numbered || bare);
    }

    /** Whether a number stands after the plural that it numbers: "visits 7 through 12". */
    private boolean numbered(int at) {
        int before = at - 1;
        return before >= from && digits(at) && "visits".equals(kinds.unit(before)) && words.lower(before).endsWith("s")
                && words.gapHasOnly(before, "#");
    }

    /** "6 out of 10" of pain, "rated 7", "a score of 8 to 9". */
    private boolean scored(Value value) {
        int end = scaleEnd(value);
        if (end > 0) {
            return kinds.marked("scale", Math.max(from, value.first() - FAR_SCALE), Math.min(to, end + NEAR_SCALE))
                    && !"visits".equals(kinds.unit(end));
        }
        return value.high() <= SCALE && kinds.unit(value.end()) == null && !kinds.names(value.end()) && !signBefore(value.first(), "#(")
                && !TIMES.contains(value.end() < to ? words.lower(value.end()) : "") && onScale(value.first());
    }

    /** Whether nothing but "is", "level of" and the like stands between a word for a scale and a number. */
    private boolean onScale(int at) {
        int word = at - 1;
        while (word >= from && at - word <= NEAR_SCALE && !words.gapHas(word, ",;(")) {
            if ("scale".equals(kinds.mark(word))) {
                return true;
            }
            if (!SCALED.contains(words.lower(word))) {
                return false;
            }
            word--;
        }
        return false;
    }

    /** The word after "out of 10", or -1. */
    private int scaleEnd(Value value) {
        int of = value.end() + (words.is(value.end(), "out") ? 1 : 0);
        return of + 1 < to && words.is(of, "of") && words.number(of + 1) == SCALE && value.high() <= SCALE ? of + 2 : -1;
    }

    private boolean level(int at) {
        String before = at > from && joint(at - 1) != 0 ? words.word(at - 1) : "";
        return !before.isEmpty() && before.length() <= 3 && Character.isLetter(before.charAt(0))
                && Character.isDigit(before.charAt(before.length() - 1));
    }

    private Value inWords(int at) {
        Value low = single(at);
        int next = low.end();
        boolean apart = next + 1 < to && (words.is(next, "to") || words.is(next, "or")
                || words.is(next, "and") && words.is(at - 1, "between") || numbered(at) && THROUGH.contains(words.lower(next)));
        int second = apart ? next + 1 : next < to && words.gapAfter(next - 1).strip().replace('\u2013', '-').equals("-") ? next : -1;
        if (second > 0 && words.isNumber(second) && joinedEnd(second) == second + 1 && words.number(second) > low.low()) {
            Value high = single(second);
            return new Value(Type.COUNT, low.low(), high.high(), at, high.end());
        }
        return low;
    }

    /** The number that starts at a word, without regard to a range. */
    private Value single(int at) {
        int value = words.number(at);
        int end = at + 1;
        if (end < to && words.is(end, "hundred")) {
            value *= 100;
            end++;
            if (end < to && words.is(end, "and")) {
                end++;
            }
            if (end < to && !digits(end) && words.number(end) > 0) {
                Value rest = single(end);
                return new Value(Type.COUNT, value + rest.low(), value + rest.low(), at, rest.end());
            }
            return new Value(Type.COUNT, value, value, at, end);
        }
        if (end < to && value > 0 && words.is(end, "dozen")) {
            return new Value(Type.COUNT, value * 12, value * 12, at, end + 1);
        }
        if (end + 2 < to && words.is(end, "and") && words.is(end + 1, "a") && words.is(end + 2, "half")) {
            return new Value(Type.COUNT, value, value, at, end + 3);
        }
        boolean tens = !digits(at) && value >= 20 && value % 10 == 0;
        if (tens && end < to && !digits(end) && words.number(end) > 0 && words.number(end) < 10) {
            value += words.number(end);
            end++;
        }
        return new Value(Type.COUNT, value, value, at, end);
    }

    /** Adds a number; one that says the same again in brackets, as in "eight (8)", belongs to the one before. */
    private void add(Value value) {
        Value last = found.isEmpty() ? null : found.get(found.size() - 1);
        boolean again = last != null && value.type() == Type.COUNT && last.type() == Type.COUNT && value.first() == last.end()
                && value.low() == last.low() && value.high() == last.high() && words.gapHas(value.first() - 1, "([");
        if (again) {
            found.set(found.size() - 1, new Value(last.type(), last.low(), last.high(), last.first(), value.end()));
        } else {
            found.add(value);
        }
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
        if (!words.gapHas(word, "/-\u2013:")) {
            return 0;
        }
        String gap = words.gapAfter(word).replace('\u2013', '-');
        boolean joins = gap.startsWith("/") || gap.startsWith("-") || gap.equals(":");
        return joins && gap.substring(1).isBlank() ? gap.charAt(0) : 0;
    }

    private boolean digits(int word) {
        return Character.isDigit(words.text().charAt(words.start(word)));
    }

    private boolean signBefore(int word, String signs) {
        int start = words.start(word);
        return start > 0 && signs.indexOf(words.text().charAt(start - 1)) >= 0;
    }
}
