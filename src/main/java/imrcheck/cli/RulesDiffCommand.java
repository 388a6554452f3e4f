package imrcheck.cli;

import imrcheck.authoring.AcceptedChange;
import imrcheck.authoring.AuthorJson;
import imrcheck.authoring.DiffPage;
import imrcheck.authoring.RuleComparison;
import imrcheck.authoring.RuleVersion;
import imrcheck.authoring.RulesDiff;
import imrcheck.authoring.WrongUse;
import imrcheck.report.Page;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "diff", customSynopsis = "imr-check rules diff [OPTIONS] OLD [NEW] PATH...",
        description = "Checks letters under two versions of the rules and lists every item that is judged differently, by rule.",
        footer = {
                "",
                "OLD and NEW are rules folders, or git revisions whose folder rules is taken (default of NEW: the folder rules "
                        + "here, else the packaged rules). Both are code and run with your rights.",
                "FILE of --accept is a YAML list of {case: ..., item: ..., rule: ..., who: ..., why: ...}.",
                "Exit status: 0 nothing changes that is not accepted; 1 something does; 2 wrong usage; 3 a version does not build; "
                        + "4 an input could not be read; 5 an engine error."})
final class RulesDiffCommand implements Callable<Integer> {
    private final Main program;

    private static final Path HERE = Path.of("rules");
    private enum DiffFormat { TEXT, JSON, MARKDOWN }

    @Mixin
    private TextOutput text;
    @Mixin
    private OutputOption output;

    @Parameters(arity = "2..*", paramLabel = "OLD [NEW] PATH", description = "The versions, and the letters to check.")
    private List<String> arguments;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text",
            description = "text, json, or markdown for a comment on a pull request (default: text).")
    private DiffFormat format;

    @Option(names = "--accept", paramLabel = "FILE", description = "Changes that are accepted, and by whom and why.")
    private Path accept;

    RulesDiffCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() throws IOException {
        List<AcceptedChange> accepted = accepted();
        RuleVersion before = RuleVersion.of(arguments.get(0)).orElseThrow(() -> new WrongUse(
                "There are no rules at " + arguments.get(0) + "; name a folder with rules, or a git revision that has a folder rules."));
        Optional<RuleVersion> named = arguments.size() > 2 ? RuleVersion.of(arguments.get(1)) : Optional.empty();
        List<String> paths = arguments.subList(named.isPresent() ? 2 : 1, arguments.size());
        RuleComparison comparison = new RuleComparison(before, named.orElseGet(RulesDiffCommand::here), program::failed);
        List<Source> sources = Sources.of(paths, program.console().in()).all();
        checkPlace(paths, sources);
        RulesDiff diff = comparison.run(sources, Runtime.getRuntime().availableProcessors(), accepted, program.console()::complain);
        return status(output.write(program.console(), out -> write(diff, out)));
    }

    private void checkPlace(List<String> paths, List<Source> sources) {
        if (output.place() != null) {
            output.place().checkLetters(paths, sources.stream().map(Source::name).toList());
            Stream.concat(arguments.subList(0, 2).stream(), Stream.of(HERE.toString())).map(Path::of).filter(Files::isDirectory)
                    .filter(folder -> !paths.contains(folder.toString())).forEach(output.place()::checkRules);
            output.place().checkFiles(accept);
        }
    }

    private static RuleVersion here() {
        return RuleVersion.of(HERE.toString()).orElseGet(RuleVersion::packaged);
    }

    private List<AcceptedChange> accepted() {
        try {
            return accept == null ? List.of() : AcceptedChange.read(accept.toString(), Files.readString(accept));
        } catch (RulesDoNotBuild e) {
            throw new WrongUse(e.errors().get(0).toString());
        } catch (IOException e) {
            throw new WrongUse("The accepted changes " + accept + " cannot be read; check --accept.");
        }
    }

    private RulesDiff write(RulesDiff diff, OutputStream out) throws IOException {
        if (format == DiffFormat.JSON) {
            AuthorJson.write(diff, out);
        } else {
            Page page = text.page(output.terminal(program.console()));
            String words = format == DiffFormat.TEXT ? DiffPage.text(diff, page) : DiffPage.markdown(diff);
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }
        return diff;
    }

    private static int status(RulesDiff diff) {
        return ExitStatus.of(diff.failed(), diff.counted().lost(), diff.open() > 0);
    }
}
