package imrcheck.reading;

import imrcheck.facts.Request;
import imrcheck.facts.Side;
import imrcheck.facts.Span;
import imrcheck.language.Anatomy;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Terms;
import imrcheck.language.Titles.Row;
import imrcheck.language.Titles.Test;
import imrcheck.language.Titles;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.TreatmentRow;
import imrcheck.language.Words;
import imrcheck.letter.LetterItem;
import imrcheck.letter.Partial;
import imrcheck.reading.TitleQuantity.Asked;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads items' titles: treatment, body parts, side, quantities and traits. Safe for many threads. */
record TitleReader(Terms terms) {
    /**
     * Reads the titles of one letter. A letter that disputes an operation disputes its equipment and tests as services of it,
     * also where a title does not say so.
     */
    List<TitleFacts> readAll(SourceText source, List<LetterItem> items) {
        List<TitleFacts> titles = new ArrayList<>();
        boolean operation = false;
        for (LetterItem item : items) {
            TitleFacts title = read(source, item);
            titles.add(operation ? besideSurgery(title) : title);
            operation |= terms.titles().operations().contains(title.treatment().id());
        }
        return titles;
    }

    private TitleFacts besideSurgery(TitleFacts title) {
        return terms.titles().besideSurgery().stream()
                .filter(row -> row.allows(Test.FIRST, List.of(title.treatment().id())) && row.allows(Test.PARTS, title.bodyParts()))
                .findFirst().map(row -> title.as(terms.treatments().of(row.is()), row)).orElse(title);
    }

    /** Reads one title of a letter. */
    TitleFacts read(SourceText source, LetterItem item) {
        Map<Span, Part> parts = new HashMap<>();
        Function<Span, Part> part = span -> parts.computeIfAbsent(span, key -> part(source, key));
        boolean partial = item.partial() != null;
        Part asked = part.apply(partial ? item.partial().underReview() : item.titleSpan());
        Part whole = part.apply(item.titleSpan());
        Part telling = asked.chooser.unnamed() && !whole.chooser.unnamed() ? whole : asked;
        List<Row> by = new ArrayList<>();
        TreatmentRow guessed = telling.chooser.unnamed() ? telling.chooser.guess(cited(item)) : null;
        TreatmentRow treatment = guessed == null ? telling.chooser.choose(by) : guessed;
        Part anatomy = !asked.names(Role.BODY_PART).isEmpty() || !partial || item.partial().original() == null ? asked
                : part.apply(item.partial().original());
        List<String> bodyParts = bodyParts(anatomy);
        return new TitleFacts(treatment, telling.of(Role.TREATMENT, telling.words::lower), bodyParts, side(anatomy, treatment, bodyParts),
                request(item, treatment, span -> span == null ? Asked.NOTHING : part.apply(span).asked(treatment)), asked.weekly(treatment),
                traits(whole, guessed != null || telling.chooser.unnamed() && treatment.drug()), by);
    }

    private static Set<String> traits(Part title, boolean guessed) {
        Set<String> traits = title.names(Role.TRAIT);
        if (guessed) {
            traits.add(Titles.GUESSED);
        }
        return traits;
    }

    /** The treatments that the sections name which the reviewer cites. */
    private Set<String> cited(LetterItem item) {
        return item.reviewer().stream().flatMap(citation -> citation.sections().stream())
                .flatMap(heading -> terms.match(terms.words(heading, new Span(0, heading.length()))).stream())
                .filter(hit -> hit.role() == Role.TREATMENT).map(Hit::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of one stretch and what was found in them. */
    private record Part(Words words, List<Hit> hits, TreatmentChooser chooser) {
        /** What the phrases of a role name, in order. */
        Set<String> names(Role role) {
            return of(role, Hit::name);
        }

        Asked asked(TreatmentRow treatment) {
            return new TitleQuantity(words, new Quantities(words, hits), treatment).read(0, words.size());
        }

        Integer weekly(TreatmentRow treatment) {
            return new TitleQuantity(words, new Quantities(words, hits), treatment).weekly(0, words.size());
        }

        Set<String> of(Role role, Function<Hit, String> what) {
            return hits.stream().filter(hit -> hit.role() == role).map(what).collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The quantities of an item: all of a plain title, and each clause of a partial authorization. */
    private static Request request(LetterItem item, TreatmentRow treatment, Function<Span, Asked> quantities) {
        Partial partial = item.partial();
        if (partial == null) {
            Asked asked = quantities.apply(item.titleSpan());
            return new Request(asked.count(), null, null, unit(treatment, asked, Asked.NOTHING));
        }
        Asked original = quantities.apply(partial.original());
        Asked authorized = quantities.apply(partial.authorized());
        Asked underReview = quantities.apply(partial.underReview());
        Integer count = partial.remainder() ? remaining(underReview, original.count(), authorized.count()) : underReview.count();
        return new Request(count, original.count(), authorized.count(), unit(treatment, underReview, authorized));
    }

    /**
     * The stated remainder, else what was asked for less what was allowed. "#60, 3 refills" there may mean the refills alone, and does
     * where only they make up the rest.
     */
    private static Integer remaining(Asked underReview, Integer original, Integer authorized) {
        Integer rest = original != null && authorized != null && original > authorized ? Integer.valueOf(original - authorized) : null;
        boolean refillsAlone = rest != null && rest.equals(underReview.refills());
        return underReview.count() == null || refillsAlone ? rest : underReview.count();
    }

    private static String unit(TreatmentRow treatment, Asked underReview, Asked authorized) {
        String period = underReview.unit() != null ? underReview.unit() : authorized.unit();
        boolean stated = underReview.count() != null || authorized.count() != null || treatment.unit().equals("visits");
        return period != null ? period : stated ? treatment.unit() : null;
    }

    private Part part(SourceText source, Span span) {
        Words words = terms.words(source.text(), span);
        Part read = part(words);
        return read.chooser.unnamed() ? part(terms.corrected(words)) : read;
    }

    private Part part(Words words) {
        List<Hit> hits = terms.match(words);
        return new Part(words, hits, new TreatmentChooser(terms, words, hits));
    }

    private List<String> bodyParts(Part part) {
        List<Hit> parts = part.hits.stream().filter(hit -> hit.role() == Role.BODY_PART).toList();
        Set<String> names = parts.stream().filter(hit -> parts.stream().noneMatch(other -> other.covers(hit))).map(Hit::name)
                .filter(name -> !name.equals(Anatomy.NO_PART)).collect(Collectors.toCollection(TreeSet::new));
        return names.stream().filter(name -> names.stream().noneMatch(other -> terms.anatomy().isShortFor(name, other))).toList();
    }

    /** Both sides named apart are no one side; limbs in the plural are both for a nerve study of nothing else. */
    private Side side(Part part, TreatmentRow treatment, List<String> bodyParts) {
        Set<String> sides = part.names(Role.SIDE);
        boolean limbs = sides.isEmpty() && treatment.is(Property.COMPARES_SIDES) && bodyParts.size() == 1 && part.hits.stream()
                .anyMatch(hit -> terms.anatomy().limbs().contains(hit.name()) && part.words.lower(hit.end() - 1).endsWith("s"));
        if (limbs || sides.contains("bilateral")) {
            return Side.BILATERAL;
        }
        return sides.size() != 1 ? null : sides.contains("left") ? Side.LEFT : Side.RIGHT;
    }
}
