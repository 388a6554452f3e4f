package imrcheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear under their names only when they are complete: each is written beside its place and then moved there. */
final class ReportFile {
    private ReportFile() {}

    /** Writes a report and tells of it. */
    interface Body<T> {
        T write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. One that cannot be written to its end leaves what was there before. What exists and is no ordinary file,
     * such as a pipe, is written directly.
     *
     * @throws java.nio.file.FileSystemException where the folder is missing or may not be written to
     */
    static <T> T write(Path target, Body<T> body) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return into(target, body);
        }
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        // An interrupted run must not leave half a report behind.
        draft.toFile().deleteOnExit();
        try {
            T told = into(draft, body);
            move(draft, target);
            return told;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static <T> T into(Path file, Body<T> body) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            return body.write(out);
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
