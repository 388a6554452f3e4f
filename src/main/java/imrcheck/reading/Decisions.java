package imrcheck.reading;

import imrcheck.facts.Conclusion;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
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
 * What the last sentences of a rationale do with the denial or the request, where none says "medically necessary": an act of the reviewer
 * ("I concur with UR", "the visits should have been authorized") or, in the last sentence alone, how the request stands to the guideline.
 * What others did, and what guidelines say, decides nothing.
 */
record Decisions(Reading reading) {
    private static final int LAST = 2;
    private static final int FEW = 7;
    private static final int NEAR = 4;
    private static final Set<String> OWN = Set.of("i", "we", "my", "our");
    private static final Set<String> UNREAL = Set.of("would", "could", "might");
    private static final Set<String> SUPPOSING = Set.of("if", "were", "had", "unless", "once");
    private static final Set<String> STANDING = Set.of("it", "they", "this", "these", "that", "which", "same");
    private static final Set<String> RULES = Set.of("rule", "rules", "section", "standard", "standards", "page", "foregoing", "text",
            "ceiling", "maximum", "range", "number", "paragraph");

    /** A clause that decides, and what. */
    record Decision(Clause clause, int sentence, Conclusion conclusion) {}

    /** The decisions of the last sentence that has one; none where they contradict each other. */
    List<Decision> last() {
        int end = reading.sentences().size();
        for (int number = end - 1; number >= Math.max(0, end - LAST); number--) {
            List<Decision> found = of(number, number == end - 1);
            if (!found.isEmpty()) {
                return found.stream().map(Decision::conclusion).distinct().count() == 1 ? found : List.of();
            }
        }
        return List.of();
    }

    private List<Decision> of(int number, boolean lastOfAll) {
        List<Decision> found = new ArrayList<>();
        Sentence sentence = reading.sentences().get(number);
        for (Clause clause : sentence.clauses()) {
            Conclusion told = told(sentence, clause, lastOfAll);
            if (told != Conclusion.NONE) {
                found.add(new Decision(clause, number, told));
            }
        }
        return found;
    }

    private Conclusion told(Sentence sentence, Clause clause, boolean lastOfAll) {
        if (clause.conceded() || others(sentence, clause)) {
            return Conclusion.NONE;
        }
        Set<String> traits = traits(clause);
        boolean acts =
                own(clause) || clause.verb() == null || !clause.verb().past() || clause.verb().modal() || brief(clause.verb(), clause);
        boolean brief = clause.end() - clause.first() <= FEW;
        boolean named = named(sentence, clause);
        boolean denial = words().any(clause.first(), clause.end(), WordClass.DECISION, WordClass.ADMINISTRATOR);
        if (traits.contains("request-refused") && (traits.contains("denial-right") || traits.contains("denial-wrong"))) {
            return turned(clause, traits.contains("denial-wrong"), "request-refused");
        }
        Conclusion told = Conclusion.NONE;
        if (own(clause) && traits.contains("denial-kept") && withProvider(clause)) {
            return turned(clause, true);
        }
        if (denial) {
            told = decided(clause, traits, acts, "denial-ended", "denial-wrong", "denial-kept", "denial-right");
        } else if (brief && !named) {
            told = decided(clause, traits, acts, "denial-ended", "", "denial-kept", "");
        }
        if (told == Conclusion.NONE && (named || own(clause) || brief)) {
            told = decided(clause, traits, acts, "request-granted", "request-deserved", "request-refused", "request-undeserved");
        }
        return told == Conclusion.NONE && lastOfAll ? toGuideline(clause, traits) : told;
    }

    /** Whether a participle without its auxiliary ends a clause: "request granted". */
    private boolean brief(VerbGroup verb, Clause clause) {
        return !verb.sure() && verb.end() >= clause.end() - 3;
    }

    /** Whether what the reviewer agrees with is the one who treats, and not the insurer. */
    private boolean withProvider(Clause clause) {
        return reading.hits(clause).filter(hit -> hit.is(Role.TRAIT, "denial-kept")).map(hit -> hit.around(0, 3, clause))
                .anyMatch(next -> words().any(next.first(), next.end(), WordClass.PROVIDER, WordClass.PATIENT)
                        && !words().any(next.first(), next.end(), WordClass.ADMINISTRATOR, WordClass.DECISION));
    }

    /** What it decides by its verbs or its adjectives; a refusal outweighs a grant that it is the refusal of. */
    private Conclusion decided(Clause clause, Set<String> traits, boolean acts, String does, String is, String undoes, String isNot) {
        if (acts && traits.contains(undoes) || traits.contains(isNot)) {
            return turned(clause, false, undoes, isNot);
        }
        return acts && traits.contains(does) || traits.contains(is) ? turned(clause, true, does, is) : Conclusion.NONE;
    }

