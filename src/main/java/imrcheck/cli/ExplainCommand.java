package imrcheck.cli;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.report.Explanation;
import imrcheck.report.Page;
import imrcheck.source.Sources;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "explain", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Tells why: facts, criteria, rules that fired, evidence by line, and what would change the verdict.")
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;
    @ParentCommand
    private Main main;
    @Mixin
    private RulesOption rules;

    @Parameters(paramLabel = "PATH", description = "A .pdf, .txt or .zip file, a folder of them, or - for standard input.")
    private String path;

    @Option(names = "--item", paramLabel = "N", description = "Explain this item alone, counted from 1 in the letter's order.")
    private Integer number;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Colour the text: auto, always or never (default: auto).")
    private ColorChoice color;

    private int explained;

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Engine engine = new Engine(rules.load(), console, main.verbose());
        Terminal terminal = console.terminal();
        Page page = new Page(terminal.columns(), color.on(terminal.out() && terminal.colours()));
        Explanation explanation = new Explanation(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8), page, engine.rules(),
                item -> number == null || item.item() == number);
        Tally tally = engine.run(Sources.of(List.of(path), console.in()).all(), 1, explanation, this::count);
        int status = ExitStatus.of(tally, FailOn.NEVER);
        if (status == ExitStatus.FINE && number != null && explained == 0) {
            throw new ParameterException(spec.commandLine(),
                    "There is no item " + number + " among the " + tally.items() + " of " + path + "; check --item.");
        }
        return status;
    }

    private void count(CheckedLetter letter) {
        explained += (int) letter.judgements().stream().filter(j -> number == null || j.item() == number).count();
    }
}
