package imrcheck.cli;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.report.Renderer;
import imrcheck.report.Run;
import java.io.IOException;

/** A bar on standard error that moves on with every letter of a report and is gone before the report ends. */
final class Progress implements Renderer, AutoCloseable {
    private static final int MANY = 20;
    private final Renderer report;
    private final Steps bar;

    private Progress(Renderer report, Steps bar) {
        this.report = report;
        this.bar = bar;
    }

    /**
     * A report with a bar, or without one where letters are few or standard error is no terminal.
     *
     * @param wanted false for a report that shall have none
     */
    static Progress of(Renderer report, int letters, Console console, boolean wanted) {
        if (!wanted || letters < MANY || !console.terminal().err()) {
            return new Progress(report, null);
        }
        return new Progress(report, Steps.of("Checking", " letters", letters, console));
    }

    @Override
    public void begin(Run run) throws IOException {
        report.begin(run);
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        report.letter(letter);
        if (bar != null) {
            bar.done(1);
        }
    }

    @Override
    public void end(Tally tally) throws IOException {
        close();
        report.end(tally);
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
