package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.baseline.BaselineError;
import imrcheck.rules.RulesDoNotBuild;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program. */
@Command(name = "imr-check", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks whether the outcome of an Independent Medical Review determination follows from its own findings.",
        synopsisSubcommandLabel = "COMMAND")
public final class Main implements Runnable {
    @Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Tell the stack trace of an internal error.")
    private boolean verbose;

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    /**
     * Runs a command and ends the JVM with its exit status.
     *
     * @param args as {@code --help} describes them
     */
    public static void main(String[] args) {
        System.exit(run(new Console(System.in, System.out, System.err, Terminal.detect()), args));
    }

    /** Runs a command and tells its exit status. */
    static int run(Console console, String... args) {
        CommandLine line = new CommandLine(new Main(console));
        commands(console, args.length == 0 ? "" : args[0]).forEach(line::addSubcommand);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                console.terminal().out() && console.terminal().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((wrong, ignored) -> wrongUsage(console, wrong));
        line.setExecutionExceptionHandler((failure, command, ignored) -> failed(console, failure, command));
        int status = line.execute(args);
        if (console.out().checkError()) {
            console.say("The report could not be written to standard output in full.");
            return Math.max(status, ExitStatus.USAGE);
        }
        return status;
    }

    /** The commands to know: the one that the first argument names, else all. To set up each takes longer than a letter. */
    private static List<Object> commands(Console console, String first) {
        if (first.equals("check")) {
            return List.of(new CheckCommand());
        }
        return List.of(new CheckCommand(), new FactsCommand(), new ExplainCommand(), new SchemaCommand(), RulesCommand.with(console),
                BaselineCommand.withCommands());
    }

    Console console() {
        return console;
    }

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: check, facts, explain, rules or baseline.");
    }

    private static int wrongUsage(Console console, ParameterException wrong) {
        console.say(wrong.getMessage());
        console.say("See " + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help.");
        return ExitStatus.USAGE;
    }

    private static int failed(Console console, Exception failure, CommandLine command) {
        if (((Main) command.getCommandSpec().root().userObject()).verbose) {
            failure.printStackTrace(console.err());
        }
        if (failure instanceof RulesDoNotBuild rules) {
            rules.errors().forEach(error -> console.say(error.toString()));
            return ExitStatus.RULES;
        }
        if (failure instanceof WrongUse wrong) {
            return wrongUsage(console, new ParameterException(command, wrong.getMessage()));
        }
        if (failure instanceof BaselineError baseline) {
            console.say(baseline.getMessage());
            return ExitStatus.USAGE;
        }
        if (failure instanceof UncheckedIOException io) {
            console.say("Reading or writing failed: " + io.getCause().getMessage() + ".");
            return ExitStatus.ENGINE;
        }
        console.say("An internal error stopped the run (" + failure.getClass().getSimpleName() + "); run with --verbose and report it.");
        return ExitStatus.ENGINE;
    }
}
