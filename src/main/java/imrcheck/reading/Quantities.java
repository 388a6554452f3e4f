package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.Comparator;
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
    private static final String HASH = "#";
    private static final String CROSS = "\u00d7*";
    private static final String HOURS = "hours";
    private static final int HOURS_A_DAY = 24;
    private static final String RATE = "rate-";
    private static final Set<String> TAKING = Set.of("by", "po", "orally", "per", "daily", "twice", "once", "every", "bid", "tid", "qid",
            "qd", "qhs", "hs", "prn", "nightly", "q", "at", "before");
    private static final Set<String> APART = Set.of("and", "since", "after", "before", "at", "during", "from", "until", "by", "than");
    private static final int FARTHEST_UNIT = 6;

    /** What a count is. */
    enum Kind { TOTAL, FREQUENCY, DURATION, SUPPLY, HOURS_A_DAY, PRODUCT, REFILLS, MEASURE }

    /**
     * A count as understood.
     *
     * @param count   the upper bound; of a {@code PRODUCT} the product
     * @param unit    what it counts or, of {@code FREQUENCY} and {@code DURATION}, the period; null where not said
     * @param marked  whether "#", "QTY", "x" or brackets say that it is the total
     * @param crossed whether "x" stands before it
     * @param boxed   whether it stands in brackets
     */
    record Term(Kind kind, int count, String unit, Value amount, boolean marked, boolean crossed, boolean boxed) {
        boolean of(Kind wanted, String unitOrPeriod) {
            return kind == wanted && unitOrPeriod.equals(unit);
        }
    }

    private final Words words;
    private final WordKinds kinds;
    private int from;
    private int to;

    /** @param hits the phrases found in the words, longest first */
    Quantities(Words words, List<Hit> hits) {
        this(new WordKinds(words, hits));
    }

    /** @param kinds what the words are */
    Quantities(WordKinds kinds) {
        this.kinds = kinds;
        words = kinds.words();
    }

    /** What the words around the numbers are. */
    WordKinds kinds() {
        return kinds;
    }

    /** The counts in the words from {@code first} up to {@code end}, in order. */
    List<Term> read(int first, int end) {
        return read(Values.counts(kinds, first, end), first, end);
    }

    /** The same, of amounts already found there. */
    List<Term> read(List<Value> amounts, int first, int end) {
        from = first;
        to = end;
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < amounts.size(); i++) {
            Value amount = amounts.get(i);
            Value next = i + 1 < amounts.size() ? amounts.get(i + 1) : null;
            if (next != null && multiplies(amount, next)) {
                terms.addAll(product(amount, next));
                i++;
            } else {
                Optional.ofNullable(term(amount)).ifPresent(terms::add);
            }
        }
        rates(terms);
        return terms;
    }

    /** How often by a word that says it at once, as "BIW", "every other week" or "TID" do: rows named {@code rate-2-weeks}. */
    private void rates(List<Term> terms) {
        for (int word = from; word < to; word++) {
            Hit mark = kinds.markAt(word);
            if (mark != null && mark.first() == word && mark.name().startsWith(RATE)) {
                String[] rate = mark.name().split("-");
                int often = Integer.parseInt(rate[1]);
                int end = mark.end();
                terms.removeIf(term -> term.amount().first() >= mark.first() && term.amount().first() < end);
                terms.add(term(Kind.FREQUENCY, new Value(Type.COUNT, often, often, word, end), rate[2]));
            }
        }
        terms.sort(Comparator.comparingInt(term -> term.amount().first()));
    }

    /** The unit that a word names, or null. */
    String unit(int word) {
        return word >= from && word < to ? kinds.unit(word) : null;
    }

    /** The period that a word names, or null. */
    private String period(int word) {
        return word >= from && word < to ? kinds.period(word) : null;
    }

    private boolean multiplies(Value amount, Value next) {
        boolean sign = next.first() == amount.end() && words.gapHas(amount.end() - 1, CROSS);
        boolean word = next.first() == amount.end() + 1 && TIMES.contains(words.lower(amount.end()));
        boolean apart = next.first() == amount.end() + 2 && words.is(amount.end(), "time") && TIMES.contains(words.lower(amount.end() + 1));
        return (sign || word || apart) && !"refills".equals(unit(next.end())) && !signBefore(amount, HASH) && !signBefore(next, HASH);
    }

    private List<Term> product(Value amount, Value next) {
        if (period(next.end()) != null && frequencyUnit(next) == null) {
            return List.of(term(Kind.FREQUENCY, amount, "days".equals(unit(next.end())) ? "days" : "weeks"),
                    term(Kind.DURATION, next, unit(next.end())));
        }
        Value both = new Value(Type.COUNT, amount.low() * next.low(), amount.high() * next.high(), amount.first(), next.end());
        return List.of(term(Kind.PRODUCT, both, null));
    }

    private Term term(Value amount) {
        String unit = unit(amount.end());
        boolean hashed = signBefore(amount, HASH);
        if (intervalBefore(amount)) {
            return interval(amount);
        }
        if (!hashed && numbersAKind(amount)) {
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
            Kind kind = hours ? daily(amount.end() + 1) ? Kind.HOURS_A_DAY : Kind.DURATION
                    : supplied(amount.end() + 1) ? Kind.SUPPLY : Kind.DURATION;
            return term(kind, amount, unit);
        }
        if ("measure".equals(unit)) {
            return term(Kind.MEASURE, amount, null);
        }
        return total(amount, unit);
    }

    private Term total(Value amount, String unit) {
        if ("units".equals(unit) && dose(amount)) {
            return null;
        }
        boolean crossed = crossedBefore(amount);
        boolean boxed = signBefore(amount, "([");
        boolean marked = signBefore(amount, HASH) || crossed || boxed || markedBefore(amount, "quantity");
        String counted = unit != null ? unit : unitAhead(amount);
        boolean stands = marked || markedBefore(amount, "courses") || counted != null || shared(amount) || leads(amount) || trails(amount)
                || amount.end() > amount.first() + 1 && amount.low() == amount.high() && words.number(amount.end() - 1) == amount.high();
        return stands ? new Term(Kind.TOTAL, amount.high(), counted, amount, marked, crossed && !signBefore(amount, HASH), boxed) : null;
    }

    private static Term term(Kind kind, Value amount, String unit) {
        return new Term(kind, amount.high(), unit, amount, false, false, false);
    }

    /** The period of "2 times a week", "twice weekly", "2x/week", "3 x week", "two visits weekly", or null. */
    private String frequencyUnit(Value amount) {
        int at = amount.end();
        boolean crossed = false;
        for (int skipped = 0; at < to && skipped < 2; skipped++, at++) {
            boolean times = TIMES.contains(words.lower(at));
            boolean days = "days".equals(unit(at)) && at + 1 < to && (PER.contains(words.lower(at + 1)) || words.gapHas(at, "/"));
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

    private boolean intervalBefore(Value amount) {
        int before = amount.first() - 1;
        return before >= from && (words.is(before, "in") || "interval".equals(kinds.mark(before)))
                && (period(amount.end()) != null || HOURS.equals(unit(amount.end())));
    }

    /** "q 6 hours", "every 2 weeks": how often, where the interval is one that divides; else nothing. */
    private Term interval(Value amount) {
        boolean every = words.is(amount.first() - 1, "q") || words.is(amount.first() - 1, "every");
        String unit = unit(amount.end());
        boolean dosed = HOURS.equals(unit) && amount.high() > 0 && HOURS_A_DAY % amount.high() == 0;
        if (!every || !dosed && !(amount.high() == 2 && "weeks".equals(unit))) {
            return null;
        }
        int often = dosed ? HOURS_A_DAY / amount.high() : 1;
        return term(Kind.FREQUENCY, new Value(Type.COUNT, often, often, amount.first(), amount.end() + 1), dosed ? "days" : "fortnights");
    }

    private boolean daily(int word) {
        return word < to && (PER.contains(words.lower(word)) || words.is(word, "daily") || words.gapHas(word - 1, "/"));
    }

    /** Whether the number names a kind, as in "level 2" or "stage 3". */
    private boolean numbersAKind(Value amount) {
        int before = amount.first() - 1;
        return before >= from && "parts".equals(kinds.unit(before)) && words.gapHasOnly(before, "-/");
    }

    private boolean supplied(int word) {
        int named = word < to && words.is(word, "of") ? word + 1 : word;
        return named < to && "supply".equals(kinds.mark(named)) && !words.is(named, "supplies");
    }

    private boolean dose(Value amount) {
        int after = amount.end() + 1;
        return markedBefore(amount, "intake") || after < to && TAKING.contains(words.lower(after)) && words.gapHasOnly(after - 1, "-/");
    }

    /** Whether one of the two words before an amount belongs to a mark of that name. */
    private boolean markedBefore(Value amount, String mark) {
        return IntStream.range(Math.max(from, amount.first() - 2), amount.first()).anyMatch(word -> mark.equals(kinds.mark(word)));
    }

    /** The unit that a treatment's name parts from its number, as in "twelve physical therapy visits". */
    private String unitAhead(Value amount) {
        for (int word = amount.end(); word < Math.min(to, amount.end() + FARTHEST_UNIT) && words.gapHasOnly(word - 1, "-/()"); word++) {
            if (words.isNumber(word) || TIMES.contains(words.lower(word)) || APART.contains(words.lower(word)) || period(word) != null) {
                return null;
            }
            String unit = unit(word);
            if ("visits".equals(unit) && !words.is(word, "treatment") || "injections".equals(unit)) {
                return unit;
            }
        }
        return null;
    }

    private boolean refillBefore(Value amount) {
        int before = amount.first() - 1;
        if (before > from && TIMES.contains(words.lower(before))) {
            before--;
        }
        boolean comma = before == amount.first() - 1 && before >= 0 && words.gapHas(before, ",");
        return "refills".equals(unit(before)) && !words.is(before, "fill") && !comma && !signBefore(amount, HASH);
    }

    private boolean crossedBefore(Value amount) {
        int before = amount.first() - 1;
        return before >= from && (TIMES.contains(words.lower(before)) || words.gapHas(before, CROSS));
    }

    /** "25 of them", "3 of the eight", "90 each". */
    private boolean shared(Value amount) {
        int after = amount.end();
        return after < to && (words.is(after, "each")
                || words.is(after, "of") && after + 1 < to && (words.is(after + 1, "them") || words.is(after + 1, "the")));
    }

    /** Whether it starts the words, or its treatment follows it. */
    private boolean leads(Value amount) {
        return kinds.names(amount.end()) && amount.end() < to
                || amount.first() == from && amount.end() < to && words.gapHasOnly(amount.end() - 1, "-/");
    }

    /** "sessions, 12" or "sessions 12" at the end. */
    private boolean trails(Value amount) {
        return amount.end() >= to && (amount.first() == from || signBefore(amount, ",") || "visits".equals(unit(amount.first() - 1)));
    }

    /** Whether one of these signs stands before an amount: straight before it where it comes first. */
    private boolean signBefore(Value amount, String signs) {
        int start = words.start(amount.first());
        return amount.first() > from ? words.gapHas(amount.first() - 1, signs)
                : start > 0 && signs.indexOf(words.text().charAt(start - 1)) >= 0;
    }
}
