package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what a clause asserts, by the ConText algorithm (Harkema et al., J Biomed Inform 2009): a cue turns the concepts after
 * it ("no evidence of") or before it ("was not documented") up to the end of its clause; a longer phrase that holds a cue takes
 * it away. A cue that says that something is unrecorded and reaches no concept asserts {@link #UNNAMED}.
 */
record Asserter(Terms terms, Words words) {
    /** The concept of whatever a letter misses without our knowing a name for it. */
    static final Concept UNNAMED = new Concept("unnamed-need", Set.of("unnamed-need"), false);
    private static final Set<String> CONCLUSIONS = Set.of("medical-necessity", "necessity-named", "support-for-request");
    private static final int FARTHEST_BACK = 16;
    private static final Set<String> QUESTIONS = Set.of("what", "how", "whether", "why");

    /**
     * Adds the assertions of one clause, in order, to those before, from the phrases of its sentence, by first word. A relative clause
     * that asserts nothing of its own turns what stands right before it ("... improvement, which was not shown").
     */
    void add(List<Assertion> before, Clause clause, int sentence, List<Hit> hits) {
        List<Assertion> found = of(clause, sentence, hits);
        Assertion last = before.isEmpty() ? null : before.get(before.size() - 1);
        boolean turns = clause.relative() && last != null && last.sentence() == sentence && last.polarity() == Polarity.AFFIRMED
                && found.size() == 1 && found.get(0).concept() == UNNAMED;
        if (turns) {
            before.set(before.size() - 1, last.turned(Polarity.UNDOCUMENTED, clause.voice(), last.span().join(found.get(0).span())));
        } else {
            before.addAll(found);
        }
    }

    private List<Assertion> of(Clause clause, int sentence, List<Hit> hits) {
        List<Hit> concepts = new ArrayList<>();
        List<Hit> cues = new ArrayList<>();
        part(held(clause, hits), concepts, cues);
        if (concepts.isEmpty() && cues.isEmpty()) {
            return List.of();
        }
        List<Assertion> found = new ArrayList<>();
        List<Hit> used = new ArrayList<>();
        NegationScope scope = new NegationScope(words, clause);
        cues.removeAll(scope.undone(cues));
        Hit first = concepts.stream().filter(concept -> !diagnosis(concept)).findFirst().orElse(null);
        BitSet selfTelling = selfTelling(hits);
        for (Hit concept : concepts) {
            Hit cue =
                    concept.label().polarity() == Polarity.AFFIRMED ? governing(concept, concept == first, scope, cues, selfTelling) : null;
            cue = cue == null ? asked(concept, clause, hits) : cue;
            if (cue != null && !diagnosis(concept)) {
                used.add(cue);
            }
            Span own = words.span(concept);
            found.add(new Assertion(terms.concept(concept.name()), cue == null ? concept.label().polarity() : scope.polarity(cue),
                    clause.voice(), clause.conceded(), cue == null ? own : own.join(words.span(cue)), own, words.span(clause), sentence,
                    concept.first()));
        }
        for (Hit cue : cues) {
            // What a study showed is not missing: "the scan showed no evidence of ...".
            if (cue.turnsTo() == Polarity.UNDOCUMENTED && used.stream().noneMatch(cue::overlaps)
                    && hits.stream().noneMatch(hit -> hit.is(Role.CUE, "result") && hit.first() < cue.first())) {
                used.add(cue);
                Span span = words.span(cue.forward() ? Stretch.of(cue.first(), clause.end()) : Stretch.of(clause.first(), cue.end()));
                found.add(new Assertion(UNNAMED, Polarity.UNDOCUMENTED, clause.voice(), clause.conceded(), span, words.span(cue),
                        words.span(clause), sentence, cue.first()));
            }
        }
        return found;
    }

    /** What turns a question that stands beside another: "it is not stated what the drug does or how she fares". */
    private Hit asked(Hit concept, Clause clause, List<Hit> hits) {
        boolean beside = QUESTIONS.contains(words.lower(concept.first())) && words.is(clause.first(), WordClass.COORDINATOR)
                && concept.first() == clause.first() + 1;
        return !beside ? null : hits.stream().filter(hit -> hit.end() <= clause.first() && hit.forward())
                .filter(hit -> hit.turnsTo() == Polarity.UNDOCUMENTED).reduce((one, other) -> other).orElse(null);
    }

    /** How a clause asserts some of its words, from its phrases by first word. */
    Polarity polarity(Stretch asked, Clause clause, List<Hit> hits) {
        List<Hit> concepts = new ArrayList<>();
        List<Hit> cues = new ArrayList<>();
        part(held(clause, hits), concepts, cues);
        NegationScope scope = new NegationScope(words, clause);
        cues.removeAll(scope.undone(cues));
        Hit probe = new Hit(new Label(Role.CONCEPT, UNNAMED.id(), Polarity.AFFIRMED), asked.first(), asked.end(), true);
        Hit cue = governing(probe, concepts.stream().noneMatch(concept -> concept.end() <= asked.first()), scope, cues, selfTelling(hits));
        return cue == null ? Polarity.AFFIRMED : scope.polarity(cue);
    }

    private static List<Hit> held(Clause clause, List<Hit> hits) {
        List<Hit> held = new ArrayList<>();
        for (Hit hit : hits) {
            if (clause.holds(hit)) {
                held.add(hit);
            }
        }
        return held;
    }

    /** Finds the concepts and the cues that no other phrase takes the words of. */
    private void part(List<Hit> inside, List<Hit> concepts, List<Hit> cues) {
        for (Hit hit : inside) {
            if (hit.role() == Role.CONCEPT) {
                if (!taken(hit, inside, other -> takesConcept(other, hit, inside))) {
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

    /** A longer phrase takes the words of a concept: one that only looks like negation, another concept, or more of the same. */
    private boolean takesConcept(Hit other, Hit concept, List<Hit> inside) {
        boolean more = other.label().equals(concept.label()) && other.length() > concept.length();
        boolean longer = other.role() == Role.CONCEPT && !besides(other, concept, inside) || other.is(Role.CUE, "pseudo");
        return more || longer && other.covers(concept);
    }

    /** A general concept and one of a topic stand beside one another, unless the topic's turns what it speaks of. */
    private boolean besides(Hit other, Hit concept, List<Hit> inside) {
        return general(other) != general(concept) && (general(other) || !turning(other, inside));
    }

    private static boolean turning(Hit phrase, List<Hit> inside) {
        return phrase.label().polarity() != Polarity.AFFIRMED
                || inside.stream().takeWhile(hit -> hit.first() < phrase.end()).anyMatch(hit -> turns(hit) && phrase.holds(hit));
    }

    private boolean general(Hit concept) {
        return terms.concept(concept.name()).general();
    }

    /**
     * A longer phrase takes the words of a cue: one that only looks like negation, a concept that is asserted by it, or a cue of the
     * same direction. A concept denied by its own words leaves the cue to what is listed after it ("denied radiation or numbness"),
     * unless it ends with the cue ("side effects are not discussed").
     */
    private boolean takesCue(Hit other, Hit cue) {
        boolean more = turns(other) && other.forward() == cue.forward();
        boolean last = !cue.forward() || cue.end() == other.end() && other.label().polarity() == Polarity.UNDOCUMENTED;
        boolean concept = other.role() == Role.CONCEPT && !general(other) && (other.label().polarity() == Polarity.AFFIRMED || last);
        return (more || concept || other.is(Role.CUE, "pseudo")) && other.covers(cue);
    }

    /** A concept that itself begins with the negation ("yet to have any therapy") takes a cue that says no more ("has yet to"). */
    private boolean takesNegation(Hit concept, Hit cue, List<Hit> inside) {
        boolean topic = concept.role() == Role.CONCEPT && !general(concept);
        return topic && concept.solid() && concept.end() > cue.end()
                && (concept.first() > cue.first() || concept.label().polarity() == Polarity.AFFIRMED)
                && inside.stream().noneMatch(hit -> turns(hit) && hit.first() >= cue.first() && hit.end() <= concept.first());
    }

    /** A concept that names what a patient has and is no criterion: no letter misses it, so a cue reaches past it. */
    private boolean diagnosis(Hit concept) {
        Set<String> kinds = terms.concept(concept.name()).kinds();
        return (terms.concept(concept.name()).general() || kinds.contains("diagnosis")) && !kinds.contains("criterion");
    }

    private static boolean turns(Hit hit) {
        return hit.turnsTo() != null;
    }

    /** The cue that turns a concept: the nearest before, else the nearest after it, at any distance from the subject of the clause. */
    private Hit governing(Hit concept, boolean subject, NegationScope scope, List<Hit> cues, BitSet selfTelling) {
        Hit before = null;
        Hit after = null;
        for (Hit cue : cues) {
            // A concept may share the last words of the cue before it ("no evidence of weakness").
            if (cue.forward() && cue.first() < concept.first() && cue.end() <= concept.end() && scope.ahead(cue, concept)
                    && !tellsItself(concept, cue, selfTelling) && !(cue.turnsTo() == Polarity.UNCERTAIN && scope.parted(cue, concept))) {
                before = before == null || strength(cue) >= strength(before) ? cue : before;
            } else if (!cue.forward() && (cue.first() >= concept.end() || within(cue, concept)) && after == null
                    && !scope.attribute(concept) && (subject || cue.first() - concept.end() <= FARTHEST_BACK)) {
                after = cue;
            }
        }
        return before != null ? before : after != null || concludes(concept) ? after : scope.denial(concept);
    }

    /** Whether a concept is what a rationale concludes, which no verb turns into something that is not there. */
    private boolean concludes(Hit concept) {
        Concept named = terms.concept(concept.name());
        return named != null && !Collections.disjoint(named.kinds(), CONCLUSIONS);
    }

    /** Whether a cue stands in the gap of a concept and ends with it: "surgery has not been considered". */
    private static boolean within(Hit cue, Hit concept) {
        return cue.turnsTo() == Polarity.DENIED && !concept.solid() && cue.first() > concept.first() && cue.end() == concept.end();
    }

    /** Of two cues the one that says more tells: what is not recorded is not known to be so or not. */
    private static int strength(Hit cue) {
        return switch (cue.turnsTo()) {
            case UNDOCUMENTED -> 2;
            case DENIED -> 1;
            default -> 0;
        };
    }

    /** The words that begin what tells its polarity itself, each found once however long the sentence is. */
    private static BitSet selfTelling(List<Hit> hits) {
        BitSet words = new BitSet();
        for (Hit hit : hits) {
            if (hit.is(Role.CUE, "self-telling")) {
                words.set(hit.first());
            }
        }
        return words;
    }

    /** Whether a concept is a list member with a polarity of its own: in "no fever, normal strength" strength is not negated. */
    private boolean tellsItself(Hit concept, Hit cue, BitSet selfTelling) {
        int word = concept.first();
        int before = word >= 2 && words.is(word - 1, "and") ? word - 2 : word - 1;
        boolean listed = before >= 0 && words.gapHas(before, ",");
        return listed && cue.end() < word && selfTelling.get(word);
    }
}
