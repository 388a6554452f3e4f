package imrcheck.reading;

import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.util.Set;

/** Tells where a letter says that care was never had: "no prior X", "X has not begun", "new to X", "approved but he did not attend". */
record ZeroCare(Counts counts) {
    private static final Set<String> NEGATIONS = Set.of("no", "not", "never", "without", "none", "denies", "yet", "neither");
    /** Words after which a negation is about something other than whether the treatment was had. */
    private static final Set<String> OTHER_MATTERS = Set.of("improvement", "improvements", "benefit", "gain", "gains", "response", "relief",
            "how", "number", "many", "outcome", "outcomes", "result", "results", "functional", "rationale", "reason", "exceptional",
            "necessity", "need", "support", "additional", "further", "from", "with", "because", "why", "medically", "warranted", "failed",
            "fail", "progress", "indicated", "recommended", "more", "after", "despite", "extenuating");
    private static final Set<String> PAPERS = Set.of("notes", "note", "reports", "report", "records", "progress", "results", "would",
            "goals", "plan", "order", "prescription");
    private static final Set<String> BEGUN =
            Set.of("started", "begun", "tried", "attempted", "done", "undergone", "attended", "had", "received", "completed", "performed",
                    "obtained", "initiated", "attendance", "trial", "trials", "commenced", "used", "given", "provided", "visited");
    private static final Set<String> VISITED = Set.of("seen");
    private static final Set<String> TOLD = Set.of("documented", "found", "recorded", "noted", "seen");
    private static final Set<String> BEFORE_NO =
            Set.of("been", "had", "have", "has", "received", "attended", "undergone", "was", "were", "got", "tried", "used");
    private static final int REACH = 14;
    private static final int NEXT = 4;
    private static final int FAR = 8;

    /** Whether the care of that name was not had, by the clause that it stands in. */
    boolean never(Clause clause, Hit name) {
        return clause.voice() != Voice.CLAIMS_ADMINISTRATOR && clause.voice() != Voice.HYPOTHETICAL && !counts.has("asked", clause)
                && !counts.has("refused", clause) && (denied(clause, name) || framed(clause, name));
    }

    /** Whether a negation says so. */
    boolean denied(Clause clause, Hit name) {
        return deniedBefore(clause, name) || deniedAfter(clause, name);
    }

    /** "no prior physical therapy", "has not undergone any physical therapy", "there has been no physical therapy". */
    private boolean deniedBefore(Clause clause, Hit name) {
        int after = name.end();
        if (after < clause.end() && PAPERS.contains(counts.lower(after))) {
            return false;
        }
        for (int word = name.first() - 1; word >= Math.max(clause.first(), name.first() - REACH); word--) {
            if (OTHER_MATTERS.contains(counts.lower(word))) {
                return false;
            }
            if (NEGATIONS.contains(counts.lower(word))) {
                boolean before = counts.has("earlier", Stretch.of(word, Math.min(clause.end(), after + 5)))
                        || counts.has("had", Stretch.of(word, name.first()));
                boolean none = counts.lower(word).equals("no") && word > clause.first() && name.first() - word <= NEXT
                        && clause.voice() == Voice.PATIENT && BEFORE_NO.contains(counts.lower(word - 1));
                boolean behind = counts.lower(word).equals("no") && name.first() - word <= NEXT && clause.voice() == Voice.PATIENT
                        && words().any(Math.min(after, clause.end()), Math.min(clause.end(), after + FAR), BEGUN);
                boolean alone = counts.lower(word).equals("no") && word == clause.first() && name.end() >= clause.end() - 2;
                boolean neither = counts.lower(word).equals("neither") && clause.voice() == Voice.PATIENT
                        && (words().any(Math.min(after, clause.end()), clause.end(), BEGUN)
                                || counts.has("had", Stretch.of(Math.max(clause.first(), word - NEXT), word)));
                return before || none || behind || neither || alone && clause.voice() == Voice.PATIENT
                        || words().any(word, name.first(), BEGUN) || words().any(word, name.first(), VISITED);
            }
        }
        return false;
    }

    /** "physical therapy has not been tried", "earlier physical therapy is not documented", not the response to it. */
    private boolean deniedAfter(Clause clause, Hit name) {
        int near = Math.max(clause.first(), name.first() - NEXT);
        boolean earlier = counts.has("earlier", Stretch.of(near, name.end())) && !words().any(near, name.first(), OTHER_MATTERS);
        for (int word = name.end(); word < Math.min(clause.end(), name.end() + 4); word++) {
            if (NEGATIONS.contains(counts.lower(word))) {
                int to = Math.min(clause.end(), word + 4);
                return words().any(word, to, BEGUN) || earlier && words().any(word, to, TOLD);
            }
        }
        return false;
    }

    /** "acupuncture naive", "new to acupuncture", "acupuncture has yet to begin", "approved but he did not attend". */
    private boolean framed(Clause clause, Hit name) {
        Stretch before = Stretch.of(Math.max(clause.first(), name.first() - NEXT), name.first());
        if (counts.has("naive", Stretch.of(name.end(), Math.min(clause.end(), name.end() + 2))) || counts.has("new-to", before)) {
            return true;
        }
        Sentence sentence = counts.reading().sentence(name.first());
        Stretch near = Stretch.of(Math.max(clause.first(), name.first() - NEXT * 2), Math.min(sentence.end(), name.end() + REACH));
        return counts.marks(near).filter(hit -> hit.name().equals("unstarted")).anyMatch(hit -> {
            Stretch between = hit.first() >= name.end() ? Stretch.of(name.end(), hit.first()) : Stretch.of(hit.end(), name.first());
            boolean own = counts.names(between).findAny().isEmpty();
            boolean alone = hit.first() < name.end() || hit.end() >= sentence.end() || hit.end() >= counts.reading().clause(hit).end()
                    || !OTHER_MATTERS.contains(counts.lower(hit.end())) && counts.names().stream()
                            .noneMatch(other -> other.first() >= hit.end() && other.first() < hit.end() + FAR && sentence.holds(other));
            return own && alone;
        });
    }

    private Words words() {
        return counts.reading().words();
    }
}
