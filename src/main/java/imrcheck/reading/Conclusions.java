package imrcheck.reading;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.VerbGroup;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a rationale concludes, by the verb that necessity is said with, and by no cue elsewhere in the sentence. Plain words on medical
 * necessity weigh more than words of support or agreement with a guideline; of several sentences the last counts, and where it concludes
 * both ways the conclusion is mixed. What others believe, what would be necessary and what is asked concludes nothing.
 */
record Conclusions(Reading reading) {
    private static final String PLAIN = "medical-necessity";
    private static final String NAMED = "necessity-named";
    private static final String SUPPORT = "support-for-request";
    private static final int LONGEST_PHRASE = 7;
    private static final Set<String> ADJECTIVE = Set.of("medically", "clinically");
    private static final Set<String> OWN = Set.of("i", "we");
    private static final Set<String> UNREAL = Set.of("would", "could", "might", "may");

    /** One clause that concludes. */
    private record Said(Clause clause, int sentence, Conclusion conclusion) {}

    /** What the rationale concludes, and to {@code passages} where it does so. */
    Conclusion read(List<Passage> passages) {
        List<Said> plain = said(PLAIN);
        List<Said> decided = plain.isEmpty() ? new Decisions(reading).last().stream()
                .map(told -> new Said(told.clause(), told.sentence(), told.conclusion())).collect(Collectors.toCollection(ArrayList::new))
                : plain;
        List<Said> found = decided.isEmpty() ? said(SUPPORT) : decided;
        if (found.isEmpty()) {
            return Conclusion.NONE;
        }
        int last = found.get(found.size() - 1).sentence;
        if (found.stream().anyMatch(said -> said.sentence == last && !past(said))) {
            found.removeIf(said -> said.sentence == last && past(said));
        }
        if (found.stream().anyMatch(said -> said.sentence == last && !ofAnybody(said))) {
            found.removeIf(said -> said.sentence == last && ofAnybody(said));
        }
        List<Conclusion> told = found.stream().filter(said -> said.sentence == last).map(Said::conclusion).distinct().toList();
        Conclusion conclusion = told.size() > 1 ? Conclusion.MIXED : told.get(0);
        found.stream().filter(said -> said.conclusion == conclusion || conclusion == Conclusion.MIXED && said.sentence == last)
                .map(said -> new Passage(Section.RATIONALE, words().span(said.clause))).distinct().forEach(passages::add);
        return conclusion;
    }

    /** Whether a clause tells what was necessary, which beside what is necessary decides nothing. */
    private boolean past(Said said) {
        VerbGroup verb = said.clause.verb();
        return verb != null && words().is(verb.first(), WordClass.PAST);
    }

    /** Whether a clause grants of anybody what is concluded otherwise of this one: "while it is necessary for most patients, ...". */
    private boolean ofAnybody(Said said) {
        return said.clause.conceded() && (words().any(said.clause.first(), said.clause.end(), WordClass.GENERIC)
                || words().any(said.clause.first(), said.clause.end(), "everyone"));
    }

    private Words words() {
        return reading.words();
    }

    private List<Said> said(String kind) {
        List<Said> found = new ArrayList<>();
        for (Assertion assertion : reading.assertions()) {
            Set<String> kinds = kinds(assertion);
            boolean asked = kinds.contains(kind) || kind.equals(PLAIN) && kinds.contains(NAMED) && tells(assertion);
            if (asked && !hypothetical(assertion) && !administrators(assertion)
                    && !Reported.in(reading, reading.sentence(assertion.word()), reading.clause(assertion.word()))) {
                add(found, assertion);
            }
        }
        return found;
    }

    private static Set<String> kinds(Assertion assertion) {
        return assertion.concept().kinds();
    }

    /** Whether a clause that names necessity says whether it is there. */
    private boolean tells(Assertion assertion) {
        Clause clause = reading.clause(assertion.word());
        return assertion.polarity().negative() || said(Stretch.of(assertion.word(), clause.end()), "necessity-shown")
                || said(clause, "necessity-wanting");
    }

