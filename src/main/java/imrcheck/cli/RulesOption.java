package imrcheck.cli;

import imrcheck.rules.RuleSet;
import imrcheck.rules.RuleSets;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that names other rules than the packaged ones. */
final class RulesOption {
    @Option(names = "--rules", paramLabel = "DIR", description = "Judge by the rules of this folder (default: the packaged ones).")
    private Path folder;

    RuleSet load() {
        return folder == null ? RuleSets.packaged() : RuleSets.of(folder);
    }
}
