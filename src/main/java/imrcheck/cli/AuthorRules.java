package imrcheck.cli;

import imrcheck.authoring.Selection;
import imrcheck.judge.RuleSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The option that names the rules an author works on. */
final class AuthorRules {
    private static final Path HERE = Path.of("rules");

    @Option(names = "--rules", paramLabel = "DIR",
            description = "The rules folder (default: the folder rules here, else the packaged rules).")
    private Path folder;

    /** The folder that was named or lies here, or null for the packaged rules. */
    Path folder() {
        return folder != null ? folder : Files.isDirectory(HERE) ? HERE : null;
    }

    RuleSet load() {
        return RulesOption.load(folder());
    }

    /** The rules of these names, or all where none is given. */
    Selection select(RuleSet rules, List<String> names) {
        return Selection.of(rules, names == null ? List.of() : names);
    }
}
