package imrcheck.reading;

import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells where a letter says that care was never had: "no prior X", "X has not begun", "X: none", "approved but he did not attend". */
record ZeroCare(Counts counts) {
    private static final String MEDICATION = "care-medication";
    /** What leaves open what becomes of care. */
    private static final List<String> UNSAID = List.of("future", "planned", "over");
    /** How care is taken that may have been had otherwise. */
    private static final Set<String> OF_TIME = Set.of("long", "term", "chronic", "prolonged", "concurrent", "concomitant", "recent");
    private static final int REACH = 14;
    private static final int NEXT = 4;
    private static final int FAR = 8;

    /** Whether the care of that name was not had, by the clause that it stands in. */
    boolean never(Clause clause, Hit name) {
        if (entry(clause, name)) {
            return true;
        }
        return clause.voice() != Voice.CLAIMS_ADMINISTRATOR && clause.voice() != Voice.HYPOTHETICAL && !asked(clause, name)
                && !refused(clause)
                && (denied(clause, name) || framed(clause, name) || !name.name().equals(MEDICATION) && unrecorded(clause, name));
    }

    private boolean refused(Clause clause) {
        return counts.has("refused", clause)
                && counts.marks(clause).anyMatch(mark -> mark.name().equals("refused") && !counts.lower(mark.first()).equals("denies"));
    }

    /** Whether the clause of a rationale finds care unrecorded or not had, by whatever cue: "what is lacking is a course". */
    private boolean unrecorded(Clause clause, Hit name) {
        if (counts.section() != Section.RATIONALE || clause.voice() != Voice.PATIENT || clause.relative()) {
            return false;
        }
        Words words = words();
        // "No indication that it was done" is no evidence of it, and none for which it would be done.
        boolean beside = IntStream.range(clause.first(), clause.end())
                .anyMatch(word -> words.is(word, WordClass.BESIDE_CARE) && !words.is(word + 1, WordClass.COMPLEMENTIZER));
        boolean ofAnother = beside || words.any(clause.first(), clause.end(), WordClass.PRESENT_TIME) || by(name)
                || words.any(name.end(), Math.min(clause.end(), name.end() + NEXT), WordClass.CARE_PAPER) || dated(clause, name.end());
        boolean open = words.any(clause.first(), name.first(), "whether") || UNSAID.stream().anyMatch(mark -> counts.has(mark, clause));
        if (ofAnother || open || !own(clause, name)) {
            return false;
        }
        return counts.polarity(name) == Polarity.UNDOCUMENTED || counts.polarity(name) == Polarity.DENIED
                && words.any(clause.first(), clause.end(), WordClass.CARE_DONE, WordClass.ON_RECORD, WordClass.RECORD);
    }

    /**
     * Whether no preposition but "of" or that of a verb by which care is had ("sent to") stands between a denial and a name after it,
     * nothing by which only some care is denied, and no infinitive behind a denial after it: "has not been shown to help".
     */
    private boolean own(Clause clause, Hit name) {
        boolean ofEffect =
                counts.reading().hits(clause).anyMatch(cue -> cue.negates() && cue.first() >= name.end() && words().is(cue.end(), "to"));
        if (ofEffect) {
            return false;
        }
        int denied = counts.reading().hits(clause).filter(cue -> cue.negates() && cue.end() <= name.first()).mapToInt(Hit::end).max()
                .orElse(name.first());
        return IntStream.range(denied, name.first()).noneMatch(word -> OF_TIME.contains(words().lower(word))
                || words().is(word, WordClass.PREPOSITION) && !words().is(word, "of") && !words().is(word - 1, WordClass.CARE_DONE));
    }

    /** Whether something else is told with a name: "not documented by x-ray". */
    private boolean by(Hit name) {
        int before = words().is(name.first() - 1, WordClass.DETERMINER) ? name.first() - 2 : name.first() - 1;
        return words().is(before, WordClass.ASIDE) && !words().is(before, "for");
    }

    /** Whether care is asked for; "the flaw of this request is that ..." speaks of the request before it turns to the care. */
    private boolean asked(Clause clause, Hit name) {
        int that = name.first() - 1;
        while (that > clause.first() && !words().is(that, "that")) {
            that--;
        }
        return counts.has("asked", Stretch.of(that, clause.end()));
    }

    /** Whether a negation says so. */
    boolean denied(Clause clause, Hit name) {
        return deniedBefore(clause, name) || deniedAfter(clause, name);
    }

