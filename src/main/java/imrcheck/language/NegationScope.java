package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.facts.Voice;
import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** How far the words of a clause reach that turn what it asserts, by its verb, its nouns and the prepositions that these take. */
record NegationScope(Words words, Clause clause) {
    private static final int FARTHEST_AHEAD = 30;
    private static final int ASIDE = 4;
    /** A list around a denial has its last comma no farther before it. */
    private static final int LIST = 8;
    /** What opens a clause that belongs to the subject before the verb: "no reason is given why ...". */
    private static final Set<String> EXTRAPOSED = Set.of("why", "that", "whether", "how");
    /** What something does to what follows "on" or "to", which is there. */
    private static final Set<String> EFFECTS =
            Set.of("effect", "effects", "impact", "influence", "bearing", "help", "use", "benefit", "avail");
    /** What turns the words before it into something that is not so. */
    static final Label DENIED = new Label(Role.CUE, "denied-backward", Polarity.AFFIRMED);
    /** What turns the words before it into something that is not recorded. */
    static final Label UNDOCUMENTED = new Label(Role.CUE, "undocumented-backward", Polarity.AFFIRMED);
    private static final String DENIES = "denied";
    private static final Set<String> QUESTIONS = Set.of("whether", "how", "what", "why", "when", "where", "which", "who");

    /** Whether a cue reaches a concept after it. */
    boolean ahead(Hit cue, Hit concept) {
        return concept.first() - cue.end() <= FARTHEST_AHEAD && !closed(cue) && !outOfList(cue, concept) && !fronted(cue, concept)
                && !bracketed(cue, concept) && !aside(concept, cue) && !beyondVerb(cue, concept) && !partOf(cue, concept)
                && !presupposed(cue, concept) && !restricted(cue, concept) && !relieved(cue, concept) && !described(cue, concept);
    }

    /** Whether a comma ends what a cue reaches, and none soon after takes it up again: "having been excluded, a depression was found". */
    private boolean closed(Hit cue) {
        return words.gapHas(cue.end() - 1, ",")
                && IntStream.range(cue.end(), Math.min(cue.end() + ASIDE, clause.end() - 1)).noneMatch(word -> words.gapHas(word, ","));
    }

    /** Whether a comma and "and" lead from what is denied to the next of a list around it: "a surgeon with no offer, and failed care". */
    private boolean outOfList(Hit cue, Hit concept) {
        int comma = IntStream.range(cue.end(), concept.first()).filter(word -> words.gapHas(word, ",")).findFirst().orElse(-1);
        return comma >= 0 && words.is(comma + 1, "and") && words.is(cue.first(), WordClass.NO)
                && IntStream.range(cue.first() - LIST, cue.first()).anyMatch(word -> word > clause.first() && words.gapHas(word, ","));
    }

    /** Whether a cue opens a phrase before the sentence's subject, which ends at its comma: "far from excluding it, the scan found ...". */
    private boolean fronted(Hit cue, Hit concept) {
        VerbGroup verb = clause.verb();
        boolean opens = cue.first() == clause.first() && verb != null && cue.end() <= verb.first() && concept.first() < verb.first()
                && !words.is(cue.first(), WordClass.NO);
        int comma = !opens ? -1 : IntStream.range(cue.end(), concept.first()).filter(word -> words.gapHas(word, ",")).max().orElse(-1);
        return comma >= 0 && IntStream.range(comma + 1, verb.first()).noneMatch(word -> words.is(word, "or") || words.is(word, "nor"));
    }

    /** Whether an adjective tells of one member of a list that goes on without "or": "absent ankle jerk, weak toes". */
    private boolean described(Hit cue, Hit concept) {
        return cue.end() == cue.first() + 1 && words.is(cue.first(), "absent")
                && IntStream.range(cue.end(), concept.first()).anyMatch(word -> words.gapHas(word, ","))
                && IntStream.range(cue.end(), clause.end()).noneMatch(word -> words.is(word, "or") || words.is(word, "nor"));
    }

    /** Whether a comma and "only" stand between: "shows no fracture, only swelling". */
    private boolean restricted(Hit cue, Hit concept) {
        return IntStream.range(cue.end() + 1, concept.first()).anyMatch(word -> words.is(word, "only") && words.gapHas(word - 1, ",;"));
    }

    /**
     * Whether a cue belongs to the subject of a verb, and the concept to what the verb says of it: "no treatment has cured the hiccups"
     * denies no hiccups. "No report shows" and "no finding is" go on to what is shown and is.
     */
    private boolean beyondVerb(Hit cue, Hit concept) {
        VerbGroup verb = clause.verb();
        if (verb == null || cue.end() > verb.first() || concept.first() < verb.end() || !words.is(cue.first(), WordClass.NO)) {
            return false;
        }
        boolean says = words.any(verb.first(), verb.end(), WordClass.REPORT_VERB, WordClass.SERVE_VERB);
        boolean is = words.is(verb.end() - 1, WordClass.BE);
        boolean extraposed = verb.passive() && EXTRAPOSED.stream().anyMatch(opening -> words.is(verb.end(), opening));
        return !extraposed && (verb.passive() || !says && !is);
    }

