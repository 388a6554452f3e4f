package imrcheck.reading;

import imrcheck.facts.Side;
import imrcheck.facts.Span;
import imrcheck.language.Anatomy;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Terms;
import imrcheck.language.TitleRow.Test;
import imrcheck.language.TitleRow;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.TreatmentRow;
import imrcheck.language.Words;
import imrcheck.letter.LetterItem;
import imrcheck.reading.TitleQuantity.Asked;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads items' titles: treatment, body parts, side, quantities and traits. Safe for many threads. */
final class TitleReader {
    private final Terms terms;

    /** @param terms the words to read with */
    TitleReader(Terms terms) {
        this.terms = terms;
    }

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
                .findFirst().map(row -> title.as(terms.treatments().of(row.is()))).orElse(title);
    }

    /**
     * Reads one title.
     *
     * @param source the letter that the item's spans are of
     */
    TitleFacts read(SourceText source, LetterItem item) {
        Map<Span, Part> parts = new HashMap<>();
        Function<Span, Part> part = span -> parts.computeIfAbsent(span, key -> part(source, key));
        boolean partial = item.partial() != null;
        Part asked = part.apply(partial ? item.partial().underReview() : item.titleSpan());
        Part whole = part.apply(item.titleSpan());
        Part telling = asked.chooser.unnamed() && !whole.chooser.unnamed() ? whole : asked;
        TreatmentRow treatment = telling.chooser.choose();
        RequestReader requests = new RequestReader(treatment, span -> quantity(part.apply(span), treatment));
        boolean placed = asked.hits.stream().anyMatch(hit -> hit.label().role() == Role.BODY_PART);
        Part anatomy = placed || !partial || item.partial().original() == null ? asked : part.apply(item.partial().original());
        List<String> bodyParts = bodyParts(anatomy);
        return new TitleFacts(treatment, names(telling), bodyParts, side(anatomy, treatment, bodyParts), requests.read(item),
                traits(whole));
    }

    /** The words of one stretch and what was found in them. */
    private record Part(Words words, List<Hit> hits, TreatmentChooser chooser) {}

    private static Asked quantity(Part part, TreatmentRow treatment) {
        return new TitleQuantity(part.words, new Quantities(part.words, part.hits), treatment).read(0, part.words.size());
    }

    private Part part(SourceText source, Span span) {
        Words words = terms.words(source.text(), span);
        Part read = part(words);
        return read.chooser.unnamed() ? part(terms.corrected(words)) : read;
    }

    private Part part(Words words) {
        List<Hit> hits = terms.match(words, new int[words.size()]);
        return new Part(words, hits, new TreatmentChooser(terms, words, hits));
    }

    private static Set<String> names(Part part) {
        Set<String> names = new TreeSet<>();
        part.hits.stream().filter(hit -> hit.label().role() == Role.TREATMENT).forEach(hit -> names.add(Counts.phrase(part.words, hit)));
        return names;
    }

    private List<String> bodyParts(Part part) {
        TreeSet<String> names = new TreeSet<>();
        part.hits.stream().filter(hit -> hit.label().role() == Role.BODY_PART)
                .filter(hit -> part.hits.stream().noneMatch(other -> other.label().role() == Role.BODY_PART && other.covers(hit)))
                .forEach(hit -> names.add(hit.label().name()));
        names.remove(Anatomy.NO_PART);
        return names.stream().filter(name -> names.stream().noneMatch(other -> terms.anatomy().isShortFor(name, other))).toList();
    }

    /** Both sides named apart are no one side; limbs in the plural are both for a nerve study of nothing else. */
    private Side side(Part part, TreatmentRow treatment, List<String> bodyParts) {
        Set<String> sides = new TreeSet<>();
        part.hits.stream().filter(hit -> hit.label().role() == Role.SIDE).forEach(hit -> sides.add(hit.label().name()));
        if (sides.contains("bilateral")) {
            return Side.BILATERAL;
        }
        if (sides.size() == 1) {
            return sides.contains("left") ? Side.LEFT : Side.RIGHT;
        }
        boolean limbs = sides.isEmpty() && treatment.is(Property.COMPARES_SIDES) && bodyParts.size() == 1 && part.hits.stream()
                .anyMatch(hit -> terms.anatomy().limbs().contains(hit.label().name()) && plural(part.words.word(hit.end() - 1)));
        return limbs ? Side.BILATERAL : null;
    }

    private static boolean plural(String word) {
        return word.endsWith("s") || word.endsWith("S");
    }

    private static Set<String> traits(Part part) {
        Set<String> traits = new TreeSet<>();
        part.hits.stream().filter(hit -> hit.label().role() == Role.TRAIT).forEach(hit -> traits.add(hit.label().name()));
        return traits;
    }
}
