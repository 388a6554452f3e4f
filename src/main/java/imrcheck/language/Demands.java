package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Tells clauses that say what a treatment asks for, whoever has it; what is asked of a certain patient or request is none. */
record Demands(Words words) {
    /** Phrases by which a number is bounded, so that it is one that is asked for. */
    private static final Set<String> BOUNDS = Set.of("at-least", "at-most");
    private static final Set<String> BEFORE = Set.of("before", "prior", "first", "preceding");
    private static final Set<String> CERTAIN = Set.of("this", "these", "his", "her");
    private static final Set<String> ON = Set.of("on", "upon");
    private static final Set<String> MORE = Set.of("further", "additional", "more", "continued", "ongoing", "no");
    private static final Set<String> OPENING =
            Set.of("for", "if", "in", "when", "where", "only", "after", "as", "to", "before", "unless", "within", "with");
    private static final int NUMBER = 3;

    /**
     * Whether a clause says what a treatment asks for.
     *
     * @param opens whether guideline text may open with it: it begins a sentence where nothing was told yet, or only guideline text
     * @param alone whether nothing was told before it at all
     */
    boolean in(Stretch clause, VerbGroup verb, List<Hit> hits, boolean opens, boolean alone) {
        if (verb == null) {
            return opens && advice(clause) || alone && bounded(clause, hits);
        }
        return opens && (advice(clause) || verb.first() == clause.first() && asks(verb) && !words.is(verb.end(), WordClass.PREPOSITION))
                || active(clause, verb, hits) || must(clause, verb, hits) || passive(clause, verb);
    }

    /** "Indicated for", "Approved if": what is said of a treatment at large that no subject names. */
    private boolean advice(Stretch clause) {
        int first = clause.first();
        boolean endorsed = words.endorses(first) && words.lower(first).endsWith("ed") && one(first + 1, OPENING);
        return endorsed && IntStream.range(first, Math.min(clause.end(), first + NUMBER)).noneMatch(words::isNumber)
                && !words.any(first, clause.end(), WordClass.PATIENT, WordClass.DEFINITE);
    }

    /** "At least six weeks of insomnia, with other causes excluded": a bare list with a number that is asked for. */
    private boolean bounded(Stretch clause, List<Hit> hits) {
        boolean bound = hits.stream().anyMatch(hit -> hit.role() == Role.COUNTED && BOUNDS.contains(hit.name()) && clause.holds(hit))
                || IntStream.range(clause.first() + 1, clause.end() - 1)
                        .anyMatch(word -> words.is(word, "or") && (words.is(word + 1, "more") || words.is(word + 1, "greater")));
        return bound && !words.any(clause.first(), clause.end(), WordClass.PATIENT, WordClass.REQUEST, WordClass.RECORD)
                && !words.any(clause.first(), clause.end(), CERTAIN);
    }

    private boolean asks(VerbGroup verb) {
        return words.is(verb.first(), WordClass.REQUIRE_VERB) && words.lower(verb.first()).endsWith("s");
    }

    /** "The block requires axial pain", "surgery depends on a tear". */
    private boolean active(Stretch clause, VerbGroup verb, List<Hit> hits) {
        if (verb.past() || verb.modal() || verb.passive() || words.is(verb.first(), WordClass.HAVE)
                || words.any(clause.first(), verb.first(), CERTAIN) || words.any(clause.first(), verb.first(), "no")
                || words.any(clause.first(), verb.first(), WordClass.PATIENT, WordClass.REQUEST)) {
            return false;
        }
        boolean asks = words.is(verb.first(), WordClass.REQUIRE_VERB)
                || words.is(verb.first(), WordClass.RESTRICT_VERB) && one(verb.first() + 1, ON);
        boolean noun = IntStream.range(clause.first(), verb.first())
                .anyMatch(word -> !words.is(word, WordClass.COORDINATOR) && !words.is(word, WordClass.ADVERB));
        boolean bare = noun
                && !words.any(clause.first(), verb.first(), WordClass.DEFINITE, WordClass.PRONOUN, WordClass.RECORD, WordClass.PROVIDER);
        return asks && (bare || hits.stream().anyMatch(hit -> hit.role() == Role.TREATMENT && hit.first() >= clause.first()
                && hit.first() <= clause.first() + 2 && hit.end() <= verb.first()));
    }

    /** "There must be A", "A must have failed", "A should precede the operation"; what must be decided is no criterion. */
    private boolean must(Stretch clause, VerbGroup verb, List<Hit> hits) {
        int first = words.is(clause.first(), WordClass.COORDINATOR) ? clause.first() + 1 : clause.first();
        if (words.is(first, WordClass.SUBORDINATOR) || words.is(first, WordClass.RELATIVE)) {
            return false;
        }
        boolean kept = trait(verb, hits, "kept-from");
        boolean order = kept || trait(verb, hits, "order-");
        boolean deontic = words.is(verb.first(), "must")
                || order && (words.is(verb.first(), "should") || words.is(verb.first(), WordClass.BE) && !verb.past());
        return deontic && (kept || !verb.negated())
                && !words.any(clause.first(), verb.first(), WordClass.PATIENT, WordClass.REQUEST, WordClass.DECISION, WordClass.PROVIDER)
                && !words.any(clause.first(), verb.first(), CERTAIN) && !words.any(verb.first(), verb.end() + 1, WordClass.REFUSE_VERB);
    }

    /** "A is required before B", "A, B and C are needed". */
    private boolean passive(Stretch clause, VerbGroup verb) {
        boolean asked = verb.passive() && !verb.past() && !verb.negated() && words.is(verb.end() - 1, WordClass.REQUIRE_VERB);
        boolean before = one(verb.end(), BEFORE) || one(verb.end() + 1, BEFORE) || one(clause.first(), BEFORE) || fronted(clause);
        long commas = IntStream.range(clause.first(), verb.first()).filter(word -> words.gapHas(word, ",")).count();
        return asked && (before || commas > 1 && words.any(clause.first(), verb.first(), WordClass.COORDINATOR))
                && !words.any(clause.first(), verb.first(), MORE)
                && !words.any(clause.first(), verb.first(), WordClass.PATIENT, WordClass.REQUEST, WordClass.RECORD, WordClass.PRONOUN)
                && !words.any(clause.first(), verb.first(), CERTAIN);
    }

    private static boolean trait(VerbGroup verb, List<Hit> hits, String name) {
        return hits.stream().anyMatch(
                hit -> hit.role() == Role.TRAIT && hit.name().startsWith(name) && hit.first() >= verb.first() && hit.first() <= verb.end());
    }

    /** Whether the sentence begins with what the clause is to come before: "Before surgery is done, A is required". */
    private boolean fronted(Stretch clause) {
        int first = clause.first();
        while (first > 0 && !words.gapHas(first - 1, ".;:")) {
            first--;
        }
        return first < clause.first() && one(first, BEFORE);
    }

    private boolean one(int word, Set<String> any) {
        return word < words.size() && any.contains(words.lower(word));
    }
}