    /** Whether it is denied of a certain thing how it is or fares: "none of her pain is central" denies no pain, and "present" does. */
    private boolean partOf(Hit cue, Hit concept) {
        VerbGroup verb = clause.verb();
        int last = verb == null ? 0 : verb.end() - 1;
        boolean there = verb != null
                && (words.any(verb.first(), last + 1, WordClass.PRESENCE_VERB, WordClass.REPORT_VERB) || words.is(verb.end(), "present")
                        || words.is(last, WordClass.BE) && (verb.end() >= clause.end() || words.is(verb.end(), WordClass.PREPOSITION)));
        return words.is(cue.first(), "none") && words.is(cue.first() + 1, "of") && words.is(cue.first() + 2, WordClass.DEFINITE)
                && verb != null && concept.end() <= verb.first() && !there;
    }

    /** Whether what is denied is that a thing was taken away: "did not stop the shifting" denies no shifting. */
    private boolean relieved(Hit cue, Hit concept) {
        boolean negation = words.any(cue.first(), cue.end(), WordClass.NOT);
        return negation && words.any(cue.first(), concept.first(), WordClass.RELIEVE_VERB) && cue.turnsTo() == Polarity.DENIED;
    }

    /** Whether a certain thing is only asked something of: "we do not know the cause of her pain" denies no pain. */
    private boolean presupposed(Hit cue, Hit concept) {
        return words.is(concept.first() - 1, WordClass.DEFINITE) && (attribute(concept) || related(cue, concept));
    }

    /** Whether what is denied is only told of with a certain thing: "no film that corroborates the weakness" denies no weakness. */
    private boolean related(Hit cue, Hit concept) {
        return IntStream.range(cue.end() + 1, concept.first()).anyMatch(word -> words.is(word, "that")
                && (WordClass.verb(words.classes(word + 1)) || WordClass.auxiliary(words.classes(word + 1))));
    }

    /** Whether a concept only tells of what thing another is: the pain of "the cause of the pain is uncertain". */
    boolean attribute(Hit concept) {
        int of = words.is(concept.first() - 1, WordClass.DETERMINER) ? concept.first() - 2 : concept.first() - 1;
        return of > clause.first() && (words.is(of, "of") || words.is(of, "for")) && words.is(of - 1, WordClass.ATTRIBUTE);
    }

    /**
     * The denial of a concept that is the subject of a denied verb: of presence ("was never worn", "is no longer present") or of telling
     * ("has not been brought forward", "whether he drives cannot be learned"); null where there is none.
     */
    Hit denial(Hit concept) {
        VerbGroup verb = predicate();
        if (verb != null && elliptical(verb) && concept.end() <= verb.first() && subject(concept, verb)) {
            return new Hit(DENIED, verb.first(), verb.end(), true);
        }
        boolean denied = verb != null && verb.negated() && concept.end() <= verb.first() && !attribute(concept) && subject(concept, verb);
        if (!denied) {
            return null;
        }
        int last = verb.end() - 1;
        boolean told = verb.passive() && words.is(last, WordClass.REPORT_VERB);
        boolean present =
                verb.passive() && words.is(last, WordClass.PRESENCE_VERB) || words.is(last + 1, "present") && clause.holds(last + 1);
        return told || present ? new Hit(told && !present ? UNDOCUMENTED : DENIED, verb.first(), verb.end(), true) : null;
    }

    /** "Fever and chills denied.": a denial without its auxiliary, which ends its clause; a request that was denied is another thing. */
    private boolean elliptical(VerbGroup verb) {
        return verb.end() == clause.end() && verb.end() == verb.first() + 1 && words.is(verb.first(), DENIES)
                && !words.any(clause.first(), verb.first(), WordClass.REQUEST);
    }

    /** The verb of a clause; of one that begins with a question the last, for those before belong to the question. */
    private VerbGroup predicate() {
        boolean question = words.is(clause.first(), WordClass.COMPLEMENTIZER) || QUESTIONS.contains(words.lower(clause.first()));
        List<VerbGroup> verbs = question ? new VerbGroups(words, clause.first(), clause.end()).find() : List.of();
        return verbs.size() < 2 ? clause.verb() : verbs.get(verbs.size() - 1);
    }

