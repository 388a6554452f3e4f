package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.source.Ending;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Where a report is to be written, held against what is read: it never takes the place of an input, nor one where the next run would read
 * it.
 *
 * @param file where to
 */
record ReportPlace(Path file) {

    /**
     * Refuses a place among letters.
     *
     * @param paths as they are named on the command line
     * @param found the names of the letters that they lead to, those in archives with the archive's before {@code !/}
     */
    void checkLetters(List<String> paths, Collection<String> found) {
        if (found.stream().flatMap(name -> Stream.of(name, name.replaceFirst("!/.*", ""))).anyMatch(this::is)) {
            throw new WrongUse("The output " + file + " is one of the letters; name another file.");
        }
        for (String path : paths) {
            if (isFolder(path) && below(Path.of(path)) && readAsLetter(Path.of(path))) {
                throw new WrongUse("The output " + file + " lies in " + path
                        + ", where the next run would read it as a letter; name a file elsewhere, or of another ending.");
            }
        }
    }

    /** Refuses a place inside a rules folder, which may be null. */
    void checkRules(Path folder) {
        if (folder != null && below(folder)) {
            throw new WrongUse("The output " + file + " lies in the rules folder " + folder + "; name a file elsewhere.");
        }
    }

    /** Refuses the places of other files that are read; null ones are none. */
    void checkFiles(Path... others) {
        for (Path other : others) {
            if (other != null && is(other.toString())) {
                throw new WrongUse("The output " + file + " is a file that this run reads; name another file.");
            }
        }
    }

    private static boolean isFolder(String path) {
        return !path.isEmpty() && !path.equals("-") && Files.isDirectory(Path.of(path));
    }

    private boolean is(String path) {
        try {
            return Files.isRegularFile(file) && Files.exists(Path.of(path)) && Files.isSameFile(file, Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean below(Path folder) {
        Path real = real(folder);
        return real != null && place() != null && place().startsWith(real) && !place().equals(real);
    }

    private boolean readAsLetter(Path folder) {
        Path within = Objects.requireNonNull(real(folder)).relativize(place());
        return Ending.of(file.toString()) != Ending.UNKNOWN
                && StreamSupport.stream(within.spliterator(), false).noneMatch(part -> Ending.hidden(part.toString()));
    }

    /** The file below the folder where it truly lies, or null where there is no such folder. */
    private Path place() {
        Path folder = real(file.toAbsolutePath().getParent());
        return folder == null ? null : folder.resolve(file.getFileName());
    }

    private static Path real(Path folder) {
        try {
            return folder == null || !Files.isDirectory(folder) ? null : folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
