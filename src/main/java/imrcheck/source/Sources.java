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
 */
public final class Sources {
    private static final String STANDARD_INPUT = "-";

    private final List<Source> all;
    private final int skipped;

    private Sources(List<Source> all, int skipped) {
        this.all = all;
        this.skipped = skipped;
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
            Found found = find(path, stdin);
            found.sources().forEach(source -> byName.putIfAbsent(source.name(), source));
            skipped += found.skipped();
        }
        List<Source> sorted = new ArrayList<>(byName.values());
        sorted.sort(Comparator.comparing(Source::name));
        return new Sources(List.copyOf(sorted), skipped);
    }

    /** The sources, sorted by name. */
    public List<Source> all() {
        return all;
    }

    /** How many files and archive entries were passed over because they are no letters. */
    public int skipped() {
        return skipped;
    }

    private static Found find(String given, InputStream stdin) {
        Found found = new Found();
        if (given.equals(STANDARD_INPUT)) {
            found.add(new LetterSource(STANDARD_INPUT, () -> LetterBytes.readAll(stdin)));
        } else {
            find(given, found);
        }
        return found;
    }

    private static void find(String given, Found found) {
        Path path = path(given);
        if (path == null || !Files.exists(path)) {
            found.add(new Unreadable(given, Problems.missing()));
        } else if (Files.isDirectory(path)) {
            FolderWalk.into(path, found);
        } else if (Ending.of(given) == Ending.UNKNOWN) {
            found.add(new Unreadable(nameOf(path), Problems.unknownEnding()));
        } else {
            addFile(path, found);
        }
        if (found.isEmpty()) {
            found.add(new Unreadable(nameOf(path), Problems.noLetters(found.skipped())));
        }
    }

    /** Adds a letter, or the letters of an archive. */
    static void addFile(Path path, Found found) {
        String name = nameOf(path);
        switch (Ending.of(name)) {
            case LETTER -> found.add(new LetterSource(name, () -> LetterBytes.readFile(path)));
            case ZIP -> ZipArchive.list(name, path, found);
            case UNKNOWN -> found.skip();
        }
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
}
