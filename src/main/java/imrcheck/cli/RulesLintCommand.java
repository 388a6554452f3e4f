package imrcheck.cli;

import imrcheck.authoring.Coverage;
import imrcheck.authoring.Lint;
import imrcheck.authoring.Selection;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleError;
import imrcheck.source.Source;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "lint", mixinStandardHelpOptions = true, versionProvider = Version.class, description = {
        "Checks rules, rows and terms for what builds and misleads: words that no terms define, periods with gaps or overlaps, figures "
                + "and constructs that have no place in a rule, rules that differ in their constants alone, phrases that hide others, "
                + "rules and rows that no case and no fixture makes fire."},
        footer = {"", "Exit status: 0 nothing found; 1 findings; 2 wrong usage; 3 the rules or their cases do not build."})
final class RulesLintCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private AuthorRules rules;
    @Mixin
    private FixturesOption fixtures;

    @Parameters(arity = "0..*", paramLabel = "TOPIC|ID", description = "Report on these rules alone, by topic or id (default: all).")
    private List<String> names;

    RulesLintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet set = rules.load();
        Selection selection = rules.select(set, names);
        List<LetterCase> cases = CaseFile.all(set.files());
        List<Source> letters = fixtures.letters(console);
        Coverage coverage = Coverage.of(set, cases, letters, Runtime.getRuntime().availableProcessors());
        List<RuleError> errors = Lint.check(set, coverage.fired(), selection::includes);
        errors.forEach(error -> console.out().println(error));
        console.out().println((errors.isEmpty() ? "Nothing" : errors.size()) + " found in " + set.count() + " rules, with " + cases.size()
                + " cases and " + letters.size() + " fixtures.");
        return errors.isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }
}
