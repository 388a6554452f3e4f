package imrcheck.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What an auditor does with findings that were looked at. */
@Command(name = "baseline",
        description = {
                "Keeps findings that someone accepted, so that check does not count them again.",
                "A baseline knows a finding by case number, item and rule, and holds nothing of a letter's text."},
        synopsisSubcommandLabel = "COMMAND")
final class BaselineCommand extends Action {

    private BaselineCommand() {}

    /** The command with its own commands. */
    static CommandLine withCommands() {
        CommandLine line = new CommandLine(new BaselineCommand());
        List.<Object>of(new BaselineAcceptCommand(), new BaselinePruneCommand(), new BaselineListCommand()).forEach(line::addSubcommand);
        return line;
    }

    @Override
    public Integer call() {
        throw wrong("Say what to do with the baseline: accept, prune or list.");
    }
}
