package imrcheck.extract;

import imrcheck.extract.TitleQuantity.Asked;
import imrcheck.facts.Request;
import imrcheck.facts.Span;
import imrcheck.facts.Treatment;
import imrcheck.letter.LetterItem;
import imrcheck.letter.Partial;
import imrcheck.terms.Terms;
import imrcheck.terms.Words;

/** Reads the quantities of an item: all of a plain title, and each clause of a partial authorization. */
final class RequestReader {
    private static final String VISITS = "visits";

    private final Terms terms;
    private final String text;
    private final Treatment treatment;

    /** @param text the whole letter */
    RequestReader(Terms terms, String text, Treatment treatment) {
        this.terms = terms;
        this.text = text;
        this.treatment = treatment;
    }

    Request read(LetterItem item) {
        Partial partial = item.partial();
        if (partial == null) {
            Asked asked = asked(item.titleSpan());
            return new Request(asked.count(), null, null, unit(asked, Asked.NOTHING));
        }
        Asked original = partial.original() == null ? Asked.NOTHING : asked(partial.original());
        Asked authorized = partial.authorized() == null ? Asked.NOTHING : asked(partial.authorized());
        Asked underReview = asked(partial.underReview());
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

    private Asked asked(Span span) {
        Words words = terms.words(text, span);
        Quantities quantities = new Quantities(words, terms.match(words, new int[words.size()]));
        return new TitleQuantity(words, quantities, treatment).read(0, words.size());
    }

    private String unit(Asked underReview, Asked authorized) {
        String period = underReview.unit() != null ? underReview.unit() : authorized.unit();
        if (period != null) {
            return period;
        }
        boolean stated = underReview.count() != null || authorized.count() != null;
        String own = terms.unit(treatment.id()).orElse("units");
        return stated || own.equals(VISITS) ? own : null;
    }
}
