package imrcheck.cli;

import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.report.CsvReport;
import imrcheck.report.JUnitReport;
import imrcheck.report.JsonLinesReport;
import imrcheck.report.JsonReport;
import imrcheck.report.Page;
import imrcheck.report.Renderer;
import imrcheck.report.SarifReport;
import imrcheck.report.TextReport;
import imrcheck.rules.RuleSet;
import imrcheck.source.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Checks letters and prints the consistency report.",
        footer = {
                "",
                "Exit status: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage; 3 the rules do not build; "
                        + "4 an input could not be read; 5 an engine error. The highest of 5, 4 and 1 that applies wins."})
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;
    @ParentCommand
    private Main main;
    @Mixin
    private RulesOption rules;

    @Mixin
    private BaselineOption baseline;

    @Parameters(arity = "1..*", paramLabel = "PATH",
            description = "A .pdf, .txt or .zip file, a folder of them, or - for one letter on standard input.")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", converter = Format.Converter.class,
            description = "text, json, jsonl, sarif (2.1.0), junit (XML) or csv (default: text).")
    private Format format;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write the report to this file, in one piece.")
    private Path output;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "inconsistent",
            description = "End with status 1 on inconsistent, warning or never (default: inconsistent).")
    private FailOn failOn;

    @Option(names = "--jobs", paramLabel = "N", description = "Check so many letters at once (default: one a processor).")
    private Integer jobs;

    @Option(names = "--quiet", description = "Tell inconsistent items and unreadable letters alone; no progress, no tally.")
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto",
            description = "Colour the text report: auto, always or never (default: auto).")
    private ColorChoice color;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs != null && jobs < 1) {
            throw new ParameterException(spec.commandLine(), "--jobs must be at least 1, not " + jobs + ".");
        }
        Review review = baseline.review();
        Tally tally = output == null ? run(console.out(), review) : toFile(review);
        return ExitStatus.of(tally, failOn.applies(review.inconsistent(), review.warned()));
    }

    private Tally toFile(Review review) throws IOException {
        try (ReportFile file = begin()) {
            Tally tally = run(file, review);
            file.commit();
            return tally;
        }
    }

    private ReportFile begin() {
        try {
            return ReportFile.at(output);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(),
                    "The report cannot be written to " + output + "; check that its folder exists and may be written to.", e);
        }
    }

    private Tally run(OutputStream out, Review review) throws IOException {
        Engine engine = new Engine(rules.load(), console, main.verbose());
        Sources sources = Sources.of(paths, console.in());
        if (sources.skipped() > 0 && !quiet) {
            console.say("Skipped " + sources.skipped() + (sources.skipped() == 1 ? " file that is" : " files that are")
                    + " not .pdf, .txt or .zip.");
        }
        try (Progress report = Progress.of(renderer(out, engine.rules(), review), sources.all().size(), console, progressWanted())) {
            Tally tally = engine.run(sources.all(), threads(), report, letter -> {
                review.take(letter);
                complainUnlessReported(letter);
            });
            remindUnlessReported(review);
            return tally;
        }
    }

    /** A report that comes letter by letter onto the same screen shows the progress itself. */
    private boolean progressWanted() {
        return !quiet && (format == Format.TEXT || output != null || !console.terminal().out());
    }

    private int threads() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Renderer renderer(OutputStream out, RuleSet rules, Review review) throws IOException {
        return switch (format) {
            case JSON -> new JsonReport(out, review);
            case JSONL -> new JsonLinesReport(out, review);
            case SARIF -> new SarifReport(out, rules.rules(), review);
            case JUNIT -> new JUnitReport(out, review);
            case CSV -> new CsvReport(out, review);
            case TEXT -> new TextReport(new OutputStreamWriter(out, StandardCharsets.UTF_8), page(), quiet, review);
        };
    }

    private Page page() {
        Terminal terminal = output == null ? console.terminal() : Terminal.NONE;
        return new Page(terminal.columns(), color.on(terminal.out() && terminal.colours()));
    }

    /** The text report on standard output tells the problems itself. */
    private void complainUnlessReported(CheckedLetter letter) {
        if (!onScreen()) {
            console.complain(letter);
        }
    }

    private void remindUnlessReported(Review review) {
        if (!onScreen() && !quiet) {
            console.remind(review);
        }
    }

    private boolean onScreen() {
        return format == Format.TEXT && output == null;
    }
}
