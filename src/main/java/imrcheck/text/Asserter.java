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
import java.util.function.Predicate;

/**
 * Finds what a clause asserts, by the ConText algorithm (Harkema et al., J Biomed Inform 2009): a cue turns the concepts after
 * it ("no evidence of") or before it ("was not documented") up to the end of its clause; a longer phrase that holds a cue takes
 * it away. A cue that says that something is unrecorded and reaches no concept asserts {@link #UNNAMED}.
 */
final class Asserter {
    /** The concept of whatever a letter misses without our knowing a name for it. */
    static final Concept UNNAMED = new Concept("unnamed-need", Set.of("unnamed-need"), false);
    /** A concept that names what a patient has and is no criterion: no letter misses it, so a cue reaches past it. */
    private static final String DIAGNOSIS = "diagnosis";
    private static final String CRITERION = "criterion";
    private static final int FARTHEST_BACK = 16;
    private static final int FARTHEST_AHEAD = 30;

    private final Terms terms;
    private final Words words;

    Asserter(Terms terms, Words words) {
        this.terms = terms;
        this.words = words;
    }

    /**
     * The assertions of one clause, in order.
     *
     * @param hits the phrases of its sentence, by first word
     */
    List<Assertion> of(Clause clause, int sentence, List<Hit> hits) {
        List<Hit> concepts = new ArrayList<>();
        List<Hit> cues = new ArrayList<>();
        part(inside(clause, hits), concepts, cues);
        List<Assertion> found = new ArrayList<>();
        List<Hit> used = new ArrayList<>();
        Hit first = concepts.stream().filter(concept -> !diagnosis(concept)).findFirst().orElse(null);
        for (Hit concept : concepts) {
            boolean subject = concept == first;
            Hit cue = concept.label().polarity() == Polarity.AFFIRMED ? governing(concept, subject, cues, hits) : null;
            if (cue != null && !diagnosis(concept)) {
                used.add(cue);
            }
            found.add(assertion(concept, cue, clause, sentence));
        }
        for (Hit cue : cues) {
            if (polarity(cue) == Polarity.UNDOCUMENTED && used.stream().noneMatch(cue::overlaps) && !tellsResult(cue, hits)) {
                used.add(cue);
                found.add(unnamed(cue, clause, sentence));
            }
        }
        return found;
    }

    /** Whether a cue says what a study showed ("the scan showed no evidence of ..."): then the letter misses nothing. */
    private static boolean tellsResult(Hit cue, List<Hit> hits) {
        return hits.stream().anyMatch(hit -> hit.is(Role.CUE, "result") && hit.first() < cue.first());
    }

