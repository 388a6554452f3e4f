package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The cues of a clause that turn what an examination found: "no decreased sensation", "strength was not documented". */
final class Turning {
    private static final int FARTHEST_AHEAD = 30;
    private static final int FARTHEST_BACK = 12;
    private static final int CLOSE = 4;
    private static final Set<String> ANEW = Set.of("has", "have", "had", "there", "is", "was", "are", "were", "shows", "showed", "with");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "it", "there", "patient", "worker", "claimant", "applicant");

    private final Words words;
    private final Stretch clause;
    private final List<Hit> cues = new ArrayList<>();
    /** Those that a concept takes the words of; they go on to what is joined to it by "or". */
    private final Set<Hit> spent = new HashSet<>();

    /** @param hits the phrases of the sentence of the clause, by first word */
    Turning(Words words, Stretch clause, List<Hit> hits, List<Seen> seen) {
        this.words = words;
        this.clause = clause;
        for (Hit hit : hits) {
            if (hit.negates() && clause.holds(hit) && !taken(hit, hits, seen)) {
                cues.add(hit);
                if (named(hit, hits, seen)) {
                    spent.add(hit);
                }
            }
        }
    }

    /** A longer phrase takes the words of a cue: one that only looks like negation, or one of the same direction. */
    private static boolean taken(Hit cue, List<Hit> hits, List<Seen> seen) {
        for (Seen one : seen) {
            if (one.overlaps(cue) && one.end() - one.first() >= cue.length()) {
                return true;
            }
        }
        for (Hit hit : hits) {
            if (hit.first() > cue.first()) {
                return false;
            }
            boolean longer = hit.is(Role.CUE, "pseudo") || hit.negates() && hit.forward() == cue.forward();
            if (longer && hit.covers(cue)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cue is part of the name of something else than what was seen. */
    private static boolean named(Hit cue, List<Hit> hits, List<Seen> seen) {
        return hits.stream().takeWhile(hit -> hit.first() <= cue.first())
                .anyMatch(hit -> hit.role() == Role.CONCEPT && hit.covers(cue) && seen.stream().noneMatch(hit::overlaps));
    }

    /** The cue before some words that says that they are not so or not recorded, or null; that it is unrecorded weighs more. */
    Hit before(Stretch stretch, boolean tellsItself) {
        return before(stretch, tellsItself, goesOn(stretch.first()));
    }

    /** @param goesOn whether the words belong to a list that is denied as a whole */
    private Hit before(Stretch stretch, boolean tellsItself, boolean goesOn) {
        Hit found = null;
        for (Hit cue : cues) {
            if (cue.forward() && cue.end() <= stretch.first() && stretch.first() - cue.end() <= FARTHEST_AHEAD
                    && (!spent.contains(cue) || alternative(stretch.first() - 1) || goesOn) && !closed(cue, stretch)
                    && !(tellsItself && !goesOn && listed(stretch.first())) && !anew(cue, stretch)) {
                found = found == null || cue.turnsTo() == Polarity.UNDOCUMENTED || found.turnsTo() == Polarity.DENIED ? cue : found;
            }
        }
        return found;
    }

    /** The same where the words directly follow. */
    Hit rightBefore(Stretch stretch) {
        Hit cue = before(stretch, true, false);
        return cue != null && stretch.first() - cue.end() < CLOSE ? cue : null;
    }

    /** The cue between two stretches that turns the second, or null. */
    Hit between(int from, int to) {
        return cues.stream()
                .filter(cue -> cue.forward() && !spent.contains(cue) && cue.first() >= from && cue.end() <= to && to - cue.end() < CLOSE)
                .findFirst().orElse(null);
    }

    /** The cue after some words that turns them, or null. */
    Hit after(Stretch stretch, int farthest) {
        return cues.stream().filter(
                cue -> !cue.forward() && !spent.contains(cue) && cue.first() >= stretch.end() && cue.first() - stretch.end() <= farthest)
                .findFirst().orElse(null);
    }

    Hit after(Stretch stretch) {
        return after(stretch, FARTHEST_BACK);
    }

    /** Whether a word begins a member of a list that tells for itself: "no fever, normal strength", not "no spasm or weak grip". */
    private boolean listed(int word) {
        boolean and = words.is(word - 1, "and") || words.is(word - 1, "with");
        return and || word > 0 && words.gapHas(word - 1, ",");
    }

    /** Whether a word begins a member of a list that ends with "or": what denies its first member denies it too. */
    private boolean goesOn(int word) {
        int joint = word;
        while (joint < clause.end() && !words.is(joint, WordClass.COORDINATOR) && !words.is(joint, "nor")) {
            joint++;
        }
        return word > 0 && words.gapHas(word - 1, ",") && joint < clause.end() && alternative(joint);
    }

    private boolean alternative(int word) {
        return words.is(word, "or") || words.is(word, "nor");
    }

    /** Whether a verb begins anew between a cue and some words: "no deformity, and the knee has tenderness". */
    private boolean anew(Hit cue, Stretch stretch) {
        boolean joined = false;
        for (int word = cue.end() + 1; word < stretch.first(); word++) {
            joined |= words.is(word - 1, "and") || words.gapHas(word - 1, ",") || SUBJECTS.contains(words.lower(word - 1));
            if (joined && ANEW.contains(words.lower(word))) {
                return true;
            }
        }
        return false;
    }

    private boolean closed(Hit cue, Stretch stretch) {
        int open = 0;
        for (int word = cue.end() - 1; word < stretch.first(); word++) {
            open += words.gapHas(word, "(") ? 1 : 0;
            open -= words.gapHas(word, ")") ? 1 : 0;
            if (open < 0) {
                return true;
            }
        }
        return false;
    }
}
