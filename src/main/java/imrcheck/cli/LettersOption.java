package imrcheck.cli;

import imrcheck.source.Sources;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The parameters that name the letters to check. */
final class LettersOption {
    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "A .pdf, .txt or .zip file, a folder of them, or - for one letter on standard input.")
    private List<String> paths;

    Sources sources(Console console) {
        return Sources.of(paths, console.in());
    }

    /** As they are named on the command line. */
    List<String> paths() {
        return paths;
    }

    @Override
    public String toString() {
        return String.join(", ", paths);
    }
}
