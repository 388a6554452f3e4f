package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import java.io.IOException;

/**
 * Writes a report in one format while the letters come in: {@link #begin} once, {@link #letter} for each letter in the order
 * of the inputs, {@link #end} once. None of them closes what it writes to.
 */
@FunctionalInterface
public interface Renderer {

    /** Writes what stands before the letters; in some formats, nothing does. */
    default void begin(Run run) throws IOException {}

    /** Takes one letter. A renderer may keep a short text of it until the end, but not the letter. */
    void letter(CheckedLetter letter) throws IOException;

    /** Writes what stands after the letters, and flushes; where each letter is written through, there is nothing to do. */
    default void end(Tally tally) throws IOException {}
}