    private static List<Hit> inside(Clause clause, List<Hit> hits) {
        List<Hit> inside = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.first() >= clause.first() && hit.end() <= clause.end()) {
                inside.add(hit);
            }
        }
        return inside;
    }

    /** Finds the concepts and the cues that no other phrase takes the words of. */
    private static void part(List<Hit> inside, List<Hit> concepts, List<Hit> cues) {
        for (Hit hit : inside) {
            if (hit.label().role() == Role.CONCEPT) {
                if (!taken(hit, inside, other -> takesConcept(other, hit))) {
                    concepts.add(hit);
                }
            } else if (turns(hit) && !taken(hit, inside, other -> takesCue(other, hit) || takesNegation(other, hit, inside))) {
                cues.add(hit);
            }
        }
    }

    private static boolean taken(Hit hit, List<Hit> inside, Predicate<Hit> takes) {
        for (Hit other : inside) {
            if (other.first() >= hit.end()) {
                return false;
            }
            if (other.overlaps(hit) && takes.test(other)) {
                return true;
            }
        }
        return false;
    }

    private Assertion unnamed(Hit cue, Clause clause, int sentence) {
        Span span = forward(cue) ? words.span(cue.first(), clause.end()) : words.span(clause.first(), cue.end());
        return new Assertion(UNNAMED, Polarity.UNDOCUMENTED, clause.voice(), clause.conceded(), span, span(clause), sentence, cue.first());
    }

    /** A longer phrase takes the words of a concept: one that only looks like negation, another concept, or more of the same. */
    private static boolean takesConcept(Hit other, Hit concept) {
        boolean more = other.label().equals(concept.label()) && other.overlaps(concept) && other.length() > concept.length();
        return more || (other.label().role() == Role.CONCEPT || other.is(Role.CUE, "pseudo")) && other.covers(concept);
    }

    /** A longer phrase takes the words of a cue: one that only looks like negation, a concept, or a cue of the same direction. */
    private static boolean takesCue(Hit other, Hit cue) {
        boolean more = other.label().role() == Role.CUE && turns(other) && forward(other) == forward(cue);
        return (more || other.label().role() == Role.CONCEPT || other.is(Role.CUE, "pseudo")) && other.covers(cue);
    }

    /** A concept that itself begins with the negation ("yet to have any therapy") takes a cue that says no more ("has yet to"). */
    private static boolean takesNegation(Hit concept, Hit cue, List<Hit> inside) {
        return concept.label().role() == Role.CONCEPT && concept.solid() && concept.overlaps(cue) && concept.end() > cue.end()
                && inside.stream().noneMatch(hit -> turns(hit) && hit.first() >= cue.first() && hit.end() <= concept.first());
    }

    private boolean diagnosis(Hit concept) {
        Set<String> kinds = terms.concept(concept.label().name()).kinds();
        return kinds.contains(DIAGNOSIS) && !kinds.contains(CRITERION);
    }

    private static boolean forward(Hit cue) {
        return cue.label().name().endsWith("forward");
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

    /**
     * The cue that turns a concept: the nearest before it, else the nearest after it.
     *
     * @param subject whether the concept is the first of its clause, which a cue after it reaches over any distance
     */
    private Hit governing(Hit concept, boolean subject, List<Hit> cues, List<Hit> hits) {
        Hit before = null;
        Hit after = null;
        for (Hit cue : cues) {
            if (forward(cue) && leads(cue, concept) && !bracketed(cue, concept) && concept.first() - cue.end() <= FARTHEST_AHEAD
                    && !tellsItself(concept, cue, hits)) {
                before = stronger(before, cue);
            } else if (!forward(cue) && cue.first() >= concept.end() && after == null
                    && (subject || cue.first() - concept.end() <= FARTHEST_BACK)) {
                after = cue;
            }
        }
        return before != null ? before : after;
    }

    /** Whether a bracket that holds a cue closes before a concept: what it negates lies within. */
    private boolean bracketed(Hit cue, Hit concept) {
        for (int word = cue.end() - 1; word < concept.first(); word++) {
            if (words.gapAfter(word).indexOf(')') >= 0) {
                return !opens(cue.end(), word);
            }
        }
        return false;
    }

    /** Whether a bracket opens between two words. */
    private boolean opens(int from, int to) {
        for (int word = from - 1; word < to; word++) {
            if (words.gapAfter(word).indexOf('(') >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue begins before a concept, which may share its last words ("no evidence of weakness"). */
    private static boolean leads(Hit cue, Hit concept) {
        return cue.first() < concept.first() && cue.end() < concept.end();
    }

    /** Whether a concept is a list member with a polarity of its own: in "no fever, normal strength" strength is not negated. */
    private boolean tellsItself(Hit concept, Hit cue, List<Hit> hits) {
        boolean own = hits.stream().anyMatch(hit -> hit.first() == concept.first() && hit.is(Role.CUE, "self-telling"));
        return own && listed(concept.first()) && cue.end() < concept.first();
    }

    /** Whether a comma, or a comma and "and", stands before a word. */
    private boolean listed(int word) {
        int before = word >= 2 && words.lower(word - 1).equals("and") ? word - 2 : word - 1;
        return before >= 0 && words.gapAfter(before).indexOf(',') >= 0;
    }

    private static Hit stronger(Hit one, Hit other) {
        return one == null || polarity(other) == Polarity.UNDOCUMENTED || polarity(one) == Polarity.DENIED ? other : one;
    }

    private Assertion assertion(Hit concept, Hit cue, Clause clause, int sentence) {
        Polarity polarity = cue == null ? concept.label().polarity() : polarity(cue);
        Span own = words.span(concept.first(), concept.end());
        Span span = cue == null ? own : own.join(words.span(cue.first(), cue.end()));
        return new Assertion(terms.concept(concept.label().name()), polarity, clause.voice(), clause.conceded(), span, span(clause),
                sentence, concept.first());
    }

    private Span span(Clause clause) {
        return words.span(clause.first(), clause.end());
    }
}
