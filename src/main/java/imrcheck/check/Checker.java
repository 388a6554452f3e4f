package imrcheck.check;

import imrcheck.extract.FactExtractor;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterParser;
import imrcheck.rules.EngineException;
import imrcheck.rules.RuleSet;
import imrcheck.source.Input;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Takes one letter through all steps. Safe for use by many threads at once, as its steps are.
 *
 * <p>A step that fails costs its own letter alone: the letter comes back as far as it came, with a problem of the code
 * {@link CheckedLetter#ENGINE_ERROR}.
 */
public final class Checker {
    private final Function<SourceText, Letter> parse;
    private final BiFunction<SourceText, Letter, LetterFacts> extract;
    private final Function<LetterFacts, List<Judgement>> judge;
    private final BiConsumer<SourceText, Throwable> failures;

    /**
     * A checker of these steps.
     *
     * @param parse    text to structure
     * @param extract  structure to facts
     * @param judge    facts to a judgement for each item
     * @param failures told of every failing step, from the thread it failed on
     */
    public Checker(Function<SourceText, Letter> parse, BiFunction<SourceText, Letter, LetterFacts> extract,
            Function<LetterFacts, List<Judgement>> judge, BiConsumer<SourceText, Throwable> failures) {
        this.parse = parse;
        this.extract = extract;
        this.judge = judge;
        this.failures = failures;
    }

    /** A checker that reads letters by the terms of some rules and judges them by the same rules. */
    public static Checker by(RuleSet rules, BiConsumer<SourceText, Throwable> failures) {
        LetterParser parser = new LetterParser();
        FactExtractor extractor = new FactExtractor(rules.terms());
        return new Checker(parser::parse, extractor::extract, rules::judge, failures);
    }

    /** Checks one input; one that could not be read comes back with its problems. Never throws for the letter's sake. */
    public CheckedLetter check(Input input) {
        if (!input.readable()) {
            return CheckedLetter.unread(input.source(), input.problems());
        }
        CheckedLetter checked = check(input.source());
        List<Problem> problems = new ArrayList<>(input.problems());
        problems.addAll(checked.problems());
        return new CheckedLetter(input.source(), checked.letter(), checked.facts(), checked.judgements(), problems);
    }

    /**
     * Checks an input that another checker has read, whose structure no rules alter.
     *
     * @param read      by the other checker
     * @param sameFacts whether the other one reads by the same terms, so that its facts hold here too
     */
    public CheckedLetter again(Input input, CheckedLetter read, boolean sameFacts) {
        if (read.letter() == null) {
            return check(input);
        }
        boolean known = sameFacts && read.facts() != null;
        return new Checker(source -> read.letter(), known ? (source, letter) -> read.facts() : extract, judge, failures).check(input);
    }

    /** Checks one letter's text. Never throws for the letter's sake. */
    public CheckedLetter check(SourceText source) {
        Letter letter = null;
        LetterFacts facts = null;
        try {
            letter = parse.apply(source);
            facts = extract.apply(source, letter);
            return new CheckedLetter(source, letter, facts, judge.apply(facts), letter.problems());
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(source, e);
            return new CheckedLetter(source, letter, facts, List.of(), withFailure(letter, e));
        }
    }

    private static List<Problem> withFailure(Letter letter, Throwable failure) {
        List<Problem> problems = new ArrayList<>(letter == null ? List.of() : letter.problems());
        problems.add(new Problem(CheckedLetter.ENGINE_ERROR, sentence(failure), false));
        return problems;
    }

    /** Names no more than the rule or the kind of failure: another exception's message may hold the letter's text. */
    private static String sentence(Throwable failure) {
        return failure instanceof EngineException
                ? "The letter was not judged: " + failure.getMessage().replaceFirst("\\.$", "") + "; run with --verbose and report it."
                : "The letter was not judged because of an internal error (" + failure.getClass().getSimpleName()
                        + "); run with --verbose and report it.";
    }
}
