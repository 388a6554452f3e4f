package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.judge.RuleSet;
import imrcheck.judge.RuleSets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names other rules than the packaged ones. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "DIR", description = "Judge by the rules of this folder (default: the packaged ones).")
    private Path folder;

    /** The folder that was named, or null. */
    Path folder() {
        return folder;
    }

    RuleSet load() {
        return load(folder);
    }

    /** The rules of a folder, or the packaged ones where it is null. */
    static RuleSet load(Path folder) {
        if (folder != null && !Files.isDirectory(folder)) {
            throw new WrongUse("There is no rules folder " + folder + "; check --rules.");
        }
        return folder == null ? RuleSets.packaged() : RuleSets.of(folder);
    }
}
