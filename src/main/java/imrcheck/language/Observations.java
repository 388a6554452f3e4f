package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.language.Label.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Reads what examinations found: an observable with a quality ("decreased strength and sensation", "reflexes were symmetric",
 * "negative Neer and Hawkins tests") or a value ("strength 4/5", "flexion to 80 degrees"). Each is an assertion of the concept of
 * its abnormal state. To be asked in the order of the text.
 */
final class Observations {
    private static final int REMEMBERED_PARTS = 3;
    private static final int NEAR_COLON = 3;

    private final Terms terms;
    private final Words words;
    private final Sightings sightings;
    private final Deque<String> parts = new ArrayDeque<>();

    Observations(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
        this.sightings = new Sightings(terms.observables(), words);
    }

    /** What a sentence says was found, from its phrases by first word. */
    List<Assertion> of(Sentence sentence, int number, List<Hit> hits) {
        List<Assertion> found = new ArrayList<>();
        List<Seen> seen = sightings.in(sentence, hits);
        if (!seen.isEmpty()) {
            List<String> before = new ArrayList<>(parts);
            for (Stretch table : tables(sentence, seen)) {
                List<Seen> own = seen.stream().filter(table::holds).toList();
                for (Examined one : new Examination(terms.observables(), words, table, hits, own, before).read()) {
                    found.add(assertion(one, sentence, number));
                }
            }
        }
        hits.stream().filter(hit -> hit.role() == Role.BODY_PART).forEach(this::remember);
        return found;
    }

    private void remember(Hit part) {
        parts.remove(part.name());
        parts.addFirst(part.name());
        if (parts.size() > REMEMBERED_PARTS) {
            parts.removeLast();
        }
    }

    /** The clauses, each with the next where a colon parts them after something that was looked at: "Strength: 5/5". */
    private List<Stretch> tables(Sentence sentence, List<Seen> seen) {
        List<Stretch> tables = new ArrayList<>();
        int from = sentence.first();
        for (Clause clause : sentence.clauses()) {
            int end = clause.end();
            boolean opens = end < sentence.end() && words.gapHas(end - 1, ":")
                    && seen.stream().anyMatch(one -> one instanceof Seen.Thing && one.end() <= end && end - one.end() <= NEAR_COLON);
            if (!opens) {
                tables.add(Stretch.of(from, end));
                from = end;
            }
        }
        return tables;
    }

    private Assertion assertion(Examined one, Sentence sentence, int number) {
        Clause clause = sentence.clauses().stream().filter(part -> part.holds(one.thing().first())).findFirst().orElseThrow();
        Span own = words.span(one.thing());
        Span told = one.told() == null ? own : own.join(words.span(one.told()));
        Hit verb = denial(one, clause);
        Span span = one.cue() != null ? told.join(words.span(one.cue())) : verb != null ? told.join(words.span(verb)) : told;
        return new Assertion(terms.concept(one.concept()), verb == null ? one.polarity() : verb.turnsTo(), clause.voice(),
                clause.conceded(), span, told, words.span(clause), number, one.thing().first());
    }

    /** The denied verb of which something abnormal is the subject, where no other word turns it and no verb tells how it is. */
    private Hit denial(Examined one, Clause clause) {
        boolean predicate = one.told() != null && one.told().first() > one.thing().first();
        boolean open = one.cue() == null && one.polarity() == Polarity.AFFIRMED && !predicate;
        return open
                ? new NegationScope(words, clause).denial(
                        new Hit(new Label(Role.OBSERVABLE, one.concept(), Polarity.AFFIRMED), one.thing().first(), one.thing().end(), true))
                : null;
    }

    /** What phrases and observations of a sentence assert, the same thing once: an observation tells more of it than a phrase. */
    static List<Assertion> together(List<Assertion> phrases, List<Assertion> observed) {
        if (observed.isEmpty()) {
            return phrases;
        }
        List<Assertion> all = new ArrayList<>(observed);
        phrases.stream().filter(phrase -> observed.stream().noneMatch(one -> same(phrase, one))).forEach(all::add);
        all.sort(Comparator.comparingInt(Assertion::word));
        return all;
    }

    private static boolean same(Assertion phrase, Assertion one) {
        boolean unnamed = phrase.concept().equals(Asserter.UNNAMED) && phrase.polarity() == one.polarity();
        return phrase.span().overlaps(one.span()) && (unnamed || one.concept().kinds().contains(phrase.concept().id()));
    }
}
