package imrcheck.reading;

import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.TreatmentRow;
import imrcheck.language.Words;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How much a title, or one clause of a partial authorization, asks for. A total that it states wins over what its frequency and
 * duration multiply to; medication counts its refills.
 */
final class TitleQuantity {
    private static final double WEEKS_A_MONTH = 4;
    private static final double WEEKS_A_YEAR = 52;
    private static final double DAYS_A_WEEK = 7;

    private final Words words;
    private final Quantities quantities;
    private final TreatmentRow treatment;

    TitleQuantity(Words words, Quantities quantities, TreatmentRow treatment) {
        this.words = words;
        this.quantities = quantities;
        this.treatment = treatment;
    }

    /**
     * An amount asked for.
     *
     * @param count   or null where not stated
     * @param refills what the refills alone come to, or null where there are none
     * @param unit    the period counted, where it is one, or null for the treatment's own unit
     */
    record Asked(Integer count, Integer refills, String unit) {
        static final Asked NOTHING = new Asked(null, null, null);
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
            return Asked.NOTHING;
        }
        if (refills == null) {
            return new Asked(base.count(), null, null);
        }
        int alone = base.count() * refills.count();
        return new Asked(refillsOf(refills) ? alone : base.count() + alone, alone, null);
    }

    /** "two refills of ...": the refills alone, not the first filling too. */
    private boolean refillsOf(Term refills) {
        int after = refills.amount().end() + 1;
        return after < words.size() && is(after, "of") && refills.amount().end() < words.size();
    }

    private Asked course(List<Term> terms, int from, int to) {
        Term every = first(terms, Kind.FREQUENCY).orElse(null);
        Term during = first(terms, Kind.DURATION).orElse(null);
        List<Term> totals = terms.stream().filter(term -> term.kind() == Kind.TOTAL)
                .filter(term -> !(term.crossed() && every != null && during == null && term.unit() == null)).toList();
        if (!totals.isEmpty()) {
            return new Asked(total(totals), null, null);
        }
        Term product = first(terms, Kind.PRODUCT).orElse(null);
        if (product != null) {
            return new Asked(sum(terms.stream().filter(term -> term.kind() == Kind.PRODUCT).toList()), null, null);
        }
        if (every == null && during != null && adverb(from, to) != null && !treatment.is(Property.BY_PERIOD)) {
            return new Asked(visits(1, adverb(from, to), during.count(), during.unit()), null, null);
        }
        if (every != null) {
            Term times = terms.stream().filter(Term::crossed).findFirst().orElse(null);
            if (during == null && times == null) {
                return Asked.NOTHING;
            }
            int count = during == null ? every.count() * times.count() : visits(every.count(), every.unit(), during.count(), during.unit());
            return new Asked(count, null, null);
        }
        return during != null && treatment.is(Property.BY_PERIOD) ? new Asked(during.count(), null, during.unit()) : Asked.NOTHING;
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

    private boolean added(Amount amount) {
        for (int word = amount.first() - 1; word >= Math.max(0, amount.first() - 4); word--) {
            boolean sign = words.gapAfter(word).chars().anyMatch(c -> c == '&' || c == '+');
            if (sign || is(word, "and") || is(word, "plus")) {
                return true;
            }
        }
        return false;
    }

    private static int visits(int often, String every, int during, String period) {
        return (int) Math.round(often * weeks(during, period) / weeks(1, every));
    }

    private static double weeks(int count, String period) {
        return switch (period) {
            case "days" -> count / DAYS_A_WEEK;
            case "months" -> count * WEEKS_A_MONTH;
            case "years" -> count * WEEKS_A_YEAR;
            default -> count;
        };
    }

    /** The period of a bare "weekly" or "monthly", or null. */
    private String adverb(int from, int to) {
        for (int word = from; word < to; word++) {
            String period = quantities.unit(word);
            if (period != null && lower(word).endsWith("ly")) {
                return period;
            }
        }
        return null;
    }

    /** One where the unit stands in the singular: "injection". */
    private Asked single(int from, int to) {
        for (int word = from; word < to; word++) {
            if (treatment.unit().equals(lower(word) + "s")) {
                return new Asked(1, null, null);
            }
        }
        return Asked.NOTHING;
    }

    private static Optional<Term> first(List<Term> terms, Kind kind) {
        return terms.stream().filter(term -> term.kind() == kind).findFirst();
    }

    private boolean is(int word, String text) {
        return lower(word).equals(text);
    }

    private String lower(int word) {
        return words.lower(word);
    }
}
