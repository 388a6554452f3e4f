package imrcheck.cli;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;
import picocli.CommandLine;

/** What a rule author does with rules. */
@Command(name = "rules", mixinStandardHelpOptions = true, versionProvider = Version.class, description = "Tests, compares and shows rules.",
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
    @Spec
    private CommandSpec spec;
    @ParentCommand
    private Main main;

    private RulesCommand() {}

    /** The command with its own commands. */
    static CommandLine with(Console console) {
        CommandLine line = new CommandLine(new RulesCommand());
        List.<Object>of(new RulesTestCommand(console), new RulesListCommand(console), new RulesShowCommand(console),
                new RulesNewCommand(console), new RulesDocsCommand(console), new RulesDiffCommand(console), new RulesLintCommand(console),
                new RulesCoverageCommand(console), new RulesMutateCommand(console)).forEach(line::addSubcommand);
        return line;
    }

    boolean verbose() {
        return main.verbose();
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the rules; see imr-check rules --help.");
    }
}
