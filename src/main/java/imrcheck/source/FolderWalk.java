package imrcheck.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** Finds the letters and archives below a folder. */
final class FolderWalk extends SimpleFileVisitor<Path> {
    private final Path folder;
    private final Sources.Found found;

    private FolderWalk(Path folder, Sources.Found found) {
        this.folder = folder;
        this.found = found;
    }

    static void into(Path folder, Sources.Found found) {
        FolderWalk walk = new FolderWalk(folder, found);
        try {
            Files.walkFileTree(folder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
        } catch (IOException e) {
            walk.fail(folder, e);
        }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        // The folder that the user named is wanted, whatever it is called.
        return !directory.equals(folder) && hidden(directory) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (hidden(file) || Ending.of(file.toString()) == Ending.UNKNOWN) {
            found.skip();
        } else if (!Files.isRegularFile(file)) {
            found.fail(Sources.nameOf(file), Sources.noFile(file));
        } else {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        // A link that leads back to a folder above it has nothing new behind it.
        if (e instanceof FileSystemLoopException) {
            found.skip();
        } else {
            fail(file, e);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path directory, IOException e) {
        if (e != null) {
            fail(directory, e);
        }
        return FileVisitResult.CONTINUE;
    }

    private static boolean hidden(Path path) {
        return Ending.hidden(path.getFileName().toString());
    }

    private void fail(Path path, IOException e) {
        found.fail(Sources.nameOf(path), Problems.of(e));
    }
}
