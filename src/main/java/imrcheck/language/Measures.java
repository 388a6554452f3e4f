package imrcheck.language;

import imrcheck.language.Measure.Unit;
import java.util.Map;
import java.util.Set;

/** Reads the values of examinations: "4+/5", "4 of 5", "2+", "80 degrees", "45/60", "50 percent", "18 kg", "9 mm". */
record Measures(Words words) {
    private static final Set<String> DEGREES = Set.of("degree", "degrees", "deg", "degs");
    private static final Set<String> WEIGHTS = Set.of("kg", "kgs", "kilogram", "kilograms", "lb", "lbs", "pound", "pounds", "psi");
    private static final Set<String> LEVELS =
            Set.of("mm", "millimeter", "millimeters", "cm", "ml", "milliliter", "milliliters", "cc", "ms", "msec", "milliseconds", "f",
                    "fahrenheit", "ng", "pg", "db", "decibel", "decibels", "second", "seconds", "sec", "secs", "points", "inches");
    /** What may follow a number that has no unit. */
    private static final Set<String> FOLLOWING =
            Set.of("and", "with", "in", "at", "on", "throughout", "bilaterally", "today", "changes", "arthritis", "osteoarthritis");
    private static final Map<String, Unit> TIMES = Map.of("year", Unit.YEARS, "years", Unit.YEARS, "yo", Unit.YEARS, "y", Unit.YEARS,
            "days", Unit.DAYS, "hours", Unit.HOURS, "hour", Unit.HOURS);
    private static final String DEGREE_SIGNS = "°º˚";
    private static final int LARGEST_BARE = 999;

    /** The value that begins at a word, or null. */
    Measure at(int word, int limit) {
        if (!words.isNumber(word) && !Character.isDigit(words.text().charAt(words.start(word)))) {
            return null;
        }
        String text = words.lower(word);
        if (text.indexOf('/') > 0) {
            double grade = text.charAt(0) - '0' - (text.charAt(1) == '-' ? 0.5 : 0);
            return new Measure(Unit.GRADE, grade, 5, true, word, word + 1);
        }
        double value = value(word);
        return value < 0 ? null : of(word, value, limit);
    }

    private Measure of(int word, double value, int limit) {
        int next = word + 1;
        if (plus(word) && value <= 4) {
            int end = next < limit && slash(word) && words.is(next, "4") ? next + 1 : next;
            return new Measure(Unit.PLUS, value, 4, true, word, end);
        }
        if (next < limit && slash(word) && words.is(next, "4") && value <= 4) {
            return new Measure(Unit.PLUS, value, 4, true, word, next + 1);
        }
        int five = five(word, limit);
        if (five > 0 && value <= 5) {
            return new Measure(Unit.GRADE, value, 5, !dash(word), word, five);
        }
        int whole = whole(word, value, limit);
        if (whole > 0) {
            return new Measure(Unit.LEVEL, value, 0, true, word, whole);
        }
        if (next < limit && (slash(word) || dash(word) && words.isNumber(next))) {
            Measure rest = at(next, limit);
            if (rest != null && rest.unit() == Unit.DEGREES) {
                return new Measure(Unit.DEGREES, value, slash(word) ? rest.value() : 0, slash(word) || rest.certain(), word, rest.end());
            }
        }
        return single(word, value, limit);
    }

    private Measure single(int word, double value, int limit) {
        int next = word + 1;
        String unit = next < limit && !words.gapHas(word, ",;:") ? words.lower(next) : "";
        boolean sign = words.gapHas(word, DEGREE_SIGNS);
        if (sign || DEGREES.contains(unit)) {
            return new Measure(Unit.DEGREES, value, 0, true, word, sign ? next : next + 1);
        } else if (unit.equals("%") || unit.equals("percent")) {
            return new Measure(Unit.PERCENT, value, 100, true, word, next + 1);
        } else if (WEIGHTS.contains(unit)) {
            return new Measure(Unit.WEIGHT, value, 0, true, word, next + 1);
        } else if (LEVELS.contains(unit)) {
            return new Measure(Unit.LEVEL, value, 0, true, word, next + 1);
        }
        if (TIMES.containsKey(unit)) {
            return new Measure(TIMES.get(unit), value, 0, true, word, next);
        }
        boolean stands = next >= limit || !words.gapAfter(word).isBlank() || FOLLOWING.contains(words.lower(next));
        return stands && value <= LARGEST_BARE ? new Measure(Unit.DEGREES, value, 0, false, word, next) : null;
    }

    /** Where "of 5" or "out of 5" after a word ends, or 0. */
    private int five(int word, int limit) {
        int at = word + 1;
        if (at < limit && words.is(at, "out")) {
            at++;
        }
        if (at < limit && (words.is(at, "of") || words.is(at, "over"))) {
            at++;
        } else if (at >= limit || at > word + 1 || !dash(word)) {
            return 0;
        }
        return at < limit && (words.is(at, "5") || words.is(at, "five")) ? at + 1 : 0;
    }

    /** Where "of 24" or "out of 24" ends that says how much a score can be, or 0. */
    private int whole(int word, double value, int limit) {
        int of = words.is(word + 1, "out") ? word + 2 : word + 1;
        boolean most = of + 1 < limit && words.is(of, "of") && words.isNumber(of + 1) && words.number(of + 1) >= value;
        return most ? of + 2 : 0;
    }

    private boolean plus(int word) {
        String after = words.gapAfter(word);
        boolean before = word > 0 && words.gapAfter(word - 1).endsWith("+");
        return !after.isEmpty() && after.charAt(0) == '+' || before
                || words.end(word) < words.text().length() && words.text().charAt(words.end(word)) == '+';
    }

    private boolean slash(int word) {
        String gap = words.gapAfter(word).strip();
        return gap.equals("/") || gap.equals("+/");
    }

    private boolean dash(int word) {
        String gap = words.gapAfter(word).strip();
        return gap.equals("-") || gap.equals("\u2013");
    }

    private double value(int word) {
        if (words.isNumber(word)) {
            return words.number(word);
        }
        String text = words.lower(word);
        return text.matches("\\d{1,3}\\.\\d{1,2}") ? Double.parseDouble(text) : -1;
    }
}
