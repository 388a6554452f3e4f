package imrcheck.extract;

import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what each count in some words is: a total, how often, for how long, how many refills. Strengths, sizes, session lengths,
 * intervals and doses are told apart and left out.
 */
final class Quantities {
    private static final Set<String> TIMES = Set.of("x", "times", "time");
    private static final Set<String> PER = Set.of("per", "a", "an", "each", "every");
    private static final Set<String> PERIODS = Set.of("days", "weeks", "months", "years");
    private static final String HOURS = "hours";
    private static final Set<String> SIZES = Set.of("strength", "minutes", "parts");
    private static final Set<String> TAKING = Set.of("by", "po", "orally", "per", "daily", "twice", "once", "every", "bid", "tid", "qid",
            "qd", "qhs", "hs", "prn", "nightly", "q", "at", "before");
    private static final int FARTHEST_UNIT = 6;

    /** What a count is. */
    enum Kind { TOTAL, FREQUENCY, DURATION, PRODUCT, REFILLS, MEASURE }

    /**
     * A count as understood.
     *
     * @param count   the upper bound; of a {@code PRODUCT} the product
     * @param unit    what it counts or, of {@code FREQUENCY} and {@code DURATION}, the period; null where not said
     * @param marked  whether "#", "QTY", "x" or brackets say that it is the total
     * @param crossed whether "x" stands before it
     * @param boxed   whether it stands in brackets
     */
    record Term(Kind kind, int count, String unit, Amount amount, boolean marked, boolean crossed, boolean boxed) {}

    private final Words words;
    private final String[] units;
    private final String[] marks;
    private final boolean[] names;
    private int from;
    private int to;

    /** @param hits the phrases found in the words, longest first */
    Quantities(Words words, List<Hit> hits) {
        this.words = words;
        units = new String[words.size() + 1];
        marks = new String[words.size() + 1];
        names = new boolean[words.size() + 1];
        for (Hit hit : hits) {
            Role role = hit.label().role();
            if (role == Role.UNIT && units[hit.first()] == null) {
                units[hit.first()] = hit.label().name();
            } else if (role == Role.COUNTED) {
                for (int word = hit.first(); word < hit.end(); word++) {
                    marks[word] = marks[word] == null ? hit.label().name() : marks[word];
                }
            } else if (role == Role.TREATMENT) {
                names[hit.first()] = true;
            }
        }
    }

    /** The counts in the words from {@code first} up to {@code end}, in order. */
    List<Term> read(int first, int end) {
        return read(Amounts.of(words, first, end), first, end);
    }

