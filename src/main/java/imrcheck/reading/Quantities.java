package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Words;
import imrcheck.reading.Amounts.Amount;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what each count in some words is: a total, how often, for how long, how many refills. Strengths, sizes, session lengths,
 * intervals and doses are told apart and left out.
 */
final class Quantities {
    private static final Set<String> TIMES = Set.of("x", "times", "time");
    private static final Set<String> PER = Set.of("per", "a", "an", "each", "every");
    private static final Set<String> PERIODS = Set.of("days", "weeks", "months", "years");
    private static final String HASH = "#";
    private static final String CROSS = "\u00d7*";
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
    record Term(Kind kind, int count, String unit, Amount amount, boolean marked, boolean crossed, boolean boxed) {
        boolean of(Kind wanted, String unitOrPeriod) {
            return kind == wanted && unitOrPeriod.equals(unit);
        }
    }

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
            Role role = hit.role();
            if (role == Role.UNIT && units[hit.first()] == null) {
                units[hit.first()] = hit.name();
            } else if (role == Role.COUNTED) {
                for (int word = hit.first(); word < hit.end(); word++) {
                    marks[word] = marks[word] == null ? hit.name() : marks[word];
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
                Optional.ofNullable(term(amount)).ifPresent(terms::add);
            }
        }
        return terms;
    }

    /** The unit that a word names, or null. */
    String unit(int word) {
        return word >= from && word < to ? units[word] : null;
    }

    /** The period that a word names, or null. */
    private String period(int word) {
        return unit(word) != null && PERIODS.contains(unit(word)) ? unit(word) : null;
    }

    private boolean multiplies(Amount amount, Amount next) {
        boolean sign = next.first() == amount.end() && words.gapHas(amount.end() - 1, CROSS);
        boolean word = next.first() == amount.end() + 1 && TIMES.contains(words.lower(amount.end()));
        boolean apart = next.first() == amount.end() + 2 && words.is(amount.end(), "time") && TIMES.contains(words.lower(amount.end() + 1));
        return (sign || word || apart) && !"refills".equals(unit(next.end())) && !signBefore(amount, HASH) && !signBefore(next, HASH);
    }

    private List<Term> product(Amount amount, Amount next) {
        if (period(next.end()) != null && frequencyUnit(next) == null) {
            return List.of(term(Kind.FREQUENCY, amount, "days".equals(unit(next.end())) ? "days" : "weeks"),
                    term(Kind.DURATION, next, unit(next.end())));
        }
        Amount both = new Amount(amount.low() * next.low(), amount.high() * next.high(), amount.first(), next.end());
        return List.of(term(Kind.PRODUCT, both, null));
    }

    private Term term(Amount amount) {
        String unit = unit(amount.end());
        boolean hashed = signBefore(amount, HASH);
        if (unit != null && SIZES.contains(unit) || intervalBefore(amount) || !hashed && numbersAKind(amount)) {
            return null;
        }
        if (hashed) {
            return total(amount, period(amount.end()) != null ? null : unit);
        }
        String every = frequencyUnit(amount);
        if (every != null) {
            return term(Kind.FREQUENCY, amount, every);
        }
        if ("refills".equals(unit) || refillBefore(amount)) {
            return term(Kind.REFILLS, amount, null);
        }
        boolean hours = HOURS.equals(unit);
        if (hours || period(amount.end()) != null) {
            return (hours ? daily(amount.end() + 1) : supplied(amount.end() + 1)) ? null : term(Kind.DURATION, amount, unit);
        }
        if ("measure".equals(unit)) {
            return term(Kind.MEASURE, amount, null);
        }
        return total(amount, unit);
    }

    private Term total(Amount amount, String unit) {
        if ("units".equals(unit) && dose(amount)) {
            return null;
        }
        boolean crossed = crossedBefore(amount);
        boolean boxed = signBefore(amount, "([");
        boolean marked = signBefore(amount, HASH) || crossed || boxed || markedBefore(amount, "quantity");
        String counted = unit != null ? unit : unitAhead(amount);
        boolean stands = marked || counted != null || shared(amount) || leads(amount) || trails(amount)
                || amount.end() > amount.first() + 1 && amount.low() == amount.high() && words.number(amount.end() - 1) == amount.high();
        return stands ? new Term(Kind.TOTAL, amount.high(), counted, amount, marked, crossed && !signBefore(amount, HASH), boxed) : null;
    }

    private static Term term(Kind kind, Amount amount, String unit) {
        return new Term(kind, amount.high(), unit, amount, false, false, false);
    }

    /** The period of "2 times a week", "twice weekly", "2x/week", "3 x week", "two visits weekly", or null. */
    private String frequencyUnit(Amount amount) {
        int at = amount.end();
        boolean crossed = false;
        for (int skipped = 0; at < to && skipped < 2; skipped++, at++) {
            boolean times = TIMES.contains(words.lower(at));
            boolean days = "days".equals(unit(at)) && at + 1 < to && PER.contains(words.lower(at + 1));
            if (!times && !days && !"visits".equals(unit(at))) {
                break;
            }
            crossed = times;
        }
        if (at >= to) {
            return null;
        }
        if (PER.contains(words.lower(at)) && !words.gapHas(at - 1, CROSS)) {
            return period(at + 1);
        }
        String word = words.lower(at);
        boolean bare = crossed && !word.endsWith("s") && at > amount.end();
        return word.endsWith("ly") || words.gapHas(at - 1, "/") || bare ? period(at) : null;
    }

    private boolean intervalBefore(Amount amount) {
        int before = amount.first() - 1;
        return before >= from && (words.is(before, "in") || "interval".equals(marks[before]))
                && (period(amount.end()) != null || HOURS.equals(unit(amount.end())));
    }

    private boolean daily(int word) {
        return word < to && (PER.contains(words.lower(word)) || words.is(word, "daily") || words.gapHas(word - 1, "/"));
    }

    /** Whether the number names a kind, as in "level 2" or "stage 3". */
    private boolean numbersAKind(Amount amount) {
        int before = amount.first() - 1;
        return before >= from && "parts".equals(units[before]) && words.gapHasOnly(before, "-/");
    }

    private boolean supplied(int word) {
        int named = word < to && words.is(word, "of") ? word + 1 : word;
        return named < to && "supply".equals(marks[named]) && !words.is(named, "supplies");
    }

    private boolean dose(Amount amount) {
        int after = amount.end() + 1;
        return markedBefore(amount, "intake") || after < to && TAKING.contains(words.lower(after)) && words.gapHasOnly(after - 1, "-/");
    }

    /** Whether one of the two words before an amount belongs to a mark of that name. */
    private boolean markedBefore(Amount amount, String mark) {
        return IntStream.range(Math.max(from, amount.first() - 2), amount.first()).anyMatch(word -> mark.equals(marks[word]));
    }

    /** The unit that a treatment's name parts from its number, as in "twelve physical therapy visits". */
    private String unitAhead(Amount amount) {
        for (int word = amount.end(); word < Math.min(to, amount.end() + FARTHEST_UNIT) && words.gapHasOnly(word - 1, "-/()"); word++) {
            if (words.isNumber(word) || TIMES.contains(words.lower(word)) || words.is(word, "and") || period(word) != null) {
                return null;
            }
            String unit = unit(word);
            if ("visits".equals(unit) && !words.is(word, "treatment") || "injections".equals(unit)) {
                return unit;
            }
        }
        return null;
    }

    private boolean refillBefore(Amount amount) {
        int before = amount.first() - 1;
        if (before > from && TIMES.contains(words.lower(before))) {
            before--;
        }
        boolean comma = before == amount.first() - 1 && before >= 0 && words.gapHas(before, ",");
        return "refills".equals(unit(before)) && !words.is(before, "fill") && !comma && !signBefore(amount, HASH);
    }

    private boolean crossedBefore(Amount amount) {
        int before = amount.first() - 1;
        return before >= from && (TIMES.contains(words.lower(before)) || words.gapHas(before, CROSS));
    }

    /** "25 of them", "3 of the eight", "90 each". */
    private boolean shared(Amount amount) {
        int after = amount.end();
        return after < to && (words.is(after, "each")
                || words.is(after, "of") && after + 1 < to && (words.is(after + 1, "them") || words.is(after + 1, "the")));
    }

    /** Whether it starts the words, or its treatment follows it. */
    private boolean leads(Amount amount) {
        return names[amount.end()] && amount.end() < to
                || amount.first() == from && amount.end() < to && words.gapHasOnly(amount.end() - 1, "-/");
    }

    /** "sessions, 12" or "sessions 12" at the end. */
    private boolean trails(Amount amount) {
        return amount.end() >= to && (amount.first() == from || signBefore(amount, ",") || "visits".equals(unit(amount.first() - 1)));
    }

    /** Whether one of these signs stands before an amount: straight before it where it comes first. */
    private boolean signBefore(Amount amount, String signs) {
        int start = words.start(amount.first());
        return amount.first() > from ? words.gapHas(amount.first() - 1, signs)
                : start > 0 && signs.indexOf(words.text().charAt(start - 1)) >= 0;
    }
}
