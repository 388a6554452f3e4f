package imrcheck.reading;

import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How many visits a frequency for some weeks comes to, and stages of them: "3 a week for 2 weeks, then 1 a week for 4". */
final class Stages {
    private static final String WEEKS = "weeks";
    private static final Set<String> THEN =
            Set.of("then", "followed", "thereafter", "afterwards", "after", "tapering", "decreasing", "reduced", "down");
    private static final Set<String> RATES = Set.of("once", "twice", "thrice", "times", "x", "bi", "visits", "sessions");
    private static final int NEAR = 6;

    private Stages() {}

    /** The amounts that the terms of a sentence multiply to, in order, those in stages as one. */
    static List<Value> of(Words words, List<Term> terms, Stretch sentence) {
        List<Value> stages = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Term next = i + 1 < terms.size() ? terms.get(i + 1) : null;
            Value product = next != null ? product(term, next) : null;
            product = product == null && (i == 0 || product(terms.get(i - 1), term) == null) ? weekly(words, term) : product;
            if (product == null && !stages.isEmpty() && term.of(Kind.FREQUENCY, WEEKS)) {
                product = unnamed(words, term, sentence);
            }
            if (product != null) {
                join(words, stages, product);
            }
        }
        return stages;
    }

    /** "twice a week for four weeks", "for four weeks twice a week". */
    private static Value product(Term one, Term other) {
        boolean rate = one.of(Kind.FREQUENCY, WEEKS) && other.of(Kind.DURATION, WEEKS);
        boolean turned = one.of(Kind.DURATION, WEEKS) && other.of(Kind.FREQUENCY, WEEKS);
        if (!rate && !turned || other.amount().first() - one.amount().end() > NEAR) {
            return null;
        }
        return new Value(Type.COUNT, one.amount().low() * other.amount().low(), one.count() * other.count(), one.amount().first(),
                other.amount().end());
    }

    /** "weekly for ten weeks". */
    private static Value weekly(Words words, Term term) {
        int at = term.amount().first() - 2;
        boolean alone = term.of(Kind.DURATION, WEEKS) && at > 0 && words.is(at, "weekly") && words.is(at + 1, "for")
                && !words.isNumber(at - 1) && !RATES.contains(words.lower(at - 1));
        return alone ? new Value(Type.COUNT, term.amount().low(), term.count(), at, term.amount().end()) : null;
    }

    /** "then once a week for 4", the weeks of which are told by the stage before. */
    private static Value unnamed(Words words, Term rate, Stretch sentence) {
        for (int word = rate.amount().end(); word < Math.min(sentence.end(), rate.amount().end() + NEAR); word++) {
            if (words.is(word, "for") && word + 1 < sentence.end() && words.isNumber(word + 1)) {
                int weeks = words.number(word + 1);
                return new Value(Type.COUNT, rate.amount().low() * weeks, rate.count() * weeks, rate.amount().first(), word + 2);
            }
        }
        return null;
    }

    private static void join(Words words, List<Value> stages, Value next) {
        Value last = stages.isEmpty() ? null : stages.get(stages.size() - 1);
        if (last != null && next.first() < last.end()) {
            return;
        }
        if (last != null && next.first() - last.end() <= NEAR && words.any(last.end(), next.first(), THEN)) {
            stages.set(stages.size() - 1,
                    new Value(Type.COUNT, last.low() + next.low(), last.high() + next.high(), last.first(), next.end()));
        } else {
            stages.add(next);
        }
    }
}
