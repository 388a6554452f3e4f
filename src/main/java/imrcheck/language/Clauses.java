package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Parts sentences into clauses by their finite verbs: at semicolons, dashes and colons; at "because", "since", "although" and the like
 * before a verb; at "due to" and "despite"; at "and", "or" and commas before a verb, with or without a subject of its own, where a verb
 * stands before too; at "which" and "who". What "that" opens stays in the clause of the verb before it.
 */
record Clauses(Words words, Voices voices) {
    private static final int LONGEST_SUBJECT = 12;
    private static final int LONGEST_RELATIVE = 4;
    private static final Set<String> NO_CLAUSE_BEFORE = Set.of("such", "well", "so", "same", "soon", "long", "far", "much", "known");
    private static final Set<String> NO_CLAUSE_AFTER = Set.of("well", "needed", "of", "to", "per", "such", "necessary", "tolerated");

    private static final Set<String> ASKING = Set.of("unclear", "uncertain", "clear", "certain", "known", "unknown", "to", "of");

    private enum Start { CLAUSE, CONCESSION, RELATIVE }

    /** The clauses of a sentence, from its phrases by first word; to be asked in the order of the text. */
    List<Clause> of(int first, int end, List<Hit> hits) {
        List<VerbGroup> verbs = new VerbGroups(words, first, end).find();
        Start[] marked = marked(first, end, hits);
        BitSet named = named(first, end, hits);
        List<Clause> clauses = new ArrayList<>();
        int from = first;
        Start opened = marked[0];
        boolean toComma = opened == Start.CONCESSION || opensAdjunct(first, hits);
        for (int word = first + 1; word < end; word++) {
            boolean comma = toComma && words.gapHas(word - 1, ",") && adjunctEnds(from, word, end, verbs);
            Start start = comma ? Start.CLAUSE
                    : marked[word - first] == null && named.get(word - first) ? null : start(from, word, end, marked[word - first], verbs);
            if (start != null) {
                clauses.add(clause(from, word, opened, from > first, verbs, hits));
                from = word;
                opened = start == Start.CLAUSE && marked[word - first] == Start.CONCESSION ? Start.CONCESSION : start;
                toComma = opened == Start.CONCESSION || word == first + 1 && words.is(first, WordClass.ADVERB) && opensAdjunct(word, hits);
            }
        }
        clauses.add(clause(from, end, opened, from > first, verbs, hits));
        return clauses;
    }

    private Clause clause(int from, int to, Start opened, boolean goesOn, List<VerbGroup> verbs, List<Hit> hits) {
        VerbGroup verb = next(verbs, from);
        VerbGroup own = verb != null && verb.first() < to ? verb : null;
        return new Clause(from, to, own, voices.of(from, to, goesOn, own, hits), opened == Start.CONCESSION, opened == Start.RELATIVE);
    }

    /** For each word of a sentence what the phrases say that it begins, or null. */
    private Start[] marked(int first, int end, List<Hit> hits) {
        Start[] starts = new Start[end - first];
        for (Hit hit : hits) {
            Start start = hit.is(Role.CUE, "terminator") ? Start.CLAUSE : hit.is(Role.CUE, "concession") ? Start.CONCESSION : null;
            if (start != null && starts[hit.first() - first] != Start.CONCESSION && !inConcept(hits, hit)) {
                starts[hit.first() - first] = start;
            }
        }
        return starts;
    }

    /**
     * The relative words of a sentence that belong to the name of something ("any diagnosis for which"), and what turns a label before
     * its colon ("benefit: not shown").
     */
    private BitSet named(int first, int end, List<Hit> hits) {
        BitSet named = new BitSet(end - first);
        for (Hit hit : hits) {
            if (hit.role() == Role.CONCEPT && hit.solid()) {
                IntStream.range(hit.first() + 1, hit.end()).filter(word -> words.is(word, WordClass.RELATIVE))
                        .forEach(word -> named.set(word - first));
            } else if (hit.turnsTo() != null && !hit.forward() && hit.first() > first && words.gapHas(hit.first() - 1, ":")) {
                named.set(hit.first() - first);
            }
        }
        return named;
    }

    private static boolean inConcept(List<Hit> hits, Hit cue) {
        return hits.stream().takeWhile(hit -> hit.first() <= cue.first()).anyMatch(hit -> hit.role() == Role.CONCEPT && hit.covers(cue));
    }

