package imrcheck.authoring;

import imrcheck.cases.CaseRunner;
import imrcheck.cases.LetterCase;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Checker;
import imrcheck.check.InOrder;
import imrcheck.extract.FactExtractor;
import imrcheck.letter.LetterParser;
import imrcheck.rules.EngineException;
import imrcheck.rules.RuleSet;
import imrcheck.rules.Trace;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What happens in the rules on cases and letters. */
public final class Firings {
    private final RuleSet rules;
    private final LetterParser parser = new LetterParser();
    private final FactExtractor extractor;

    /** Firings of these rules. */
    public Firings(RuleSet rules) {
        this.rules = rules;
        this.extractor = new FactExtractor(rules.terms());
    }

    /**
     * Judges all cases, then all letters.
     *
     * @param jobs how many at once, at least 1
     * @param each told of every one that could be read, in order, from the calling thread
     * @throws EngineException where the rules fail on one
     */
    public void run(List<LetterCase> cases, List<Source> letters, int jobs, Consumer<Trace> each) {
        Stream<Supplier<Optional<Trace>>> work = Stream.concat(cases.stream().map(letterCase -> () -> ofCase(letterCase)),
                letters.stream().map(letter -> () -> ofLetter(letter)));
        InOrder.run(work.iterator(), Supplier::get, jobs, trace -> trace.ifPresent(each));
    }

    private Optional<Trace> ofCase(LetterCase letterCase) {
        Trace[] trace = new Trace[1];
        new CaseRunner(source -> check(source, trace)).run(letterCase);
        return Optional.ofNullable(trace[0]);
    }

    private Optional<Trace> ofLetter(Source letter) {
        Trace[] trace = new Trace[1];
        checker(trace).check(letter.read());
        return Optional.ofNullable(trace[0]);
    }

    private CheckedLetter check(SourceText source, Trace[] trace) {
        return checker(trace).check(source);
    }

    /** The steps of a check, the last of which leaves a trace instead of verdicts. */
    private Checker checker(Trace[] trace) {
        return new Checker(parser::parse, extractor::extract, facts -> {
            trace[0] = rules.trace(facts);
            return List.of();
        }, (source, failure) -> { throw new EngineException(source.name() + " was not judged.", failure); });
    }
}