    private Conclusion toGuideline(Clause clause, Set<String> traits) {
        // "All the criteria must be met" says what is asked for, and not whether it is so.
        boolean asks = clause.verb() != null && words().is(clause.verb().first(), WordClass.DEONTIC);
        if (asks || !words().any(clause.first(), clause.end(), WordClass.GUIDELINE, WordClass.CRITERION)
                && !words().any(clause.first(), clause.end(), RULES)) {
            return Conclusion.NONE;
        }
        return traits.contains("out-of-accord") ? turned(clause, false, "out-of-accord")
                : traits.contains("in-accord") ? turned(clause, true, "in-accord") : Conclusion.NONE;
    }

    private Set<String> traits(Clause clause) {
        VerbGroup verb = clause.verb();
        return reading.hits(clause).filter(hit -> hit.role() == Role.TRAIT)
                .filter(hit -> verb == null || hit.end() > verb.first() && hit.first() <= verb.end() + NEAR && !noun(hit)).map(Hit::name)
                .collect(Collectors.toSet());
    }

    /** Whether it is told of as a thing: "an approval", "a request for authorization". */
    private boolean noun(Hit hit) {
        String word = words().lower(hit.first());
        return hit.name().startsWith("request-") && (word.endsWith("al") || word.endsWith("tion")) || hit.name().equals("request-granted")
                && (words().is(hit.first() - 1, "for") || words().is(hit.first() - 1, WordClass.DETERMINER));
    }

    /** What it decides once it is denied as often as it and what it is told of deny. */
    private Conclusion turned(Clause clause, boolean favors, String... traits) {
        boolean opened = words().any(clause.first() - 1, clause.first() + 1, WordClass.COMPLEMENTIZER);
        int first = clause.relative() || opened ? reading.sentence(clause.first()).first() : subject(clause);
        int end = reading.hits(clause).filter(hit -> hit.role() == Role.TRAIT && List.of(traits).contains(hit.name())).mapToInt(Hit::end)
                .max().orElse(clause.end());
        long denials = IntStream.range(first, end).filter(word -> words().is(word, WordClass.NO) || words().is(word, WordClass.NOT)).count()
                + reading.hits(Stretch.of(first, end)).filter(hit -> hit.is(Role.TRAIT, "short-of")).count();
        return favors == (denials % 2 == 0) ? Conclusion.NECESSARY : Conclusion.NOT_NECESSARY;
    }

    /** Where its subject begins, behind what leads up to it: "Without red flags, there is no indication". */
    private int subject(Clause clause) {
        for (int word = before(clause) - 1; clause.verb() != null && word > clause.first(); word--) {
            if (words().gapHas(word - 1, ",") && !words().is(word, WordClass.ADVERB)) {
                return word;
            }
        }
        return clause.first();
    }

    /** Whether it is the reviewer who speaks of himself. */
    private boolean own(Clause clause) {
        return words().any(clause.first(), before(clause), OWN) || words().any(clause.first(), clause.end(), "me");
    }

    /** Whether it tells of what was asked for. */
    private boolean named(Sentence sentence, Clause clause) {
        return words().any(clause.first(), before(clause), STANDING) || words().any(sentence.first(), clause.end(), WordClass.REQUEST)
                || reading.hits(Stretch.of(sentence.first(), clause.end())).anyMatch(Hit::namesCare);
    }

    private int before(Clause clause) {
        return clause.verb() == null ? clause.end() : clause.verb().first();
    }

    /** Whether it tells what somebody else did or thinks, what anybody may have, or what would be. */
    private boolean others(Sentence sentence, Clause clause) {
        VerbGroup verb = clause.verb();
        int first = before(clause);
        boolean supposed = verb != null && UNREAL.contains(words().lower(first)) && words().any(verb.first(), verb.end(), WordClass.HAVE);
        if (own(clause)) {
            return supposed;
        }
        boolean reported = verb != null && !verb.passive() && (words().any(clause.first(), first, WordClass.GUIDELINE, WordClass.PROVIDER)
                || words().any(clause.first(), first, WordClass.ADMINISTRATOR) && !words().any(clause.first(), first, WordClass.DECISION));
        boolean would = verb != null && UNREAL.contains(words().lower(first)) && words().any(sentence.first(), sentence.end(), SUPPOSING);
        boolean unreal = verb != null && !verb.negated() && (clause.voice() == Voice.HYPOTHETICAL || would || supposed);
        boolean general = clause.voice() == Voice.GUIDELINE && clause.verb() != null && first > clause.first()
                && !words().any(clause.first(), first, WordClass.DEFINITE, WordClass.REQUEST);
        return reported || unreal || general || Reported.in(reading, sentence, clause)
                || words().any(first, clause.end(), WordClass.GENERIC);
    }

    private Words words() {
        return reading.words();
    }
}