    /** Whether a sentence opens with a part that ends at its comma: "as he improved, ...", "without a scan, ...". */
    private static boolean opensAdjunct(int first, List<Hit> hits) {
        return hits.stream().takeWhile(hit -> hit.first() <= first)
                .anyMatch(hit -> hit.first() == first && hit.is(Role.CUE, "subordinate") && !inConcept(hits, hit));
    }

    /** Whether the comma before a word ends the part that a sentence opens with: a verb follows with its subject, or nothing does. */
    private boolean adjunctEnds(int from, int word, int end, List<VerbGroup> verbs) {
        VerbGroup verb = next(verbs, word);
        if (verb == null) {
            return true;
        }
        for (int at = word; at < verb.first() - 1; at++) {
            if (words.gapHas(at, ",") && !words.is(at, WordClass.ADVERB)) {
                return false;
            }
        }
        return !words.is(word, WordClass.COORDINATOR) || next(verbs, from).first() < word;
    }

    /** What begins at a word, or null. */
    private Start start(int from, int word, int end, Start marked, List<VerbGroup> verbs) {
        if (marked != null && !inVerb(word, verbs)) {
            return marked;
        }
        if (parting(word - 1)) {
            return Start.CLAUSE;
        }
        long classes = words.classes(word);
        if (WordClass.RELATIVE.in(classes)) {
            return !question(word) && relative(word, verbs) ? Start.RELATIVE : null;
        }
        if (WordClass.SUBORDINATOR.in(classes)) {
            return subordinate(from, word, verbs) ? Start.CLAUSE : null;
        }
        boolean comma = words.gapHas(word - 1, ",");
        if (WordClass.COORDINATOR.in(classes)) {
            return !words.is(word + 1, "of") && coordinated(from, word + 1, true, verbs) ? Start.CLAUSE : null;
        }
        return comma && coordinated(from, word, false, verbs) ? Start.CLAUSE : null;
    }

