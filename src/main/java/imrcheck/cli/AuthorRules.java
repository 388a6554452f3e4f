package imrcheck.cli;

import imrcheck.authoring.Selection;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names the rules an author works on. */
final class AuthorRules {
    private static final Path HERE = Path.of("rules");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--rules", paramLabel = "DIR",
            description = "The rules folder (default: the folder rules here, else the packaged rules).")
    private Path folder;

    /** The folder that was named or lies here, or null for the packaged rules. */
    Path folder() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "There is no rules folder " + folder + "; check --rules.");
        }
        return folder != null ? folder : Files.isDirectory(HERE) ? HERE : null;
    }

    RuleSet load() {
        Path chosen = folder();
        return chosen == null ? RuleSets.packaged() : RuleSets.of(chosen);
    }

    /** The rules of these names, or all where none is given. */
    Selection select(RuleSet rules, List<String> names) {
        return Selection.of(rules, names == null ? List.of() : names);
    }
}