    /** Whether a clause that names necessity says that it is there: "is thereby established", "does not defeat the necessity". */
    private boolean named(Clause clause, Assertion assertion) {
        boolean wanting = said(clause, "necessity-wanting");
        boolean denied = words().any(clause.first(), clause.end(), WordClass.NOT, WordClass.NO);
        return wanting ? denied : !denied && !assertion.polarity().negative();
    }

    private boolean said(Stretch clause, String trait) {
        return reading.hits(clause).anyMatch(hit -> hit.is(Role.TRAIT, trait));
    }

    /** Whether it is supposed; what is not necessary "until", "unless" or "at this point" is not necessary. */
    private boolean hypothetical(Assertion assertion) {
        Clause clause = reading.clause(assertion.word());
        boolean denies = assertion.polarity().negative() && !words().any(clause.first(), clause.end(), UNREAL);
        return assertion.voice() == Voice.HYPOTHETICAL && !(denies && assertion.sentence() == reading.sentences().size() - 1);
    }

    /** The verbs before necessity; participles that are apart from their auxiliary ("is for these reasons not considered") left out. */
    private List<VerbGroup> verbs(Clause clause, int necessity) {
        List<VerbGroup> verbs = new ArrayList<>();
        for (VerbGroup verb : reading.verbs(clause.first(), necessity)) {
            VerbGroup before = verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
            boolean apart = before != null && !verb.sure() && words().is(before.end() - 1, WordClass.BE)
                    && !words().any(before.end(), verb.first(), WordClass.COMPLEMENTIZER);
            if (!apart) {
                verbs.add(verb);
            }
        }
        return verbs;
    }

    /** Whether the claims administrator concludes: he is the subject, or it was so before the last sentence. */
    private boolean administrators(Assertion assertion) {
        if (assertion.voice() != Voice.CLAIMS_ADMINISTRATOR) {
            return false;
        }
        Clause clause = reading.clause(assertion.word());
        List<VerbGroup> verbs = verbs(clause, assertion.word());
        if (verbs.isEmpty()) {
            return true;
        }
        if (words().any(clause.first(), verbs.get(0).first(), OWN)) {
            return false;
        }
        VerbGroup last = verbs.get(verbs.size() - 1);
        boolean speaks = words().any(clause.first(), verbs.get(0).first(), WordClass.ADMINISTRATOR, WordClass.DECISION);
        boolean reports = speaks && (verbs.size() < 2 || words().any(verbs.get(0).end(), last.first(), WordClass.COMPLEMENTIZER));
        return reports || last.past() && assertion.sentence() < reading.sentences().size() - 1;
    }

    /** The word of a phrase that says "necessary", which may begin with its verb ("is not medically necessary"). */
    private int necessity(Assertion assertion, Clause clause) {
        return IntStream.range(assertion.word(), Math.min(clause.end(), assertion.word() + LONGEST_PHRASE))
                .filter(word -> ADJECTIVE.contains(words().lower(word))).findFirst().orElse(assertion.word());
    }

    private void add(List<Said> found, Assertion assertion) {
        Clause clause = reading.clause(assertion.word());
        int necessity = necessity(assertion, clause);
        List<VerbGroup> verbs = verbs(clause, necessity);
        VerbGroup verb = verbs.isEmpty() ? null : verbs.get(verbs.size() - 1);
        boolean adjective = ADJECTIVE.contains(words().lower(necessity)) && !words().is(necessity + 1, "unnecessary");
        if (asked(clause, necessity) || verb != null && (unreal(verb) || opinion(clause, verbs) || adjective && aside(clause, verb))) {
            addElliptic(found, clause, assertion.sentence());
            return;
        }
        boolean negative = verb != null && adjective ? negative(clause, verbs, necessity)
                : kinds(assertion).contains(NAMED) ? !named(clause, assertion) : assertion.polarity().negative();
        Conclusion conclusion = negative ? Conclusion.NOT_NECESSARY : Conclusion.NECESSARY;
        Said before = found.isEmpty() ? null : found.get(found.size() - 1);
        if (before != null && before.clause.equals(clause)) {
            // Two phrases of one clause say one thing, and it is the denial where one of them denies.
            if (negative && verbs.size() < 2) {
                found.set(found.size() - 1, new Said(clause, assertion.sentence(), conclusion));
            } else if (verbs.size() > 1 && before.conclusion != conclusion) {
                found.add(new Said(clause, assertion.sentence(), conclusion));
            }
        } else {
            found.add(new Said(clause, assertion.sentence(), conclusion));
        }
        addElliptic(found, clause, assertion.sentence());
    }

