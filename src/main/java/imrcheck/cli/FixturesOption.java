package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names the letters kept beside the rules. */
final class FixturesOption {
    private static final Path HERE = Path.of("fixtures");

    @Option(names = "--fixtures", paramLabel = "PATH",
            description = "Letters beside the cases (default: the folder fixtures here, where there is one).")
    private Path path;

    List<Source> letters(Console console) {
        if (path != null && !Files.exists(path)) {
            throw new WrongUse("There are no fixtures at " + path + "; check --fixtures.");
        }
        if (path == null && !Files.isDirectory(HERE)) {
            return List.of();
        }
        return Sources.of(List.of((path == null ? HERE : path).toString()), console.in()).all();
    }
}
