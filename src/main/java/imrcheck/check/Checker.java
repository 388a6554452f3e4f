package imrcheck.check;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.judge.EngineException;
import imrcheck.judge.RuleSet;
import imrcheck.letter.Letter;
import imrcheck.letter.LetterParser;
import imrcheck.letter.LetterSplit;
import imrcheck.reading.FactExtractor;
import imrcheck.source.Input;
import imrcheck.source.Problem;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The line of steps: an input's text gives a letter with its structure, the letter the facts that are read from it, and the facts
 * a judgement for each item. Reports are made of what comes out. Safe for use by many threads at once, as its steps are.
 *
 * <p>A step that fails costs its own letter alone: the letter comes back as far as it came, with a problem of the code
 * {@link CheckedLetter#ENGINE_ERROR}.
 */
public final class Checker {
    /** A letter has 10,000 to 60,000. */
    private static final int MOST_CHARACTERS = 1_000_000;
    /** Of a processor; a letter of 15 items takes two seconds on a slow one. */
    private static final Duration MOST_TIME = Duration.ofSeconds(60);
    private static final Problem TOO_LARGE = new Problem("too-large",
            String.format(Locale.ROOT,
                    "The letter has more than %,d characters, which no determination letter has; give one letter a file.", MOST_CHARACTERS),
            true);
    private static final Problem TOO_LONG = new Problem("too-long", "Reading and judging this took more than " + MOST_TIME.toSeconds()
            + " seconds, so it was given up; check that it is one determination letter.", true);

    private final Function<SourceText, Letter> parse;
    private final BiFunction<SourceText, Letter, LetterFacts> read;
    private final Function<LetterFacts, List<Judgement>> judge;
    private final BiConsumer<SourceText, Throwable> failures;

    /**
     * A checker of these steps.
     *
     * @param parse    text to structure
     * @param read     structure to facts
     * @param judge    facts to a judgement for each item
     * @param failures told of every failing step, from the thread it failed on
     */
    public Checker(Function<SourceText, Letter> parse, BiFunction<SourceText, Letter, LetterFacts> read,
            Function<LetterFacts, List<Judgement>> judge, BiConsumer<SourceText, Throwable> failures) {
        this.parse = parse;
        this.read = read;
        this.judge = judge;
        this.failures = failures;
    }

    /** A checker that reads letters by the terms of some rules and judges them by the same rules. */
    public static Checker by(RuleSet rules, BiConsumer<SourceText, Throwable> failures) {
        return new Checker(new LetterParser()::parse, new FactExtractor(rules.terms())::extract, rules::judge, failures);
    }

    /**
     * Reads and checks a source, each letter that it holds. One that takes longer than any letter needs is given up, with a problem.
     *
     */
    public List<CheckedLetter> check(Source source) {
        return TimeLimit.within(MOST_TIME, () -> LetterSplit.letters(source.read()).stream().map(this::check).toList())
                .orElseGet(() -> List.of(CheckedLetter.unread(new SourceText(source.name(), null, ""), List.of(TOO_LONG))));
    }

    /** Checks one input; one that could not be read comes back with its problems. Never throws for the letter's sake. */
    public CheckedLetter check(Input input) {
        if (input.source().text().length() > MOST_CHARACTERS) {
            return CheckedLetter.unread(input.source(), List.of(TOO_LARGE));
        }
        return input.readable() ? check(input.source(), input.problems()) : CheckedLetter.unread(input.source(), input.problems());
    }

    /** Checks one letter's text. Never throws for the letter's sake. */
    public CheckedLetter check(SourceText source) {
        return check(source, List.of());
    }

    private CheckedLetter check(SourceText source, List<Problem> ofInput) {
        Letter letter = null;
        LetterFacts facts = null;
        try {
            letter = parse.apply(source);
            facts = read.apply(source, letter);
            List<Problem> problems = Stream.concat(ofInput.stream(), letter.problems().stream()).toList();
            List<Judgement> judgements = new Gaps(letter.items(), problems).undecided(judge.apply(facts));
            return new CheckedLetter(source, letter, facts, judgements, problems);
        } catch (RuntimeException | StackOverflowError e) {
            failures.accept(source, e);
            Stream<Problem> found = letter == null ? Stream.of() : letter.problems().stream();
            return new CheckedLetter(source, letter, facts, List.of(),
                    Stream.of(ofInput.stream(), found, Stream.of(problem(e))).flatMap(problems -> problems).toList());
        }
    }

    /**
     * Checks an input that another checker has checked, whose structure no rules alter.
     *
     * @param checked   by the other checker
     * @param sameFacts whether the other one reads by the same terms, so that its facts hold here too
     */
    public CheckedLetter again(Input input, CheckedLetter checked, boolean sameFacts) {
        if (checked.letter() == null) {
            return check(input);
        }
        boolean known = sameFacts && checked.facts() != null;
        return new Checker(source -> checked.letter(), known ? (source, letter) -> checked.facts() : read, judge, failures).check(input);
    }

    /** Names no more than the rule or the kind of failure: another exception's message may hold the letter's text. */
    private static Problem problem(Throwable failure) {
        String what = failure instanceof EngineException ? ": " + failure.getMessage().replaceFirst("\\.$", "")
                : " because of an internal error (" + failure.getClass().getSimpleName() + ")";
        return new Problem(CheckedLetter.ENGINE_ERROR, "The letter was not judged" + what + "; run with --verbose and report it.", false);
    }
}
