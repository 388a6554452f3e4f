package imrcheck.reading;

import imrcheck.facts.Quotation.Purpose;
import imrcheck.facts.Tree;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.VerbGroup;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Quote.Asked;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What guideline text asks for by a verb: its subject ("A is required", "A must precede surgery", "A must have failed"), what follows it
 * ("requires A", "should follow A", "there must be A"), or the case in which alone it is so ("should be repeated only if A"); and what it
 * keeps a treatment from ("should be avoided in A").
 */
record Demanded(Reading reading, CriterionList lists) {
    private static final int NEAR = 4;
    private static final Set<String> CASES = Set.of("in", "with", "when", "if", "where", "during", "for", "by", "after", "beyond");

    /** Whether a verb asks for something by what it says itself, whatever else its sentence recommends. */
    boolean by(VerbGroup verb) {
        return !verb.negated() && (ordered(verb, "order-").isPresent() || there(verb) || perfect(verb) || only(verb) >= 0 || granting(verb))
                || kept(verb).isPresent();
    }

    /** What a verb asks for, or what it keeps a treatment from. */
    Optional<Quote> of(VerbGroup verb, Stretch run) {
        Clause clause = reading.clause(verb.first());
        int only = only(verb);
        int end = Math.min(run.end(), clause.end());
        Optional<Hit> kept = kept(verb);
        if (only >= 0) {
            return quote(Purpose.NEEDED, Stretch.of(only + 1, run.end()), run);
        } else if (kept.isPresent()) {
            int marker = IntStream.range(kept.get().end(), run.end())
                    .filter(word -> CASES.contains(words().lower(word)) || words().is(word, WordClass.EXCEPTION)).findFirst()
                    .orElse(run.end());
            return quote(words().is(marker, WordClass.EXCEPTION) ? Purpose.NEEDED : Purpose.AGAINST, Stretch.of(marker + 1, run.end()),
                    run);
        } else if (granting(verb)) {
            return quote(Purpose.ENOUGH, Stretch.of(condition(verb.end(), run.end()) + 1, run.end()), run);
        }
        return of(verb, clause, end).flatMap(asked -> excepted(asked, verb.end(), run.end()))
                .map(asked -> new Quote(Purpose.NEEDED, asked, run.first(), run.end()));
    }

    /** What is asked for or what it is excepted by ("A must come first unless B"); none where the exception is not read. */
    Optional<Tree<Asked>> excepted(Tree<Asked> asked, int from, int end) {
        int unless =
                IntStream.range(from, end).filter(word -> words().is(word, "unless") || words().is(word, "except")).findFirst().orElse(-1);
        int open = unless + 1 < end && words().is(unless + 1, WordClass.CONDITION) ? unless + 2 : unless + 1;
        return unless < 0 ? Optional.of(asked)
                : lists.of(open, open, end, Purpose.NEEDED).map(exception -> Tree.of(List.of(asked, exception), true));
    }

    /** What a clause asks for whose verb says that something must or should be. */
    Optional<Tree<Asked>> of(VerbGroup verb, Clause clause, int end) {
        Optional<Hit> order = ordered(verb, "order-");
        // What is asked only of some ("in those over 40") may not be asked of this patient.
        if (order.isPresent() && words().any(order.get().end(), end, WordClass.GENERIC)) {
            return Optional.empty();
        } else if (order.isPresent()) {
            boolean before = order.get().name().endsWith("before");
            Stretch asked = before ? Stretch.of(clause.first(), verb.first()) : Stretch.of(order.get().end(), end);
            return lists.of(asked.first(), asked.first(), asked.end(), Purpose.NEEDED);
        } else if (there(verb)) {
            return lists.of(verb.end(), verb.end(), end, Purpose.NEEDED);
        }
        int that = IntStream.range(clause.first(), verb.first()).filter(word -> words().is(word, WordClass.COMPLEMENTIZER))
                .reduce(clause.first() - 1, (one, other) -> other);
        int first = that + 1;
        boolean people = words().any(first, verb.first(), WordClass.PATIENT, WordClass.GENERIC);
        if (perfect(verb) && !people) {
            Stretch done = Stretch.of(verb.first() + 2, end);
            return lists.of(first, first, verb.first(), Purpose.NEEDED)
                    .map(asked -> asked.map(one -> new Asked(one.head() == null ? done : one.head(), one.first(), one.end())));
        }
        boolean subject = !people && tells(first, verb.first())
                && reading.hits(Role.TREATMENT).noneMatch(hit -> hit.first() >= first && hit.end() <= verb.first());
        int from = subject || !tells(verb.end(), end) ? first : perfect(verb) ? verb.end() - 1 : verb.end();
        return lists.of(from, from, end, Purpose.NEEDED);
    }

