package imrcheck.cli;

import imrcheck.authoring.AcceptedChanges;
import imrcheck.authoring.DiffJson;
import imrcheck.authoring.DiffMarkdown;
import imrcheck.authoring.DiffText;
import imrcheck.authoring.RuleComparison;
import imrcheck.authoring.RuleVersion;
import imrcheck.authoring.RulesDiff;
import imrcheck.report.Page;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.source.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "diff", mixinStandardHelpOptions = true, versionProvider = Version.class,
        customSynopsis = "imr-check rules diff [OPTIONS] OLD [NEW] PATH...",
        description = "Checks letters under two versions of the rules and lists every item that is judged differently, by rule.",
        footer = {
                "",
                "OLD and NEW are rules folders, or git revisions whose folder rules is taken (default of NEW: the folder rules "
                        + "here, else the packaged rules). Both are code and run with your rights.",
                "FILE of --accept is a YAML list of {case: ..., item: ..., rule: ..., who: ..., why: ...}.",
                "Exit status: 0 nothing changes that is not accepted; 1 something does; 2 wrong usage; 3 a version does not build; "
                        + "4 an input could not be read; 5 an engine error."})
final class RulesDiffCommand implements Callable<Integer> {
    private static final Path HERE = Path.of("rules");
    private final Console console;

    private enum DiffFormat { TEXT, JSON, MARKDOWN }

    @Spec
    private CommandSpec spec;
    @ParentCommand
    private RulesCommand parent;
    @Mixin
    private TextOutput text;

    @Parameters(arity = "2..*", paramLabel = "OLD [NEW] PATH", description = "The versions, and the letters to check.")
    private List<String> arguments;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, json, or markdown for a comment on a pull request (default: text).")
    private DiffFormat format;

    @Option(names = "--accept", paramLabel = "FILE", description = "Changes that are accepted, and by whom and why.")
    private Path accept;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Write to this file, in one piece.")
    private Path output;

    RulesDiffCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        AcceptedChanges accepted = accepted();
        RuleVersion before = RuleVersion.of(arguments.get(0)).orElseThrow(() -> wrong(
                "There are no rules at " + arguments.get(0) + "; name a folder with rules, or a git revision that has a folder rules."));
        Optional<RuleVersion> named = arguments.size() > 2 ? RuleVersion.of(arguments.get(1)) : Optional.empty();
        List<String> paths = arguments.subList(named.isPresent() ? 2 : 1, arguments.size());
        RuleComparison comparison =
                new RuleComparison(before, named.orElseGet(RulesDiffCommand::here), Engine.failures(console, parent.verbose()));
        RulesDiff diff = comparison.run(Sources.of(paths, console.in()).all(), Runtime.getRuntime().availableProcessors(), accepted,
                console::complain);
        write(diff);
        return status(diff);
    }

    private static RuleVersion here() {
        return RuleVersion.of(HERE.toString()).orElseGet(RuleVersion::packaged);
    }

    private AcceptedChanges accepted() {
        try {
            return accept == null ? AcceptedChanges.NONE : AcceptedChanges.read(accept.toString(), Files.readString(accept));
        } catch (RulesDoNotBuild e) {
            throw wrong(e.errors().get(0).toString());
        } catch (IOException e) {
            throw wrong("The accepted changes " + accept + " cannot be read; check --accept.");
        }
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private void write(RulesDiff diff) throws IOException {
        if (output == null) {
            write(diff, console.out(), text.page(console));
            return;
        }
        try (ReportFile file = ReportFile.at(output)) {
            write(diff, file, new Page(Terminal.NONE.columns(), false));
            file.commit();
        } catch (IOException e) {
            throw wrong("The comparison cannot be written to " + output + "; check that its folder exists and may be written to.");
        }
    }

    private void write(RulesDiff diff, OutputStream out, Page page) throws IOException {
        switch (format) {
            case TEXT -> DiffText.write(diff, new OutputStreamWriter(out, StandardCharsets.UTF_8), page);
            case JSON -> DiffJson.write(diff, out);
            case MARKDOWN -> out.write(DiffMarkdown.of(diff).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int status(RulesDiff diff) {
        if (diff.failed() > 0) {
            return ExitStatus.ENGINE;
        }
        if (diff.counted().unreadable() > 0) {
            return ExitStatus.UNREADABLE;
        }
        return diff.open() > 0 ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }
}
