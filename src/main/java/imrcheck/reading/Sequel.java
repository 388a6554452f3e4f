package imrcheck.reading;

import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
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
    private static final Set<String> ALL = Set.of("all", "them", "these", "those", "they", "which", "each", "both", "every");
    private static final Set<String> NOT = Set.of("not", "never", "none", "no", "neither", "nor", "nothing");
    private static final Set<String> SHARES = Set.of("some", "most", "part", "several", "few", "many", "half", "how", "whether");
    private static final Set<String> VISITS = Set.of("session", "sessions", "visit", "visits", "appointment", "appointments", "treatments");
    private static final Set<String> BEGUN = Set.of("scheduled", "used", "attended", "started", "begun", "taken", "kept", "had",
            "completed", "received", "undergone", "done");
    private static final int SENTENCES = 1;
    private static final int REACH = 4;

    /** The same care, each that was allowed as what it became. */
    List<Told> of(List<Told> told) {
        List<Told> all = new ArrayList<>();
        for (Told each : told) {
            State became = each.state() == State.AUTHORIZED && each.count() > 0 ? became(each, told) : null;
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
                || Stream.of("future", "asked", "limit").anyMatch(mark -> counts.has(mark, words)) || any(words, SHARES)
                || counts.names(words).anyMatch(name -> !name.name().equals(allowed.kind()));
        if (open) {
            return null;
        }
        boolean all = any(words, ALL);
        boolean had = counts.has("had", words) || counts.has("seen", words);
        if (unbegun(words)) {
            return all || same || any(words, VISITS) ? State.NEVER : null;
        }
        return had && all && !any(words, NOT) ? State.HAD : null;
    }

    /** "have not been used", "none was attended", "no session took place", "has had none of it". */
    private boolean unbegun(Stretch words) {
        if (counts.has("unstarted", words)) {
            return true;
        }
        for (int word = words.first(); word < words.end(); word++) {
            if (NOT.contains(counts.lower(word)) && !followed(word, words, "all")) {
                Stretch near = Stretch.of(word, Math.min(words.end(), word + 2 * REACH));
                boolean none =
                        counts.lower(word).equals("none") && counts.has("had", Stretch.of(Math.max(words.first(), word - REACH), word));
                boolean visits = !counts.lower(word).equals("no") || any(near, VISITS);
                return none || visits && (any(near, BEGUN) || counts.has("had", near));
            }
        }
        return false;
    }

    private boolean followed(int word, Stretch words, String next) {
        return word + 1 < words.end() && counts.lower(word + 1).equals(next);
    }

    private boolean any(Stretch words, Set<String> wanted) {
        return counts.reading().words().any(words.first(), words.end(), wanted);
    }
}