    /** "has had none of it", "none was given", "have not been used", "no session took place": no care among some words. */
    boolean none(Stretch stretch) {
        if (counts.has("unstarted", stretch) || counts.has("had-none", stretch)) {
            return true;
        }
        for (int word = stretch.first(); word < stretch.end(); word++) {
            if (negates(word) && !words().is(word + 1, "all")) {
                Stretch near = Stretch.of(word, Math.min(stretch.end(), word + FAR));
                Stretch before = Stretch.of(Math.max(stretch.first(), word - NEXT), word);
                boolean none = words().is(word, "none") && counts.has("had", before);
                boolean visits = !words().is(word, "no") || counts.visits(near);
                if (none || visits && (words().any(near.first(), near.end(), WordClass.CARE_DONE)
                        || words().any(near.first(), near.end(), "scheduled") || counts.has("had", near))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "no visits so far": visits without the name of what they are of. */
    boolean noVisits(Clause clause, int no) {
        if (!words().is(no, "no")) {
            return false;
        }
        Stretch near = Stretch.of(no, Math.min(clause.end(), no + FAR));
        boolean named = counts.names(near).findAny().isPresent() || counts.has("care-therapy", near);
        return !named && clause.voice() == Voice.PATIENT && counts.visits(Stretch.of(no + 1, Math.min(no + 3, clause.end())))
                && (counts.has("to-date", near) || words().any(no, near.end(), "yet"));
    }

    /** "acupuncture: none", "epidural injections to date - none": an entry of a list; of what was had before it can be denied too. */
    private boolean entry(Clause clause, Hit name) {
        int last = counts.marks(Stretch.of(name.end(), Math.min(clause.end(), name.end() + NEXT)))
                .filter(mark -> mark.first() == name.end() && (mark.name().equals("to-date") || mark.name().equals("earlier"))).findFirst()
                .map(Hit::end).orElse(name.end()) - 1;
        last += last + 1 < clause.end() && counts.visits(Stretch.of(last + 1, last + 2)) ? 1 : 0;
        int told = last + 1;
        boolean parted = told < words().size() && words().gapHas(last, ":-=\u2013\u2014")
                && counts.sentenceOf(name) == counts.sentenceOf(Stretch.of(told, told + 1));
        boolean ends = parted && (told + 1 >= counts.reading().sentence(told).end() || words().gapHas(told, ",;.)"));
        boolean earlier = counts.has("earlier", Stretch.of(Math.max(clause.first(), name.first() - 2), told));
        return ends && (words().is(told, "none") || earlier && (words().is(told, "no") || words().is(told, "denied")));
    }

    private boolean negates(int word) {
        return words().is(word, WordClass.UNHAD);
    }

    /** "no prior physical therapy", "has not undergone any physical therapy", "there has been no physical therapy". */
    private boolean deniedBefore(Clause clause, Hit name) {
        int after = name.end();
        if (after < clause.end() && words().is(after, WordClass.CARE_PAPER) || dated(clause, after)) {
            return false;
        }
        for (int word = name.first() - 1; word >= Math.max(clause.first(), name.first() - REACH); word--) {
            if (words().is(word, WordClass.BESIDE_CARE)) {
                return false;
            }
            if (negates(word)) {
                return deniedBy(word, clause, name);
            }
        }
        return false;
    }

    private boolean deniedBy(int negation, Clause clause, Hit name) {
        int after = Math.min(clause.end(), name.end());
        Stretch between = Stretch.of(negation, name.first());
        boolean told = clause.voice() == Voice.PATIENT;
        boolean no = words().is(negation, "no") && name.first() - negation <= NEXT;
        boolean begun = words().any(negation, name.first(), WordClass.CARE_DONE) || words().any(negation, name.first(), "seen");
        boolean behind = words().any(after, Math.min(clause.end(), after + FAR), WordClass.CARE_DONE);
        boolean neither = words().is(negation, "neither") && (words().any(after, clause.end(), WordClass.CARE_DONE)
                || counts.has("had", Stretch.of(Math.max(clause.first(), negation - NEXT), negation)));
        boolean owned = negation > clause.first() && (words().is(negation - 1, WordClass.HAVE)
                || words().is(negation - 1, WordClass.BE) && words().is(negation - 1, WordClass.PAST) || words().is(negation - 1, "been")
                || words().is(negation - 1, WordClass.CARE_DONE));
        boolean alone = negation == clause.first() && name.end() >= clause.end() - 2;
        return begun || counts.has("earlier", Stretch.of(negation, Math.min(clause.end(), name.end() + NEXT + 1)))
                || counts.has("had", between) || told && (neither || no && (owned || behind || alone));
    }

    /** "physical therapy has not been tried", "earlier physical therapy is not documented", not the response to it. */
    private boolean deniedAfter(Clause clause, Hit name) {
        int near = Math.max(clause.first(), name.first() - NEXT);
        boolean earlier = counts.has("earlier", Stretch.of(near, name.end())) && !words().any(near, name.first(), WordClass.BESIDE_CARE);
        for (int word = name.end(); word < Math.min(clause.end(), name.end() + NEXT); word++) {
            if (negates(word)) {
                int to = Math.min(clause.end(), word + NEXT);
                return words().any(word, to, WordClass.CARE_DONE) || earlier && words().any(word, to, WordClass.ON_RECORD);
            }
        }
        return false;
    }

    /** "no therapy before September" tells of that time alone. */
    private boolean dated(Clause clause, int after) {
        return after + 1 < clause.end() && (words().is(after, "before") || words().is(after, "until"))
                && new Dated(words()).after(Stretch.of(after, after + 1), Stretch.of(after, Math.min(clause.end(), after + 3))) > 0;
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
                    || !words().is(hit.end(), WordClass.BESIDE_CARE) && counts.names().stream()
                            .noneMatch(other -> other.first() >= hit.end() && other.first() < hit.end() + FAR && sentence.holds(other));
            return own && alone;
        });
    }

    private Words words() {
        return counts.reading().words();
    }
}
