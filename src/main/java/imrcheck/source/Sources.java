package imrcheck.source;

import java.io.File;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The inputs that the paths of a command line name, found and not yet read.
 *
 * <p>A path is a {@code .pdf} or {@code .txt} letter, a {@code .zip} archive of such, a folder of any of these at any depth,
 * or {@code -} for standard input, which is one letter. Endings count in upper and lower case; whether a letter is PDF or text
 * its content decides. What else lies in a folder or archive is skipped and counted: other endings, files and folders
 * whose name starts with a dot, {@code __MACOSX}. An archive inside an archive is not opened; it is one unreadable input.
 *
 * <p>A path that leads to no letter stands in the list as a source with one fatal problem, so that the list is empty only if
 * there were no paths. A source that two paths lead to under the same name is listed once.
 *
 * <p>Finding reads folders and the tables of contents of archives, no letter. Reading holds one letter at a time for each
 * thread that reads.
 *
 * @param all     the sources, sorted by name
 * @param skipped how many files and archive entries were passed over because they are no letters
 */
public record Sources(List<Source> all, int skipped) {
    private static final String STANDARD_INPUT = "-";

    public Sources {
        all = List.copyOf(all);
    }

    /**
     * Finds the inputs of these paths.
     *
     * @param paths as given on the command line
     * @param stdin read to its end, once, when the source named {@code -} is read
     */
    public static Sources of(List<String> paths, InputStream stdin) {
        Map<String, Source> byName = new LinkedHashMap<>();
        int skipped = 0;
        for (String path : paths) {
            Found found = new Found();
            if (path.equals(STANDARD_INPUT)) {
                found.add(new LetterSource(STANDARD_INPUT, () -> LetterBytes.readAll(stdin)));
            } else {
                find(path, found);
            }
            found.sources.forEach(source -> byName.putIfAbsent(source.name(), source));
            skipped += found.skipped;
        }
        return new Sources(byName.values().stream().sorted(Comparator.comparing(Source::name)).toList(), skipped);
    }

    private static void find(String given, Found found) {
        Path path = path(given);
        if (path == null || !Files.exists(path)) {
            found.fail(given, path == null ? Problems.MISSING : noFile(path));
        } else if (Files.isDirectory(path)) {
            FolderWalk.into(path, found);
        } else if (Ending.of(given) == Ending.UNKNOWN) {
            found.fail(nameOf(path), Files.isRegularFile(path) ? Problems.UNKNOWN_ENDING : Problems.NO_FILE);
        } else if (!Files.isRegularFile(path)) {
            found.fail(nameOf(path), Problems.NO_FILE);
        } else {
            found.add(path);
        }
        if (found.sources.isEmpty()) {
            found.fail(nameOf(path), Problems.noLetters(found.skipped));
        }
    }

    /** Why there is no file to read at a path that is no folder. */
    static Problem noFile(Path path) {
        if (Files.exists(path)) {
            return Problems.NO_FILE;
        }
        return Files.isSymbolicLink(path) ? Problems.DANGLING : Problems.MISSING;
    }

    /** The empty path would mean the working directory, which nobody asks for by saying nothing. */
    private static Path path(String given) {
        try {
            return given.isEmpty() ? null : Path.of(given);
        } catch (InvalidPathException e) {
            return null;
        }
    }

    /** A path as the report names it, the same on every system. */
    static String nameOf(Path path) {
        return path.toString().replace(File.separatorChar, '/');
    }

    /** What one path of the command line leads to, while it is gathered. */
    static final class Found {
        private final List<Source> sources = new ArrayList<>();
        private int skipped;

        void add(Source source) {
            sources.add(source);
        }

        /** Adds a letter, or the letters of an archive. */
        void add(Path path) {
            String name = nameOf(path);
            switch (Ending.of(name)) {
                case LETTER -> add(new LetterSource(name, () -> LetterBytes.readFile(path)));
                case ZIP -> ZipArchive.list(name, path, this);
                case UNKNOWN -> skip();
            }
        }

        void fail(String name, Problem problem) {
            add(LetterSource.unreadable(name, problem));
        }

        void skip() {
            skipped++;
        }
    }
}
