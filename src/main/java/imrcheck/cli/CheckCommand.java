package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.baseline.Review;
import imrcheck.check.Tally;
import imrcheck.judge.RuleSet;
import imrcheck.report.CsvReport;
import imrcheck.report.JUnitReport;
import imrcheck.report.JsonReport;
import imrcheck.report.Renderer;
import imrcheck.report.SarifReport;
import imrcheck.report.TallySentence;
import imrcheck.report.TextReport;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "check", description = "Checks letters and prints the consistency report.",
        footer = {
                "",
                "Exit status: 0 nothing at or above --fail-on; 1 findings; 2 wrong usage; 3 the rules do not build; "
                        + "4 an input could not be read; 5 an engine error. The highest of 5, 4 and 1 that applies wins."})
final class CheckCommand implements Callable<Integer> {
    private static final int MANY = 20;
    private final Main program;

    @Mixin
    private RulesOption rules;

    @Mixin
    private BaselineOption baseline;

    @Mixin
    private LettersOption letters;
    @Mixin
    private OutputOption output;
    @Mixin
    private TextOutput text;
    @Mixin
    private FilterOption filter;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, json, jsonl, sarif (2.1.0), junit (XML) or csv (default: text).")
    private Format format;

    @Option(names = "--fail-on", paramLabel = "LEVEL", defaultValue = "inconsistent",
            description = "End with status 1 on inconsistent, warning or never (default: inconsistent).")
    private FailOn failOn;

    @Option(names = "--csv-bom", description = "Begin a csv report with the mark by which Excel knows UTF-8.")
    private boolean csvMark;

    @Option(names = "--jobs", paramLabel = "N", description = "Check so many letters at once (default: one a processor).")
    private Integer jobs;

    @Option(names = "--quiet", description = "Tell inconsistent items and unreadable letters alone; no progress, no tally.")
    private boolean quiet;

    CheckCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        if (jobs != null && jobs < 1) {
            throw new WrongUse("--jobs must be at least 1, not " + jobs + ".");
        }
        if (csvMark && format != Format.CSV) {
            throw new WrongUse("--csv-bom goes with --format csv alone.");
        }
        Review review = baseline.review();
        Sources sources = letters.sources(program.console());
        checkPlace(sources);
        Tally tally = output.write(program.console(), out -> run(out, sources, review));
        return ExitStatus.of(tally, failOn.applies(review.inconsistent(), review.warned()));
    }

    private void checkPlace(Sources sources) {
        if (output.place() != null) {
            output.place().checkLetters(letters.paths(), sources.all().stream().map(Source::name).toList());
            output.place().checkRules(rules.folder());
            output.place().checkFiles(baseline.file());
        }
    }

    private Tally run(OutputStream out, Sources sources, Review review) throws IOException {
        RuleSet set = rules.load();
        CheckRun run = new CheckRun(set, program::failed, filter.filter(set));
        Console console = program.console();
        if (sources.skipped() > 0 && !quiet) {
            console.say("Skipped " + sources.skipped() + (sources.skipped() == 1 ? " file" : " files")
                    + ": hidden, no ordinary file, or not .pdf, .txt or .zip.");
        }
        // The text report on standard output tells problems and reminders itself.
        boolean told = format == Format.TEXT && !output.toFile();
        try (Steps bar = steps(sources.all().size())) {
            TallySentence sentence = new TallySentence();
            Tally tally = run.report(sources.all(), threads(), renderer(out, run, review), letter -> {
                review.take(letter);
                sentence.take(letter);
                if (!told) {
                    console.complain(letter);
                }
                bar.done(1);
            });
            if (!told && !quiet) {
                console.remind(review);
            }
            if (output.toFile() && !quiet) {
                console.say(sentence.of(tally, review, set.count()));
            }
            return tally;
        }
    }

    /** A report that comes letter by letter onto the same screen shows the progress itself. */
    private Steps steps(int count) {
        boolean wanted = !quiet && count >= MANY && (format == Format.TEXT || output.toFile() || !program.console().terminal().out());
        return wanted ? Steps.of("Checking", " letters", count, program.console()) : Steps.NONE;
    }

    private int threads() {
        return jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    }

    private Renderer renderer(OutputStream out, CheckRun run, Review review) throws IOException {
        return switch (format) {
            case JSON -> new JsonReport(out, review);
            case JSONL -> JsonReport.lines(out, review);
            case SARIF -> new SarifReport(out, run.rules().rules(), review);
            case JUNIT -> new JUnitReport(out, review);
            case CSV -> new CsvReport(out, review, csvMark);
            case TEXT -> new TextReport(new OutputStreamWriter(out, StandardCharsets.UTF_8), text.page(output.terminal(program.console())),
                    quiet, review, run.told());
        };
    }
}
