package imrcheck.extract;

import imrcheck.extract.TitleQuantity.Asked;
import imrcheck.facts.Side;
import imrcheck.facts.Span;
import imrcheck.facts.Treatment;
import imrcheck.letter.LetterItem;
import imrcheck.source.SourceText;
import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.terms.Terms;
import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Reads items' titles: treatment, body parts, side, quantities and traits. Safe for many threads. */
final class TitleReader {
    private static final Set<Treatment> WITH_SURGERY = EnumSet.of(Treatment.DME, Treatment.LAB_TEST, Treatment.XRAY);
    private static final String SPINE = "spine";
    private static final String NO_PART = "no-part";

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
            boolean service = WITH_SURGERY.contains(title.treatment())
                    && (title.treatment() != Treatment.XRAY || title.bodyParts().contains("chest"));
            titles.add(operation && service ? title.as(Treatment.SURGICAL_ASSOCIATED) : title);
            operation |= title.treatment() == Treatment.SURGERY;
        }
        return titles;
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
        Treatment treatment = telling.chooser.choose();
        RequestReader requests = new RequestReader(terms, treatment, span -> quantity(part.apply(span), treatment));
        boolean placed = asked.hits.stream().anyMatch(hit -> hit.label().role() == Role.BODY_PART);
        Part anatomy = placed || !partial || item.partial().original() == null ? asked : part.apply(item.partial().original());
        List<String> bodyParts = bodyParts(anatomy);
        return new TitleFacts(treatment, names(telling), bodyParts, side(anatomy, treatment, bodyParts), requests.read(item),
                traits(whole));
    }

    /** The words of one stretch and what was found in them. */
    private record Part(Words words, List<Hit> hits, TreatmentChooser chooser) {}

    private static Asked quantity(Part part, Treatment treatment) {
        return new TitleQuantity(part.words, new Quantities(part.words, part.hits), treatment).read(0, part.words.size());
    }

    private Part part(SourceText source, Span span) {
        Words words = terms.words(source.text(), span);
        Part read = part(words);
        return read.chooser.unnamed() ? part(terms.corrected(words)) : read;
    }

    private Part part(Words words) {
        List<Hit> hits = terms.match(words, new int[words.size()]);
        return new Part(words, hits, new TreatmentChooser(words, hits));
    }

    private static Set<String> names(Part part) {
        Set<String> names = new TreeSet<>();
        part.hits.stream().filter(hit -> hit.label().role() == Role.TREATMENT).forEach(hit -> names.add(Counts.phrase(part.words, hit)));
        return names;
    }

    private static List<String> bodyParts(Part part) {
        TreeSet<String> names = new TreeSet<>();
        part.hits.stream().filter(hit -> hit.label().role() == Role.BODY_PART)
                .filter(hit -> part.hits.stream().noneMatch(other -> other.label().role() == Role.BODY_PART && other.covers(hit)))
                .forEach(hit -> names.add(hit.label().name()));
        names.remove(NO_PART);
        if (names.stream().anyMatch(name -> name.endsWith(" " + SPINE))) {
            names.remove(SPINE);
        }
        return List.copyOf(names);
    }

    /** Both sides named apart are no one side; limbs in the plural are both for a nerve study of nothing else. */
    private static Side side(Part part, Treatment treatment, List<String> bodyParts) {
        Set<String> sides = new TreeSet<>();
        part.hits.stream().filter(hit -> hit.label().role() == Role.SIDE).forEach(hit -> sides.add(hit.label().name()));
        if (sides.contains("bilateral")) {
            return Side.BILATERAL;
        }
        if (sides.size() == 1) {
            return sides.contains("left") ? Side.LEFT : Side.RIGHT;
        }
        boolean limbs = sides.isEmpty() && treatment == Treatment.ELECTRODIAGNOSTIC && bodyParts.size() == 1
                && part.hits.stream().anyMatch(hit -> hit.label().name().endsWith("extremity") && plural(part.words.word(hit.end() - 1)));
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
