package imrcheck.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What a rule author does with rules. */
@Command(name = "rules", description = "Tests, compares and shows rules.", synopsisSubcommandLabel = "COMMAND")
final class RulesCommand extends Action {

    private RulesCommand() {}

    /** The command with its own commands. */
    static CommandLine with(Console console) {
        CommandLine line = new CommandLine(new RulesCommand());
        List.<Object>of(new RulesTestCommand(), new RulesListCommand(), new RulesShowCommand(), new RulesNewCommand(),
                new RulesDocsCommand(), new RulesDiffCommand(), new RulesLintCommand(console), new RulesCoverageCommand(console),
                new RulesMutateCommand()).forEach(line::addSubcommand);
        return line;
    }

    @Override
    public Integer call() {
        throw wrong("Say what to do with the rules; see imr-check rules --help.");
    }
}