    /** The same, of amounts already found there. */
    List<Term> read(List<Amount> amounts, int first, int end) {
        from = first;
        to = end;
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Amount amount = amounts.get(i);
            Amount next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
            if (next != null && multiplies(amount, next)) {
                terms.addAll(product(amount, next));
                i++;
            } else {
                Term term = term(amount);
                if (term != null) {
                    terms.add(term);
                }
            }
        }
        return terms;
    }

    /** The unit that a word names, or null. */
    String unit(int word) {
        return word >= from && word < to ? units[word] : null;
    }

    private boolean multiplies(Amount amount, Amount next) {
        boolean sign = next.first() == amount.end() && crossing(amount.end() - 1);
        boolean word = next.first() == amount.end() + 1 && TIMES.contains(lower(amount.end()));
        boolean apart = next.first() == amount.end() + 2 && is(amount.end(), "time") && TIMES.contains(lower(amount.end() + 1));
        return (sign || word || apart) && !"refills".equals(unit(next.end())) && !hashed(amount) && !hashed(next);
    }

    private List<Term> product(Amount amount, Amount next) {
        if (PERIODS.contains(String.valueOf(unit(next.end()))) && frequencyUnit(next) == null) {
            return List.of(term(Kind.FREQUENCY, amount, amount.high(), "days".equals(unit(next.end())) ? "days" : "weeks"),
                    term(Kind.DURATION, next, next.high(), unit(next.end())));
        }
        Amount both = new Amount(amount.low() * next.low(), amount.high() * next.high(), amount.first(), next.end());
        return List.of(term(Kind.PRODUCT, both, both.high(), null));
    }

    private Term term(Amount amount) {
        String unit = unit(amount.end());
        boolean hashed = hashed(amount);
        if (unit != null && SIZES.contains(unit) || intervalBefore(amount) || !hashed && numbersAKind(amount)) {
            return null;
        }
        if (hashed) {
            return total(amount, PERIODS.contains(String.valueOf(unit)) ? null : unit);
        }
        String every = frequencyUnit(amount);
        if (every != null) {
            return term(Kind.FREQUENCY, amount, amount.high(), every);
        }
        if ("refills".equals(unit) || refillBefore(amount)) {
            return term(Kind.REFILLS, amount, amount.high(), null);
        }
        if (HOURS.equals(unit)) {
            return daily(amount.end() + 1) ? null : term(Kind.DURATION, amount, amount.high(), unit);
        }
        if (unit != null && PERIODS.contains(unit)) {
            return supplied(amount.end() + 1) ? null : term(Kind.DURATION, amount, amount.high(), unit);
        }
        if ("measure".equals(unit)) {
            return term(Kind.MEASURE, amount, amount.high(), null);
        }
        return total(amount, unit);
    }

    private Term total(Amount amount, String unit) {
        if ("units".equals(unit) && dose(amount)) {
            return null;
        }
        boolean crossed = crossedBefore(amount);
        boolean boxed = boxed(amount);
        boolean marked = hashed(amount) || crossed || boxed || quantified(amount);
        String counted = unit != null ? unit : unitAhead(amount);
        boolean stands = marked || counted != null || shared(amount) || leads(amount) || trails(amount)
                || amount.end() > amount.first() + 1 && boxedRepetition(amount);
        return stands ? new Term(Kind.TOTAL, amount.high(), counted, amount, marked, crossed && !hashed(amount), boxed) : null;
    }

    private static Term term(Kind kind, Amount amount, int count, String unit) {
        return new Term(kind, count, unit, amount, false, false, false);
    }

    /** The period of "2 times a week", "twice weekly", "2x/week", "3 x week", "two visits weekly", or null. */
    private String frequencyUnit(Amount amount) {
        int at = amount.end();
        boolean crossed = false;
        for (int skipped = 0; at < to && skipped < 2; skipped++, at++) {
            boolean times = TIMES.contains(lower(at));
            boolean days = "days".equals(unit(at)) && at + 1 < to && PER.contains(lower(at + 1));
            if (!times && !days && !"visits".equals(unit(at))) {
                break;
            }
            crossed = times;
        }
        if (at >= to) {
            return null;
        }
        if (PER.contains(lower(at)) && !crossing(at - 1)) {
            return at + 1 < to && PERIODS.contains(String.valueOf(unit(at + 1))) ? unit(at + 1) : null;
        }
        String period = unit(at);
        if (period == null || !PERIODS.contains(period)) {
            return null;
        }
        String word = lower(at);
        boolean slash = words.gapAfter(at - 1).contains("/");
        boolean bare = crossed && !word.endsWith("s") && at > amount.end();
        return word.endsWith("ly") || slash || bare ? period : null;
    }

    private boolean intervalBefore(Amount amount) {
        int before = amount.first() - 1;
        return before >= from && (is(before, "in") || "interval".equals(marks[before]))
                && (PERIODS.contains(String.valueOf(unit(amount.end()))) || HOURS.equals(unit(amount.end())));
    }

    private boolean daily(int word) {
        return word < to && (PER.contains(lower(word)) || is(word, "daily") || words.gapAfter(word - 1).contains("/"));
    }

    /** Whether the number names a kind, as in "level 2" or "stage 3". */
    private boolean numbersAKind(Amount amount) {
        int before = amount.first() - 1;
        return before >= from && "parts".equals(units[before]) && plain(before);
    }

    private boolean supplied(int word) {
        int named = word < to && is(word, "of") ? word + 1 : word;
        return named < to && "supply".equals(marks[named]) && !is(named, "supplies");
    }

    private boolean dose(Amount amount) {
        for (int word = Math.max(from, amount.first() - 2); word < amount.first(); word++) {
            if ("intake".equals(marks[word])) {
                return true;
            }
        }
        int after = amount.end() + 1;
        return after < to && TAKING.contains(lower(after)) && plain(after - 1);
    }

    /** The unit that a treatment's name parts from its number, as in "twelve physical therapy visits". */
    private String unitAhead(Amount amount) {
        for (int word = amount.end(); word < Math.min(to, amount.end() + FARTHEST_UNIT) && runsOn(word - 1); word++) {
            if (words.number(word) != Words.NO_NUMBER || TIMES.contains(lower(word)) || is(word, "and")) {
                return null;
            }
            String unit = unit(word);
            if ("visits".equals(unit) && !is(word, "treatment") || "injections".equals(unit)) {
                return unit;
            }
            if (unit != null && PERIODS.contains(unit)) {
                return null;
            }
        }
        return null;
    }

    private boolean quantified(Amount amount) {
        for (int word = amount.first() - 1; word >= Math.max(from, amount.first() - 2); word--) {
            if ("quantity".equals(marks[word])) {
                return true;
            }
        }
        return false;
    }

    private boolean refillBefore(Amount amount) {
        int before = amount.first() - 1;
        if (before > from && TIMES.contains(lower(before))) {
            before--;
        }
        return "refills".equals(unit(before)) && !is(before, "fill") && !quoteBetween(before, amount);
    }

    private boolean quoteBetween(int before, Amount amount) {
        return before == amount.first() - 1 && words.gapAfter(before).contains(",") || hashed(amount);
    }

    private boolean hashed(Amount amount) {
        return gapBefore(amount).indexOf('#') >= 0;
    }

    private boolean boxed(Amount amount) {
        String gap = gapBefore(amount);
        return gap.indexOf('(') >= 0 || gap.indexOf('[') >= 0;
    }

    private boolean boxedRepetition(Amount amount) {
        return amount.low() == amount.high() && words.number(amount.end() - 1) == amount.high();
    }

    private boolean crossedBefore(Amount amount) {
        int before = amount.first() - 1;
        return before >= from && (TIMES.contains(lower(before)) || crossing(before));
    }

    /** "25 of them", "3 of the eight", "90 each". */
    private boolean shared(Amount amount) {
        int after = amount.end();
        return after < to && (is(after, "each") || is(after, "of") && after + 1 < to && (is(after + 1, "them") || is(after + 1, "the")));
    }

    /** Whether it starts the words, or its treatment follows it. */
    private boolean leads(Amount amount) {
        return names[amount.end()] && amount.end() < to || amount.first() == from && amount.end() < to && plain(amount.end() - 1);
    }

    /** "sessions, 12" or "sessions 12" at the end. */
    private boolean trails(Amount amount) {
        if (amount.end() < to) {
            return false;
        }
        return amount.first() == from || gapBefore(amount).indexOf(',') >= 0 || "visits".equals(unit(amount.first() - 1));
    }

    private String gapBefore(Amount amount) {
        return amount.first() == from ? lead(amount) : words.gapAfter(amount.first() - 1);
    }

    /** The signs straight before the first word. */
    private String lead(Amount amount) {
        int start = words.start(amount.first());
        return words.text().substring(Math.max(0, start - 1), start);
    }

    private boolean crossing(int word) {
        CharSequence gap = words.gapAfter(word);
        return gap.chars().anyMatch(c -> c == '\u00d7' || c == '*');
    }

    /** Whether nothing but blanks, hyphens and slashes parts a word from the next. */
    private boolean plain(int word) {
        return words.gapAfter(word).chars().allMatch(c -> Character.isWhitespace(c) || c == '-' || c == '/');
    }

    /** Whether a word and the next belong to one noun, a bracketed abbreviation between them included. */
    private boolean runsOn(int word) {
        return words.gapAfter(word).chars().allMatch(c -> Character.isWhitespace(c) || "-/()".indexOf(c) >= 0);
    }

    private boolean is(int word, String text) {
        return word >= 0 && word < words.size() && words.end(word) - words.start(word) == text.length()
                && words.text().regionMatches(true, words.start(word), text, 0, text.length());
    }

    private String lower(int word) {
        return words.lower(word);
    }
}
