package imrcheck.reading;

import imrcheck.facts.Request;
import imrcheck.facts.Span;
import imrcheck.language.TreatmentRow;
import imrcheck.letter.LetterItem;
import imrcheck.letter.Partial;
import imrcheck.reading.TitleQuantity.Asked;
import java.util.function.Function;

/** Reads the quantities of an item: all of a plain title, and each clause of a partial authorization. */
final class RequestReader {
    private static final String VISITS = "visits";

    private final TreatmentRow treatment;
    private final Function<Span, Asked> quantities;

    /** @param quantities what a stretch of the letter asks for of the treatment */
    RequestReader(TreatmentRow treatment, Function<Span, Asked> quantities) {
        this.treatment = treatment;
        this.quantities = quantities;
    }

    Request read(LetterItem item) {
        Partial partial = item.partial();
        if (partial == null) {
            Asked asked = quantities.apply(item.titleSpan());
            return new Request(asked.count(), null, null, unit(asked, Asked.NOTHING));
        }
        Asked original = partial.original() == null ? Asked.NOTHING : quantities.apply(partial.original());
        Asked authorized = partial.authorized() == null ? Asked.NOTHING : quantities.apply(partial.authorized());
        Asked underReview = quantities.apply(partial.underReview());
        Integer rest = rest(original, authorized);
        Integer count = partial.remainder() ? remaining(underReview, rest) : underReview.count();
        return new Request(count, original.count(), authorized.count(), unit(underReview, authorized));
    }

    /** What was asked for less what was allowed, or null where either is not stated. */
    private static Integer rest(Asked original, Asked authorized) {
        boolean known = original.count() != null && authorized.count() != null && original.count() > authorized.count();
        return known ? Integer.valueOf(original.count() - authorized.count()) : null;
    }

    /** The stated remainder; "#60, 3 refills" there may mean the refills alone, and does where only they make up the rest. */
    private static Integer remaining(Asked underReview, Integer rest) {
        boolean refillsAlone = rest != null && rest.equals(underReview.refills());
        return underReview.count() == null || refillsAlone ? rest : underReview.count();
    }

    private String unit(Asked underReview, Asked authorized) {
        String period = underReview.unit() != null ? underReview.unit() : authorized.unit();
        if (period != null) {
            return period;
        }
        boolean stated = underReview.count() != null || authorized.count() != null;
        return stated || treatment.unit().equals(VISITS) ? treatment.unit() : null;
    }
}