    /** The word that opens the case in which alone something is so, or -1: the "if" of "should be used only if A". */
    private int only(VerbGroup verb) {
        boolean asks = words().is(verb.first(), WordClass.DEONTIC) || words().is(verb.end() - 1, WordClass.REQUIRE_VERB);
        int sentence = reading.sentence(verb.first()).end();
        int only = IntStream.range(verb.first(), Math.min(sentence, verb.end() + NEAR)).filter(word -> words().is(word, "only")).findFirst()
                .orElse(-1);
        return asks && !verb.past() && only >= 0 ? condition(only + 1, Math.min(sentence, only + NEAR)) : -1;
    }

    private int condition(int from, int end) {
        return IntStream.range(from, end).filter(word -> words().is(word, WordClass.CONDITION) && !words().is(word, "only")).findFirst()
                .orElse(-1);
    }

    /** "The physician may refer when A". */
    private boolean granting(VerbGroup verb) {
        Clause clause = reading.clause(verb.first());
        int next = clause.end() < reading.sentence(verb.first()).end() ? clause.end() : -1;
        return words().is(verb.first(), "may") && !words().is(verb.first() + 1, WordClass.BE)
                && IntStream.range(verb.first(), verb.end() + 2).noneMatch(words()::endorses)
                && (words().is(verb.end(), WordClass.CONDITION) || next == verb.end() + 1 && words().is(next, WordClass.CONDITION)
                        || next == verb.end() && words().is(next, WordClass.CONDITION));
    }

    /** "There must be A". */
    private boolean there(VerbGroup verb) {
        return deontic(verb) && words().is(verb.first() - 1, "there") && words().is(verb.end() - 1, "be");
    }

    /** "A must have failed". */
    private boolean perfect(VerbGroup verb) {
        return deontic(verb) && words().is(verb.first() + 1, WordClass.HAVE) && verb.end() > verb.first() + 2;
    }

    private boolean deontic(VerbGroup verb) {
        return words().is(verb.first(), WordClass.DEONTIC) && !words().is(verb.first(), "may") && !verb.negated();
    }

    private Optional<Hit> kept(VerbGroup verb) {
        return ordered(verb, "kept-from");
    }

    private Optional<Hit> ordered(VerbGroup verb, String trait) {
        boolean deontic = words().is(verb.first(), WordClass.DEONTIC);
        return reading.hits(Stretch.of(verb.first(), Math.min(words().size(), verb.end() + 1)))
                .filter(hit -> hit.role() == Role.TRAIT && hit.name().startsWith(trait))
                .filter(hit -> deontic || words().is(hit.first(), WordClass.BE) && hit.first() == verb.first()).findFirst();
    }

    private boolean tells(int from, int end) {
        return IntStream.range(from, end).anyMatch(words()::tells);
    }

    private Optional<Quote> quote(Purpose purpose, Stretch asked, Stretch run) {
        return asked.first() >= asked.end() ? Optional.empty() : lists.of(asked.first(), asked.first(), asked.end(), purpose)
                .map(tree -> new Quote(purpose, tree, run.first(), run.end()));
    }

    private Words words() {
        return reading.words();
    }
}
