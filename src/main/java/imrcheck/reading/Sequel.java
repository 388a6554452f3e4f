package imrcheck.reading;

import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.reading.Told.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of the visits that were allowed, where the words after them tell it without a number: "all have been attended", "he has
 * completed them", "and have not been used", "the file has no note that a session took place".
 */
record Sequel(Counts counts) {
    private static final Set<State> OPEN = Set.of(State.AUTHORIZED, State.PLANNED);
    private static final Set<String> DONE = Set.of("had", "seen");
    private static final Set<String> AHEAD = Set.of("before", "until");
    private static final int SENTENCES = 1;

    /** The same care, each that was allowed as what it became. */
    List<Told> of(List<Told> told) {
        List<Told> all = new ArrayList<>();
        for (Told each : told) {
            State became = OPEN.contains(each.state()) && each.count() > 0 ? became(each, told) : null;
            all.add(became == null ? each : new Told(each.kind(), became, became == State.NEVER ? 0 : each.count(), Link.OWN, true, false,
                    each.when(), each.place(), each.clause()));
        }
        return all;
    }

    private State became(Told allowed, List<Told> told) {
        List<Sentence> sentences = counts.reading().sentences();
        int sentence = counts.sentenceOf(allowed.place());
        for (int next = sentence; next <= Math.min(sentence + SENTENCES, sentences.size() - 1); next++) {
            for (Clause clause : sentences.get(next).clauses()) {
                boolean counted = told.stream().anyMatch(other -> other != allowed && clause.holds(other.place().first()));
                Stretch rest = Stretch.of(Math.max(clause.first(), allowed.place().end()), clause.end());
                State state = counted || rest.first() >= rest.end() ? null : state(rest, clause, next == sentence, allowed);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    private State state(Stretch words, Clause clause, boolean same, Told allowed) {
        boolean open = clause.voice() != Voice.PATIENT && clause.voice() != Voice.GUIDELINE
                || Stream.of("future", "asked", "limit").anyMatch(mark -> counts.has(mark, words)) || any(words, WordClass.SHARE)
                || counts.names(words).anyMatch(name -> !name.name().equals(allowed.kind()));
        if (open) {
            return null;
        }
        boolean all = any(words, WordClass.ANAPHOR);
        if (new ZeroCare(counts).none(words)) {
            boolean granted = allowed.state() == State.AUTHORIZED
                    && (same || any(words, WordClass.NO) || counts.visits(words) || counts.has("unstarted", words));
            return all || granted || counts.reading().words().any(words.first(), words.end(), "none") ? State.NEVER : null;
        }
        boolean had = counts.marks(words).anyMatch(mark -> DONE.contains(mark.name()) && !ahead(words, mark));
        return had && all && !any(words, WordClass.NOT) && !any(words, WordClass.NO) ? State.HAD : null;
    }

    /** "before the first of them took place", "until they were used": what did not come about yet. */
    private boolean ahead(Stretch words, Hit mark) {
        return counts.reading().words().any(words.first(), mark.first(), AHEAD);
    }

    private boolean any(Stretch words, WordClass wanted) {
        return counts.reading().words().any(words.first(), words.end(), wanted);
    }
}
