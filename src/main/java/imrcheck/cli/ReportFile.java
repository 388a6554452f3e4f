package imrcheck.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear under their names only when they are complete: each is written beside its place and then moved there. */
final class ReportFile {
    private static final String PART = ".part";

    private ReportFile() {}

    /** Writes a report and tells of it. */
    interface Body<T> {
        T write(OutputStream out) throws IOException;
    }

    /**
     * Writes a file. One that cannot be written to its end leaves what was there before. What exists and is no ordinary file,
     * such as a pipe, is written directly; a link is followed.
     *
     * @throws java.nio.file.FileSystemException where the folder is missing or may not be written to
     */
    static <T> T write(Path target, Body<T> body) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return into(target, body);
        }
        if (Files.isSymbolicLink(target)) {
            return write(target.resolveSibling(Files.readSymbolicLink(target)), body);
        }
        deleteLeft(target);
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + PART);
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

    /** Deletes drafts of this file whose process was killed. */
    private static void deleteLeft(Path target) throws IOException {
        String begin = "." + target.getFileName() + ".";
        try (DirectoryStream<Path> files = Files.newDirectoryStream(target.toAbsolutePath().getParent(),
                file -> file.getFileName().toString().startsWith(begin) && file.getFileName().toString().endsWith(PART))) {
            for (Path file : files) {
                String owner = file.getFileName().toString().substring(begin.length()).replace(PART, "");
                if (owner.matches("\\d{1,18}") && ProcessHandle.of(Long.parseLong(owner)).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (AccessDeniedException e) {
            // A folder that may not be listed may still be written to.
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
