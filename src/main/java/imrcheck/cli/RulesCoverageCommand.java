package imrcheck.cli;

import imrcheck.authoring.AuthorJson;
import imrcheck.authoring.Coverage;
import imrcheck.cases.CaseFile;
import imrcheck.judge.RuleSet;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "coverage", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
        "Tells which rules and provisions fired and which table rows were ever matched, over cases, fixtures and the letters given.",
        "Whether cases would notice a mistake in a rule is told by imr-check rules mutate."},
        footer = {"", "Exit status: 0 told; 2 wrong usage; 3 the rules or their cases do not build; 5 an engine error."})
final class RulesCoverageCommand implements Callable<Integer> {
    private final Console console;

    private enum CoverageFormat { TEXT, JSON }

    @Mixin
    private AuthorRules rules;
    @Mixin
    private FixturesOption fixtures;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "More letters: .pdf, .txt or .zip files, or folders of them.")
    private List<String> paths;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: text).")
    private CoverageFormat format;

    RulesCoverageCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet set = rules.load();
        List<Source> letters = new ArrayList<>(fixtures.letters(console));
        letters.addAll(Sources.of(paths == null ? List.of() : paths, console.in()).all());
        Coverage coverage = Coverage.of(set, CaseFile.all(set.files()), letters, Runtime.getRuntime().availableProcessors());
        if (format == CoverageFormat.JSON) {
            AuthorJson.write(coverage, console.out());
        } else {
            coverage.lines().forEach(console.out()::println);
        }
        return ExitStatus.FINE;
    }
}
