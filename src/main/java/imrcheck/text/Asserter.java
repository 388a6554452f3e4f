package imrcheck.text;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.terms.Concept;
import imrcheck.terms.Hit;
import imrcheck.terms.Label.Role;
import imrcheck.terms.Terms;
import imrcheck.terms.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what a clause asserts, by the ConText algorithm (Harkema et al., J Biomed Inform 2009): a cue turns the concepts after
 * it ("no evidence of") or before it ("was not documented") up to the end of its clause; a longer phrase that holds a cue takes
 * it away. A cue that says that something is unrecorded and reaches no concept asserts {@link #UNNAMED}.
 */
final class Asserter {
    /** The concept of whatever a letter misses without our knowing a name for it. */
    static final Concept UNNAMED = new Concept("unnamed-need", Set.of("unnamed-need"), false);
    private static final int FARTHEST_BACK = 16;
    private static final int FARTHEST_AHEAD = 30;

    private final Terms terms;
    private final Words words;
    private final List<Hit> hits;

    Asserter(Terms terms, Words words, List<Hit> hits) {
        this.terms = terms;
        this.words = words;
        this.hits = hits;
    }

    /** The assertions of one clause, in order. */
    List<Assertion> of(Clause clause, int sentence) {
        List<Hit> inside = hits.stream().filter(hit -> hit.first() >= clause.first() && hit.end() <= clause.end()).toList();
        List<Hit> concepts = uncovered(inside.stream().filter(hit -> hit.label().role() == Role.CONCEPT).toList(), inside);
        List<Hit> cues = uncovered(inside.stream().filter(Asserter::turns).toList(), inside);
        List<Assertion> found = new ArrayList<>();
        List<Hit> used = new ArrayList<>();
        for (Hit concept : concepts) {
            Hit cue = concept.label().polarity() == Polarity.AFFIRMED ? governing(concept, cues) : null;
            if (cue != null) {
                used.add(cue);
            }
            found.add(assertion(concept, cue, clause, sentence));
        }
        for (Hit cue : cues) {
            if (polarity(cue) == Polarity.UNDOCUMENTED && !used.contains(cue)) {
                Span span = cue.label().name().endsWith("forward") ? words.span(cue.first(), clause.end())
                        : words.span(clause.first(), cue.end());
                found.add(new Assertion(UNNAMED, Polarity.UNDOCUMENTED, clause.voice(), clause.conceded(), span, span(clause),
                        sentence, cue.first()));
            }
        }
        return found;
    }

    /** Those that no longer concept or pseudo cue holds. */
    private static List<Hit> uncovered(List<Hit> some, List<Hit> all) {
        return some.stream().filter(hit -> all.stream().noneMatch(other -> takes(other) && other.covers(hit))).toList();
    }

    private static boolean takes(Hit hit) {
        return hit.label().role() == Role.CONCEPT || hit.label().role() == Role.CUE && !hit.label().name().equals("terminator")
                && !hit.label().name().equals("concession");
    }

    private static boolean turns(Hit hit) {
        return hit.label().role() == Role.CUE && polarity(hit) != null;
    }

    private static Polarity polarity(Hit cue) {
        return switch (cue.label().name()) {
            case "denied-forward", "denied-backward" -> Polarity.DENIED;
            case "undocumented-forward", "undocumented-backward" -> Polarity.UNDOCUMENTED;
            default -> null;
        };
    }

    /** The cue that turns a concept: the nearest before it, else the nearest after it. */
    private static Hit governing(Hit concept, List<Hit> cues) {
        Hit before = null;
        Hit after = null;
        for (Hit cue : cues) {
            boolean forward = cue.label().name().endsWith("forward");
            if (forward && cue.end() <= concept.first() && concept.first() - cue.end() <= FARTHEST_AHEAD) {
                before = stronger(before, cue);
            } else if (!forward && cue.first() >= concept.end() && cue.first() - concept.end() <= FARTHEST_BACK && after == null) {
                after = cue;
            }
        }
        return before != null ? before : after;
    }

    private static Hit stronger(Hit one, Hit other) {
        return one == null || polarity(other) == Polarity.UNDOCUMENTED || polarity(one) == Polarity.DENIED ? other : one;
    }

    private Assertion assertion(Hit concept, Hit cue, Clause clause, int sentence) {
        Polarity polarity = cue == null ? concept.label().polarity() : polarity(cue);
        Span own = words.span(concept.first(), concept.end());
        Span span = cue == null ? own : own.join(words.span(cue.first(), cue.end()));
        return new Assertion(terms.concept(concept.label().name()), polarity, clause.voice(), clause.conceded(), span,
                span(clause), sentence, concept.first());
    }

    private Span span(Clause clause) {
        return words.span(clause.first(), clause.end());
    }
}
