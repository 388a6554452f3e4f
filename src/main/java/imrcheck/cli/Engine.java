package imrcheck.cli;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Checker;
import imrcheck.check.InOrder;
import imrcheck.check.Tally;
import imrcheck.judge.RuleSet;
import imrcheck.report.Renderer;
import imrcheck.report.Run;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The steps put together over one set of rules. */
final class Engine {
    private final RuleSet rules;
    private final Checker checker;

    /**
     * @param console told the stack trace of a failing step
     * @param verbose whether it is told
     */
    Engine(RuleSet rules, Console console, boolean verbose) {
        this.rules = rules;
        checker = Checker.by(rules, failures(console, verbose));
    }

    /** Tells the console the stack trace of a failing step, or nothing. */
    static BiConsumer<SourceText, Throwable> failures(Console console, boolean verbose) {
        return (source, failure) -> {
            if (verbose) {
                synchronized (console.err()) {
                    failure.printStackTrace(console.err());
                }
            }
        };
    }

    RuleSet rules() {
        return rules;
    }

    Checker checker() {
        return checker;
    }

    /**
     * Checks all sources and renders them in their order.
     *
     * @param each told of every letter after it was rendered
     * @throws UncheckedIOException where the report cannot be written
     */
    Tally run(List<Source> sources, int jobs, Renderer renderer, Consumer<CheckedLetter> each) {
        Tally[] tally = {Tally.NONE};
        try {
            renderer.begin(new Run(Version.number(), rules.count(), rules.digest()));
            InOrder.run(sources.iterator(), source -> checker.check(source.read()), Math.min(jobs, sources.size()), letter -> {
                render(renderer, letter);
                tally[0] = tally[0].plus(letter);
                each.accept(letter);
            });
            renderer.end(tally[0]);
            return tally[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void render(Renderer renderer, CheckedLetter letter) {
        try {
            renderer.letter(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