    /** Whether a verb of its own follows what would be coordinated to a clause that has one too. */
    private boolean coordinated(int from, int word, boolean bare, List<VerbGroup> verbs) {
        VerbGroup before = next(verbs, opened(from, word, verbs));
        VerbGroup verb = next(verbs, word);
        if (before == null || verb == null || verb.first() - word > LONGEST_SUBJECT || verb.first() == word && !bare) {
            return false;
        }
        if (afterNoun(before, verb, word)) {
            return false;
        }
        // "No tenderness, bruising is present": a verb in the singular goes with what is last alone.
        boolean verbless = before.first() >= word;
        if (verbless && (bare || !words.is(from, WordClass.NO) || anyCoordinator(word, verb.first()))) {
            return false;
        }
        for (int at = word; at < verb.first(); at++) {
            long classes = words.classes(at);
            boolean opens =
                    WordClass.SUBORDINATOR.in(classes) && !WordClass.PREPOSITION.in(classes) || WordClass.COMPLEMENTIZER.in(classes);
            boolean parts = at > word && opens || WordClass.RELATIVE.in(classes);
            if (parts || at > word && words.gapHas(at - 1, ",") && !words.is(at, WordClass.ADVERB)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb is but a participle of what is or is not there: "there is no swelling or redness noted on examination". */
    private boolean afterNoun(VerbGroup before, VerbGroup verb, int word) {
        boolean there = words.is(before.first() - 1, "there") && words.is(before.end() - 1, WordClass.BE);
        boolean found = !verb.sure() && verb.past()
                && (words.is(verb.first(), WordClass.REPORT_VERB) || words.is(verb.first(), WordClass.PRESENCE_VERB));
        return there && found
                && !words.any(word, verb.first(), WordClass.DEFINITE, WordClass.PRONOUN, WordClass.PATIENT, WordClass.PROVIDER);
    }

    /** Where the part of a clause begins that a word stands in: at the question or "that" before it, else with the clause. */
    private int opened(int from, int word, List<VerbGroup> verbs) {
        VerbGroup verb = next(verbs, word);
        boolean two = verb != null && (words.is(verb.first(), "have") || words.is(verb.first(), "are") || words.is(verb.first(), "were"))
                && !words.is(word, WordClass.DETERMINER) && !words.is(word, WordClass.PRONOUN);
        return IntStream.iterate(word - 1, at -> at > from, at -> at - 1)
                .filter(at -> words.is(at, "whether") || two && words.is(at, WordClass.COMPLEMENTIZER)).findFirst().orElse(from);
    }

    private boolean anyCoordinator(int from, int to) {
        return IntStream.range(from, to).anyMatch(word -> words.is(word, WordClass.COORDINATOR) || words.gapHas(word, ","));
    }

    private boolean relative(int word, List<VerbGroup> verbs) {
        VerbGroup verb = next(verbs, word);
        boolean adjunct = words.is(word - 1, WordClass.PREPOSITION) && words.gapHas(word - 2, ",");
        if (verb == null || verb.first() - word > (adjunct ? LONGEST_SUBJECT : LONGEST_RELATIVE)) {
            return false;
        }
        VerbGroup main = next(verbs, verb.end());
        return main == null || separated(verb.end(), main.first());
    }

    /** Whether a comma or a word that opens a clause stands between. */
    private boolean separated(int from, int to) {
        for (int at = from; at < to; at++) {
            if (words.gapHas(at - 1, ",;") || WordClass.COORDINATOR.in(words.classes(at)) || WordClass.SUBORDINATOR.in(words.classes(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean subordinate(int from, int word, List<VerbGroup> verbs) {
        if (words.is(word, "if") || words.is(word, "unless")) {
            return true;
        }
        if (words.is(word, "given") && !words.is(word + 1, "that") || words.is(word, "once") && words.is(word - 1, "at")
                || preposition(from, word, verbs)) {
            return false;
        }
        VerbGroup verb = next(verbs, word + 1);
        if (verb == null || verb.first() - word > LONGEST_SUBJECT) {
            return false;
        }
        boolean as = words.is(word, "as")
                && (NO_CLAUSE_BEFORE.contains(words.lower(word - 1)) || NO_CLAUSE_AFTER.contains(words.lower(word + 1)));
        return !as && !asked(word) && !words.is(word, "whether") && !words.is(word, "so") && !comma(word, verb.first());
    }

    /** Whether a word opens a question that is put: "does not list which ...", "unclear when ...". */
    private boolean asked(int word) {
        return words.is(word - 1, WordClass.REPORT_VERB) || ASKING.contains(words.lower(word - 1));
    }

    /** Whether "which" or "who" opens a question: "does not list which tests are meant". */
    private boolean question(int word) {
        return asked(word) && !words.is(word - 1, WordClass.PREPOSITION) && !words.gapHas(word - 1, ",");
    }

    /** Whether a word is the preposition of a subject: "the relief after the injection was ...", with no verb before and none to spare. */
    private boolean preposition(int from, int word, List<VerbGroup> verbs) {
        VerbGroup first = next(verbs, from);
        return words.is(word, WordClass.PREPOSITION) && !words.gapHas(word - 1, ",") && first != null && first.first() > word
                && !separated(word + 1, first.first())
                && (next(verbs, first.end()) == null || separated(first.end(), next(verbs, first.end()).first()));
    }

    private boolean comma(int from, int to) {
        return IntStream.range(from, to).anyMatch(word -> words.gapHas(word, ",") && !words.is(word + 1, WordClass.ADVERB));
    }

    /** The first verb that begins at a word or after it, or null. */
    private static VerbGroup next(List<VerbGroup> verbs, int word) {
        int place = Stretch.place(verbs, word);
        return place == verbs.size() ? null : verbs.get(place);
    }

    /** Whether a word stands within a verb, as "therefore" of "has therefore not been shown" and of "is, therefore, not shown" does. */
    private boolean inVerb(int word, List<VerbGroup> verbs) {
        return verbs.stream().anyMatch(verb -> verb.first() < word && word < verb.end()
                || verb.end() == word && WordClass.auxiliary(words.classes(word - 1)) && words.gapHasOnly(word - 1, ","));
    }

    /** Whether a semicolon, a long dash or, but for "1:1", a colon stands after a word; a short dash that follows a blank is long. */
    private boolean parting(int word) {
        return words.gapHas(word, ";\u2014") || words.gapHas(word, ":") && !words.isNumber(word)
                || words.gapAfter(word).lastIndexOf('\u2013') > 0;
    }
}
