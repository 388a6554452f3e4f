package imrcheck.reading;

import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.TreatmentRow;
import imrcheck.language.Words;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How much a title, or one clause of a partial authorization, asks for. A total that it states wins over what its frequency and
 * duration multiply to; medication counts its refills.
 */
record TitleQuantity(Words words, Quantities quantities, TreatmentRow treatment) {
    private static final double WEEKS_A_MONTH = 4;
    private static final double WEEKS_A_YEAR = 52;
    private static final double DAYS_A_WEEK = 7;
    private static final double DAYS_A_MONTH = 30;
    private static final String HOURS = "hours";

    /**
     * An amount asked for.
     *
     * @param count   or null where not stated
     * @param refills what the refills alone come to, or null where there are none
     * @param unit    the period counted, where it is one, or null for the treatment's own unit
     */
    record Asked(Integer count, Integer refills, String unit) {
        static final Asked NOTHING = new Asked(null, null, null);

        Asked(Integer count) {
            this(count, null, null);
        }
    }

    /** What the words from {@code from} up to {@code to} ask for. */
    Asked read(int from, int to) {
        List<Term> terms = quantities.read(from, to);
        Asked asked = treatment.drug() ? drug(terms) : course(terms, from, to);
        return asked.count == null && treatment.is(Property.ONE_IF_SINGULAR) ? single(from, to) : asked;
    }

    private Asked drug(List<Term> terms) {
        Term base = terms.stream().filter(term -> term.kind() == Kind.TOTAL && term.marked()).max(Comparator.comparingInt(Term::count))
                .or(() -> first(terms, Kind.TOTAL)).or(() -> first(terms, Kind.MEASURE)).orElse(null);
        Term refills = first(terms, Kind.REFILLS).orElse(null);
        if (base == null) {
            return supplied(terms, refills);
        }
        if (refills == null) {
            return new Asked(base.count());
        }
        int alone = base.count() * refills.count();
        // "two refills of ..." are the refills alone, not the first filling too.
        return new Asked(words.is(refills.amount().end() + 1, "of") ? alone : base.count() + alone, alone, null);
    }

    /** "TID, 30 day supply": doses a day for as many days, and as many again for each refill. */
    private static Asked supplied(List<Term> terms, Term refills) {
        Optional<Term> every = first(terms, Kind.FREQUENCY).filter(term -> "days".equals(term.unit()));
        Optional<Term> days = first(terms, Kind.SUPPLY).or(() -> first(terms, Kind.DURATION)).filter(term -> !HOURS.equals(term.unit()));
        if (every.isEmpty() || days.isEmpty()) {
            return Asked.NOTHING;
        }
        int doses = (int) Math.round(every.get().count() * days(days.get()));
        int alone = refills == null ? 0 : doses * refills.count();
        return new Asked(doses + alone, refills == null ? null : alone, null);
    }

    private static double days(Term term) {
        return term.unit().equals("months") ? term.count() * DAYS_A_MONTH : weeks(term.count(), term.unit()) * DAYS_A_WEEK;
    }

    private Asked course(List<Term> terms, int from, int to) {
        Term every = first(terms, Kind.FREQUENCY).orElse(null);
        Term during = first(terms, Kind.DURATION).orElse(null);
        List<Term> totals = terms.stream().filter(term -> term.kind() == Kind.TOTAL)
                .filter(term -> !(term.crossed() && every != null && during == null && term.unit() == null)).toList();
        if (!totals.isEmpty()) {
            return new Asked(total(totals));
        }
        List<Term> products = terms.stream().filter(term -> term.kind() == Kind.PRODUCT).toList();
        if (!products.isEmpty()) {
            return new Asked(sum(products));
        }
        boolean byPeriod = treatment.is(Property.BY_PERIOD);
        String adverb = every == null && during != null && !byPeriod ? adverb(from, to) : null;
        if (adverb != null) {
            return new Asked(visits(1, adverb, during));
        }
        Term hours = first(terms, Kind.HOURS_A_DAY).orElse(null);
        if (hours != null && during != null && !HOURS.equals(during.unit())) {
            double days = every == null ? weeks(during.count(), during.unit()) * DAYS_A_WEEK : visits(every.count(), every.unit(), during);
            return new Asked((int) Math.round(hours.count() * days), null, HOURS);
        }
        if (every == null) {
            return during != null && byPeriod ? new Asked(during.count(), null, during.unit()) : Asked.NOTHING;
        }
        if (during != null) {
            return new Asked(visits(every.count(), every.unit(), during));
        }
        return terms.stream().filter(Term::crossed).findFirst().map(times -> new Asked(every.count() * times.count()))
                .orElse(Asked.NOTHING);
    }

    /** How many hours or visits a week the words ask for, or null where they tell no such rate. */
    Integer weekly(int from, int to) {
        List<Term> terms = quantities.read(from, to);
        Term every = first(terms, Kind.FREQUENCY).filter(term -> term.unit() != null).orElse(null);
        Term hours = first(terms, Kind.HOURS_A_DAY).orElse(null);
        double times = every == null ? DAYS_A_WEEK : every.count() / weeks(1, every.unit());
        return every == null && hours == null ? null : Integer.valueOf((int) Math.round(hours == null ? times : times * hours.count()));
    }

    private int total(List<Term> totals) {
        return totals.stream().filter(Term::boxed).reduce((one, other) -> other).map(Term::count).orElseGet(() -> sum(totals));
    }

    /** The first, and those that "and" adds to it. */
    private int sum(List<Term> terms) {
        int sum = terms.get(0).count();
        for (Term term : terms.subList(1, terms.size())) {
            sum += added(term.amount()) ? term.count() : 0;
        }
        return sum;
    }

    private boolean added(Value amount) {
        return IntStream.range(Math.max(0, amount.first() - 4), amount.first())
                .anyMatch(word -> words.gapHas(word, "&+") || words.is(word, "and") || words.is(word, "plus"));
    }

    private static int visits(int often, String every, Term during) {
        return (int) Math.round(often * weeks(during.count(), during.unit()) / weeks(1, every));
    }

    private static double weeks(int count, String period) {
        return switch (period) {
            case "days" -> count / DAYS_A_WEEK;
            case "fortnights" -> count * 2;
            case "months" -> count * WEEKS_A_MONTH;
            case "years" -> count * WEEKS_A_YEAR;
            default -> count;
        };
    }

    /** The period of a bare "weekly" or "monthly", or null. */
    private String adverb(int from, int to) {
        return IntStream.range(from, to).filter(word -> quantities.unit(word) != null && words.lower(word).endsWith("ly"))
                .mapToObj(quantities::unit).findFirst().orElse(null);
    }

    /** One where the unit stands in the singular: "injection", "block". */
    private Asked single(int from, int to) {
        boolean named = IntStream.range(from, to)
                .anyMatch(word -> treatment.unit().equals(quantities.unit(word)) && !words.lower(word).endsWith("s"))
                && IntStream.range(from, to).noneMatch(word -> treatment.unit().equals(words.lower(word)));
        return named ? new Asked(1) : Asked.NOTHING;
    }

    private static Optional<Term> first(List<Term> terms, Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind).findFirst();
    }
}
