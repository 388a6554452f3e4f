package imrcheck.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears under its name only when it is complete: it is written beside its place and moved there by
 * {@link #commit}. Without that, {@link #close} leaves whatever was there before.
 */
final class ReportFile extends FilterOutputStream {
    private final Path target;
    private final Path draft;
    private boolean open = true;

    private ReportFile(Path target, Path draft, OutputStream out) {
        super(out);
        this.target = target;
        this.draft = draft;
    }

    /**
     * Begins a file. What exists and is no ordinary file, such as a pipe, is written directly.
     *
     * @throws IOException where the folder is missing or may not be written to
     */
    static ReportFile at(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new ReportFile(target, null, new BufferedOutputStream(Files.newOutputStream(target)));
        }
        Path draft = target.resolveSibling("." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        OutputStream out =
                Files.newOutputStream(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING);
        // An interrupted run must not leave half a report behind.
        draft.toFile().deleteOnExit();
        return new ReportFile(target, draft, new BufferedOutputStream(out));
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        out.write(bytes, from, count);
    }

    /** Puts the file into its place. */
    void commit() throws IOException {
        open = false;
        out.close();
        if (draft == null) {
            return;
        }
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public void close() throws IOException {
        if (open) {
            open = false;
            out.close();
            if (draft != null) {
                Files.deleteIfExists(draft);
            }
        }
    }
}
