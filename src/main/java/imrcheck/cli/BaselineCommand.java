package imrcheck.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What an auditor does with findings that were looked at. */
@Command(name = "baseline", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = {
                "Keeps findings that someone accepted, so that check does not count them again.",
                "A baseline knows a finding by case number, item and rule, and holds nothing of a letter's text."},
        synopsisSubcommandLabel = "COMMAND")
final class BaselineCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    private BaselineCommand() {}

    /** The command with its own commands. */
    static CommandLine with(Console console) {
        CommandLine line = new CommandLine(new BaselineCommand());
        List.<Object>of(new BaselineAcceptCommand(console), new BaselinePruneCommand(console), new BaselineListCommand(console))
                .forEach(line::addSubcommand);
        return line;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do with the baseline: accept, prune or list.");
    }
}
