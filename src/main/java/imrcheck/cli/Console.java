package imrcheck.cli;

import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.report.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * What a command reads from and writes to.
 *
 * @param in       standard input
 * @param out      standard output: reports; to be flushed at the end, and told where it cannot be written
 * @param err      standard error: what goes wrong, progress
 * @param terminal what of it is a terminal
 */
record Console(InputStream in, OutputStream out, PrintStream err, Terminal terminal) {

    /** Standard output as text; its writer flushes. */
    Writer text() {
        return new OutputStreamWriter(out, StandardCharsets.UTF_8);
    }

    /**
     * Writes a text that is laid out already to standard output.
     *
     * @throws UncheckedIOException where it cannot be written
     */
    void tell(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what a value says to standard output, as one line. */
    void line(Object value) {
        tell(Printable.line(value.toString()) + "\n");
    }

    /** Writes one sentence to standard error. */
    void say(String sentence) {
        synchronized (err) {
            err.println("imr-check: " + Printable.line(sentence));
        }
    }

    /** Writes the stack trace of a failure to standard error. */
    void trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        synchronized (err) {
            trace.toString().lines().map(line -> Printable.line(line.replace("\t", "    "))).forEach(err::println);
        }
    }

    /** Says which acceptances of a baseline do not hold any more, one sentence each. */
    void remind(Review review) {
        review.expired().forEach(expired -> say(expired.whenExpired()));
        review.stale().forEach(stale -> say(stale.whenStale()));
    }

    /** Says why a letter or an item of it has no verdict, one sentence a reason; nothing where all have. */
    void complain(CheckedLetter letter) {
        letter.problems().stream().filter(CheckedLetter::isError)
                .forEach(problem -> say(letter.source().name() + ": " + problem.message()));
    }
}