    /** Whether the verb right before necessity is denied, or its subject is ("none of these is ..."); a denied "said" before turns it. */
    private boolean negative(Clause clause, List<VerbGroup> verbs, int necessity) {
        VerbGroup verb = verbs.get(verbs.size() - 1);
        VerbGroup outer = verbs.size() > 1 ? verbs.get(verbs.size() - 2) : null;
        int subject = outer == null ? clause.first() : outer.end();
        // Of a participle apart from its auxiliary the denial stands before it: "is, for this reason, not considered necessary".
        boolean apart = verb.first() > clause.first() && words().is(verb.first() - 1, WordClass.NOT);
        boolean negative = verb.negated() || apart || words().any(verb.end(), necessity, WordClass.NOT)
                || words().any(verb.end(), necessity, WordClass.NO) || subjectDenied(subject, verb.first());
        boolean doubted = said(Stretch.of(clause.first(), verb.first()), "short-of");
        boolean turned = outer != null && (outer.negated() || doubted) && words().any(outer.end(), verb.first(), WordClass.COMPLEMENTIZER);
        return negative != turned;
    }

    private boolean subjectDenied(int from, int to) {
        return from < to && words().is(from, WordClass.NO) && !words().is(to - 1, WordClass.RELATIVE);
    }

    /** Whether it is asked, or a condition, what a clause says of necessity. */
    private boolean asked(Clause clause, int necessity) {
        boolean whether = words().any(clause.first(), necessity, "whether");
        return whether || IntStream.range(necessity, Math.min(clause.end(), necessity + 5))
                .anyMatch(word -> words().is(word, "only") && words().is(word + 1, WordClass.PREPOSITION));
    }

    private boolean unreal(VerbGroup verb) {
        return !verb.negated() && UNREAL.contains(words().lower(verb.first()));
    }

    /** Whether it is what the one who treats believes. */
    private boolean opinion(Clause clause, List<VerbGroup> verbs) {
        VerbGroup first = verbs.get(0);
        return words().any(clause.first(), first.first(), WordClass.PROVIDER) && !words().is(first.first(), WordClass.BE)
                && !first.passive();
    }

    /** Whether necessity only tells which thing is spoken of ("an MRI that is not medically necessary exposes ..."). */
    private boolean aside(Clause clause, VerbGroup verb) {
        boolean that = words().is(verb.first() - 1, "that") || words().is(verb.first() - 1, "which");
        boolean said = words().any(verb.first() - 2, verb.first() - 1, WordClass.VERB, WordClass.REPORT_VERB, WordClass.COORDINATOR,
                WordClass.BE, WordClass.PRESENCE_VERB);
        return that && !said && verb.first() - 1 > clause.first() && !reading.verbs(verb.end() + 1, clause.end()).isEmpty();
    }

    /** Adds what the next clause of the sentence concludes without saying it again: "..., the visits are not". */
    private void addElliptic(List<Said> found, Clause clause, int number) {
        Sentence sentence = reading.sentences().get(number);
        for (Clause other : sentence.clauses()) {
            VerbGroup verb = other.verb();
            if (other.first() >= clause.end() && verb != null && verb.negated() && verb.end() == other.end()
                    && words().is(verb.first(), WordClass.BE) && !verb.passive()) {
                found.add(new Said(other, number, Conclusion.NOT_NECESSARY));
            }
        }
    }

}
