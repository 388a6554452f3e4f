package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.check.Tally;
import imrcheck.facts.Item;
import imrcheck.report.Explanation;
import imrcheck.report.ExplanationJson;
import imrcheck.report.FactsReport;
import imrcheck.report.Petition;
import imrcheck.report.Renderer;
import imrcheck.source.SourceText;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.ScopeType;

/** The program. */
@Command(name = "imr-check", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT,
        description = "Checks whether the outcome of an Independent Medical Review determination follows from its own findings.",
        synopsisSubcommandLabel = "COMMAND", addMethodSubcommands = false)
public final class Main implements Runnable {
    private enum Explained { TEXT, JSON }

    private static final int BUFFER = 1 << 16;
    private static final int LOOK_EVERY_MILLIS = 300;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Tell the stack trace of an internal error.")
    private boolean verbose;

    private final Console console;

    private Main(Console console) {
        this.console = console;
    }

    /**
     * Runs a command and ends the JVM with its exit status. The launcher gives another status for findings in the system property
     * {@code imrcheck.findings}, since a JVM that does not start ends with the same.
     *
     * @param args as {@code --help} describes them
     */
    public static void main(String[] args) {
        endWithLauncher();
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), BUFFER);
        int status = run(new Console(System.in, out, System.err, Terminal.detect()), args);
        System.exit(status == ExitStatus.FINDINGS ? Integer.getInteger("imrcheck.findings", status) : status);
    }

    /** The launcher hands signals on, but cannot do so when it is killed. */
    private static void endWithLauncher() {
        Long launcher = Long.getLong("imrcheck.launcher");
        if (launcher != null) {
            Thread watch = new Thread(() -> watch(launcher), "imr-check-launcher");
            watch.setDaemon(true);
            watch.start();
        }
    }

    private static void watch(long launcher) {
        try {
            while (ProcessHandle.current().parent().map(ProcessHandle::pid).filter(pid -> pid == launcher).isPresent()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
            System.exit(ExitStatus.TERMINATED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a command and tells its exit status. */
    static int run(Console console, String... args) {
        try {
            return run(console, Settings.in(Path.of("")), args);
        } catch (WrongUse wrong) {
            console.say(wrong.getMessage());
            return ExitStatus.USAGE;
        }
    }

    /** Runs a command and tells its exit status; what the options do not say the settings do. */
    static int run(Console console, Settings settings, String... args) {
        Main program = new Main(console);
        CommandLine line = new CommandLine(program);
        program.addCommands(line, args.length == 0 ? "" : args[0]);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setDefaultValueProvider(settings);
        line.setExecutionStrategy(parsed -> {
            settings.tell(console);
            return new RunLast().execute(parsed);
        });
        line.registerConverter(LocalDate.class, BaselineOption::day);
        line.setOut(new PrintWriter(console.text(), true));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(
                CommandLine.Help.defaultColorScheme(console.terminal().out() && console.terminal().colours() ? Ansi.ON : Ansi.OFF));
        Failures failures = new Failures(console);
        line.setParameterExceptionHandler((wrong, ignored) -> failures.wrongUsage(wrong.getCommandLine(), Complaints.of(wrong)));
        line.setExecutionExceptionHandler((failure, command, ignored) -> failures.status(failure, command, program.verbose));
        int status;
        try {
            status = line.execute(args);
        } catch (Error e) {
            status = failures.status(e, program.verbose);
        }
        try {
            console.out().flush();
            return status;
        } catch (IOException e) {
            return status >= ExitStatus.ENGINE ? status : failures.status(e);
        }
    }

    /** The commands to know: the one that the first argument names, else all. To set up each takes longer than a letter. */
    private void addCommands(CommandLine line, String first) {
        line.addSubcommand(new CheckCommand(this));
        if (!first.equals("check")) {
            line.getCommandSpec().addMethodSubcommands();
            line.addSubcommand(new CommandLine(new RulesCommand(this)).addSubcommand(new RulesDiffCommand(this))
                    .addSubcommand(new RulesMutateCommand(this)).addSubcommand(new RulesWhyNotCommand(this)));
            line.addSubcommand(new BaselineCommand(this));
            line.addSubcommand(new HelpCommand());
            line.addSubcommand("completion", new AutoComplete.GenerateCompletion());
            tellStatuses(line);
        }
    }

    /** Where a command has no words of its own on how it ends, its help tells what holds for most. */
    private static void tellStatuses(CommandLine line) {
        line.getSubcommands().values().forEach(Main::tellStatuses);
        if (String.join("", line.getCommandSpec().usageMessage().footer()).isEmpty()) {
            line.getCommandSpec().usageMessage().footer("", ExitStatus.HELP);
        }
    }

    /** What it reads from and writes to. */
    Console console() {
        return console;
    }

    /** Whether to tell more than most users need. */
    boolean verbose() {
        return verbose;
    }

    /** Tells the stack trace of a step that failed on a letter where the user asks for it. */
    void failed(SourceText letter, Throwable failure) {
        if (verbose) {
            console.trace(failure);
        }
    }

    @Override
    public void run() {
        throw new WrongUse("Say what to do: check, facts, explain, rules, baseline, schema or completion.");
    }

    @Command(description = "Prints the parsed letter and every fact that the rules see, as JSON.")
    int facts(@Mixin RulesOption rules, @Mixin LettersOption letters) throws IOException {
        CheckRun run = new CheckRun(rules.load(), this::failed);
        return ExitStatus.of(run.report(letters.sources(console).all(), 1, new FactsReport(console.out()), console::complain), false);
    }

    @Command(description = "Tells why: facts, criteria, rules that fired, evidence by line, and what would change the verdict.")
    int explain(@Mixin RulesOption rules, @Mixin LettersOption letters, @Mixin TextOutput text,
            @Option(names = "--item", paramLabel = "N",
                    description = "Explain this item alone, counted from 1 in the letter's order.") Integer number,
            @Option(names = "--petition",
                    description = {
                            "Print instead the exhibit that an appeal under Labor Code section 4610.6(h) needs:",
                            "possible grounds, denial and record quoted, and what else carries the outcome."}) boolean petition,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
                    description = "text or json (default: text).") Explained format)
            throws IOException {
        if (petition && format == Explained.JSON) {
            throw new WrongUse("--petition is a text; leave out --format json.");
        }
        CheckRun run = new CheckRun(rules.load(), this::failed);
        Predicate<Item> wanted = item -> number == null || item.item() == number;
        Renderer explanation = petition ? new Petition(console.text(), text.page(console), run.rules(), wanted)
                : format == Explained.JSON ? new ExplanationJson(console.out(), run.rules(), wanted)
                        : new Explanation(console.text(), text.page(console), run.rules(), wanted);
        Set<Integer> items = new HashSet<>();
        Tally tally = run.report(letters.sources(console).all(), 1, explanation,
                letter -> letter.judgements().forEach(judgement -> items.add(judgement.item())));
        int status = ExitStatus.of(tally, false);
        if (status == ExitStatus.FINE && number != null && !items.contains(number)) {
            throw new WrongUse("There is no item " + number + " among the " + tally.items() + " of " + letters + "; check --item.");
        }
        return status;
    }

    @Command(description = "Prints the JSON Schema of the JSON report.")
    int schema() throws IOException {
        try (InputStream schema = Main.class.getResourceAsStream("/imrcheck/report.schema.json")) {
            schema.transferTo(console.out());
        }
        return ExitStatus.FINE;
    }
}
