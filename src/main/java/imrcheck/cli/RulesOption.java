package imrcheck.cli;

import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The option that names other rules than the packaged ones. */
final class RulesOption {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--rules", paramLabel = "DIR", description = "Judge by the rules of this folder (default: the packaged ones).")
    private Path folder;

    RuleSet load() {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new ParameterException(command.commandLine(), "There is no rules folder " + folder + "; check --rules.");
        }
        return folder == null ? RuleSets.packaged() : RuleSets.of(folder);
    }
}
