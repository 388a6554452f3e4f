package imrcheck.cli;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Checker;
import imrcheck.check.InOrder;
import imrcheck.check.Tally;
import imrcheck.judge.RuleSet;
import imrcheck.report.FindingFilter;
import imrcheck.report.Renderer;
import imrcheck.report.Run;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The steps over many letters.
 *
 * @param rules    that judge them
 * @param failures told of every step that fails on a letter
 * @param told     which findings are told
 */
record CheckRun(RuleSet rules, BiConsumer<SourceText, Throwable> failures, FindingFilter told) {

    /** The steps with all findings. */
    CheckRun(RuleSet rules, BiConsumer<SourceText, Throwable> failures) {
        this(rules, failures, FindingFilter.ALL);
    }

    /**
     * Checks all sources and reports them in their order.
     *
     * @param each told of every letter after it was reported
     * @throws UncheckedIOException where the report cannot be written
     */
    Tally report(List<Source> sources, int jobs, Renderer report, Consumer<CheckedLetter> each) {
        try {
            report.begin(new Run(Version.number(), rules.count(), rules.digest()));
            Tally tally = check(sources, jobs, letter -> {
                write(report, letter);
                each.accept(letter);
            });
            report.end(tally);
            return tally;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Checks all sources; {@code each} is told of every letter in their order. */
    Tally check(List<Source> sources, int jobs, Consumer<CheckedLetter> each) {
        Checker checker = Checker.by(rules, failures);
        Tally[] tally = {Tally.NONE};
        InOrder.run(sources.iterator(), source -> checker.check(source).stream().map(told::apply).toList(), Math.min(jobs, sources.size()),
                letters -> letters.forEach(letter -> {
                    tally[0] = tally[0].plus(letter);
                    each.accept(letter);
                }));
        return tally[0];
    }

    private static void write(Renderer report, CheckedLetter letter) {
        try {
            report.letter(letter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