    /** Whether nothing parts a concept from a verb but the commas of a list that ends with a conjunction. */
    private boolean subject(Hit concept, VerbGroup verb) {
        int comma = IntStream.range(concept.end() - 1, verb.first()).filter(word -> words.gapHas(word, ",")).max().orElse(-1);
        return IntStream.range(concept.end() - 1, verb.first()).noneMatch(word -> words.gapHas(word, ";:"))
                && (comma < 0 || IntStream.range(comma + 1, verb.first()).anyMatch(word -> words.is(word, WordClass.COORDINATOR)));
    }

    /** The cues that undo one another: "does not deny", "is not free of", "never walks without". */
    List<Hit> undone(List<Hit> cues) {
        List<Hit> undone = new ArrayList<>();
        for (Hit first : cues) {
            if (first.turnsTo() == Polarity.DENIED && words.is(first.first() - 1, "longer") && words.is(first.first() - 2, "no")) {
                undone.add(first);
            }
            for (Hit second : cues) {
                boolean next = second.first() >= first.end() && second.first() - first.end() <= 1
                        && IntStream.range(first.end() - 1, second.first()).noneMatch(word -> words.gapHas(word, ",;"));
                boolean not = words.is(first.end() - 1, WordClass.NOT) || words.is(first.end() - 1, "longer");
                if (next && not && first.forward() && second.forward() && first.turnsTo() == Polarity.DENIED
                        && second.turnsTo() == Polarity.DENIED) {
                    undone.add(first);
                    undone.add(second);
                }
            }
        }
        return undone;
    }

    /** What a cue makes of a concept here. What guidelines and suppositions say is possible is what they speak of, and not uncertain. */
    Polarity polarity(Hit cue) {
        Polarity polarity = cue.turnsTo();
        boolean told = clause.voice() == Voice.PATIENT || clause.voice() == Voice.CLAIMS_ADMINISTRATOR;
        return polarity == Polarity.UNCERTAIN && !told ? Polarity.AFFIRMED : witnessed(cue) ? Polarity.DENIED : polarity;
    }

    /** Whether somebody or something that is no paper did not show or report it: that is a denial, and no gap of the record. */
    private boolean witnessed(Hit cue) {
        boolean witness = cue.turnsTo() == Polarity.UNDOCUMENTED && cue.forward() && cue.first() > clause.first()
                && words.any(cue.first(), cue.end(), WordClass.WITNESS_VERB);
        return witness && !words.any(clause.first(), cue.first(), WordClass.RECORD, WordClass.PROVIDER, WordClass.GUIDELINE, WordClass.NO,
                WordClass.REQUEST) && !words.any(clause.first(), cue.first(), "it");
    }

    /**
     * Whether a concept stands in what a denied noun is only told with: "no relief with therapy" denies no therapy, "no sign to warrant
     * surgery" no surgery. A comma or "or" leads back to what is denied.
     */
    private boolean aside(Hit concept, Hit cue) {
        boolean aside = false;
        for (int word = cue.end(); word < concept.first(); word++) {
            boolean noun = word > cue.end();
            if (words.is(word, WordClass.COORDINATOR) || words.gapHas(word - 1, ",")) {
                aside = false;
            }
            boolean serving = words.is(word, "to") && words.is(word + 1, WordClass.SERVE_VERB);
            aside |= (words.is(word, "on") || words.is(word, "to")) && EFFECTS.contains(words.lower(word - 1))
                    || noun && words.is(word, WordClass.ASIDE) && (serving || !words.is(word, "to")) && !goesWith(word)
                    || noun && (words.is(word, "in") || words.is(word, "of")) && words.is(word - 1, WordClass.CHANGE)
                            && cue.turnsTo() == Polarity.DENIED;
        }
        return aside;
    }

    /** Whether "and" or a comma stands between, which what is only possible does not reach beyond. */
    boolean parted(Hit cue, Hit concept) {
        return IntStream.range(cue.end(), concept.first()).anyMatch(word -> words.is(word, "and") || words.gapHas(word - 1, ","));
    }

    /** Whether a preposition belongs to the word before it, as "with" of "diagnosed with" and of "issues with" does. */
    private boolean goesWith(int preposition) {
        String before = words.lower(preposition - 1);
        return words.is(preposition - 1, WordClass.PARTNER) || before.endsWith("ed") || before.endsWith("ing") || before.endsWith("en");
    }

    /** Whether a bracket that holds a cue closes before a concept: what it negates lies within. */
    private boolean bracketed(Hit cue, Hit concept) {
        int closed = cue.end() - 1;
        while (closed < concept.first() && !words.gapHas(closed, ")")) {
            closed++;
        }
        return closed < concept.first() && IntStream.range(cue.end() - 1, closed).noneMatch(word -> words.gapHas(word, "("));
    }
}
