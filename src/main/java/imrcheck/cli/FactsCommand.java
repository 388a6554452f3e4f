package imrcheck.cli;

import imrcheck.report.FactsReport;
import imrcheck.source.Sources;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(name = "facts", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Prints the parsed letter and every fact that the rules see, as JSON.")
final class FactsCommand implements Callable<Integer> {
    private final Console console;

    @ParentCommand
    private Main main;
    @Mixin
    private RulesOption rules;

    @Parameters(paramLabel = "PATH", description = "A .pdf, .txt or .zip file, a folder of them, or - for standard input.")
    private String path;

    FactsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Engine engine = new Engine(rules.load(), console, main.verbose());
        return ExitStatus.of(
                engine.run(Sources.of(List.of(path), console.in()).all(), 1, new FactsReport(console.out()), console::complain),
                FailOn.NEVER);
    }
}
