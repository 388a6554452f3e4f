package imrcheck.source;

import java.io.IOException;

/**
 * A letter in a file, in an archive or on standard input.
 *
 * @param name  its name in the report
 * @param bytes where its bytes come from
 */
record LetterSource(String name, Bytes bytes) implements Source {

    /** Reads a letter's bytes, all of them. */
    @FunctionalInterface
    interface Bytes {
        byte[] read() throws IOException, UnreadableException;
    }

    /** What was named or found and cannot be read, as is known without trying. */
    static LetterSource unreadable(String name, Problem problem) {
        return new LetterSource(name, () -> { throw new UnreadableException(problem); });
    }

    @Override
    public Input read() {
        try {
            return LetterBytes.toInput(name, bytes.read());
        } catch (UnreadableException e) {
            return Input.unreadable(name, null, e.problem());
        } catch (IOException e) {
            return Input.unreadable(name, null, Problems.of(e));
        }
    }
}
