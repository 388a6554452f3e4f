package imrcheck.cli;

import imrcheck.authoring.AuthorJson;
import imrcheck.authoring.CaseTest;
import imrcheck.authoring.Coverage;
import imrcheck.authoring.LeaveOut;
import imrcheck.authoring.Lint;
import imrcheck.authoring.NewRule;
import imrcheck.authoring.RuleDocs;
import imrcheck.authoring.RuleList;
import imrcheck.authoring.RulePage;
import imrcheck.authoring.Selection;
import imrcheck.authoring.WrongUse;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.check.Checker;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleError;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a rule author does with rules. */
@Command(name = "rules", description = "Tests, compares and shows rules.", synopsisSubcommandLabel = "COMMAND")
final class RulesCommand implements Runnable {
    private static final String FORMAT = "text or json (default: text).";

    private final Main program;

    private enum Form { TEXT, JSON }

    RulesCommand(Main program) {
        this.program = program;
    }

    @Override
    public void run() {
        throw new WrongUse("Say what to do with the rules; see imr-check rules --help.");
    }

    @Command(description = "Lists the rules by topic: id, title, kind, guideline, period, cases.")
    int list(@Mixin AuthorRules rules, @Mixin TextOutput text, @Parameters(arity = "0..*", paramLabel = "TOPIC|ID",
            description = "The rules to list, by topic or id (default: all).") List<String> names) {
        RuleSet set = rules.load();
        program.console().tell(RuleList.of(set, rules.select(set, names), text.page(program.console())));
        return ExitStatus.FINE;
    }

    @Command(description = "Shows a rule or a row: what it says of itself, where it stands, its text, its tables, its cases.")
    int show(@Mixin AuthorRules rules, @Mixin TextOutput text, @Parameters(arity = "1..*", paramLabel = "ID",
            description = "The rules to show, by id, or by topic for all of one.") List<String> names) {
        RuleSet set = rules.load();
        List<LetterCase> cases = CaseFile.all(set.files());
        program.console().tell(rules.select(set, names).rules().stream()
                .map(rule -> RulePage.text(set, rule, cases, text.page(program.console()))).collect(Collectors.joining("\n\n")));
        return ExitStatus.FINE;
    }

    @Command(name = "new",
            description = "Writes a new criterion into the rows of its topic, or a new rule, and its cases, ready to be filled in.")
    int begin(@Mixin AuthorRules rules,
            @Parameters(index = "0", paramLabel = "TOPIC", description = "The folder of its topic, such as massage.") String topic,
            @Parameters(index = "1", paramLabel = "ID", description = "Its id, such as massage-visits.") String id,
            @Option(names = "--rule", description = "Write a DRL rule, for logic that is more than a row.") boolean rule)
            throws IOException {
        Path folder = rules.folder();
        if (folder == null) {
            throw new WrongUse("There is no folder rules here; name one with --rules.");
        }
        String files = NewRule.write(folder, topic, id, rule).stream().map(Path::toString).collect(Collectors.joining(" and "));
        program.console().line("Wrote " + files + "; fill in what says TODO, then run imr-check rules test " + id + ".");
        return ExitStatus.FINE;
    }

    @Command(description = "Writes a page a provision or check and an index with the table of topics.")
    int docs(@Mixin AuthorRules rules, @Option(names = {"-o", "--output"}, paramLabel = "DIR", required = true,
            description = "The folder to write the pages into.") Path folder) {
        try {
            int count = RuleDocs.write(rules.load(), folder);
            program.console()
                    .line("Wrote the pages of " + count + " provisions and checks; begin with " + folder.resolve("index.html") + ".");
            return ExitStatus.FINE;
        } catch (IOException e) {
            throw new WrongUse("The pages cannot be written to " + folder + "; check that it is a folder that may be written to.");
        }
    }

    @Command(description = "Runs the cases beside the rules.",
            footer = {
                    "",
                    "A case with the key todo, which gives a reason, is known to fail and must fail. A rule without a case is a failure.",
                    "Exit status: 0 all as expected; 1 not; 2 wrong usage; 3 the rules or their cases do not build."})
    int test(@Mixin AuthorRules rules, @Mixin TextOutput text,
            @Parameters(arity = "0..*", paramLabel = "TOPIC|ID",
                    description = "The rules to test, by topic or id (default: all).") List<String> names,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = FORMAT) Form format)
            throws IOException {
        RuleSet set = rules.load();
        CaseTest test = CaseTest.run(set, Checker.by(set, program::failed), rules.select(set, names), processors());
        if (format == Form.JSON) {
            AuthorJson.write(test, program.console().out());
        } else {
            program.console().tell(test.text(text.page(program.console())));
        }
        return test.passed() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    @Command(
            description = {
                    "Tells in how many letters each phrase, cue, word of a class, row and rule serves: over the letters given, else over "
                            + "cases and fixtures. Letters of one case number count as one.",
                    "Whether cases would notice a mistake in a rule is told by imr-check rules mutate."},
            footer = {"", "Exit status: 0 told; 2 wrong usage; 3 the rules or their cases do not build; 5 an engine error."})
    int coverage(@Mixin AuthorRules rules, @Mixin FixturesOption fixtures,
            @Parameters(arity = "0..*", paramLabel = "PATH",
                    description = "The letters: .pdf, .txt or .zip files, or folders of them.") List<String> paths,
            @Option(names = "--list", description = "List every unit, those that serve fewest letters first.") boolean list,
            @Option(names = "--leave-out", paramLabel = "DIR",
                    description = "Write the rules without what serves one letter at most into this folder.") Path without,
            @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = FORMAT) Form format)
            throws IOException {
        RuleSet set = rules.load();
        boolean given = paths != null && !paths.isEmpty();
        Coverage coverage = given ? Coverage.of(set, List.of(), Sources.of(paths, program.console().in()).all(), processors())
                : Coverage.of(set, CaseFile.all(set.files()), fixtures.letters(program.console()), processors());
        if (without != null) {
            LeaveOut.write(set.files(), coverage.spare(), without);
        }
        if (format == Form.JSON) {
            AuthorJson.write(coverage, program.console().out());
        } else {
            (list ? Stream.concat(coverage.list(), coverage.lines()) : coverage.lines()).forEach(program.console()::line);
        }
        return ExitStatus.FINE;
    }

    @Command(description = {
            "Checks rules, rows and terms for what builds and misleads: words that no terms define, periods with gaps or overlaps, figures "
                    + "and constructs that have no place in a rule, rules that differ in their constants alone, phrases that hide others, "
                    + "rules and rows that no case and no fixture makes fire."},
            footer = {"", "Exit status: 0 nothing found; 1 findings; 2 wrong usage; 3 the rules or their cases do not build."})
    int lint(@Mixin AuthorRules rules, @Mixin FixturesOption fixtures, @Parameters(arity = "0..*", paramLabel = "TOPIC|ID",
            description = "Report on these rules alone, by topic or id (default: all).") List<String> names) {
        RuleSet set = rules.load();
        Selection selection = rules.select(set, names);
        List<LetterCase> cases = CaseFile.all(set.files());
        List<Source> letters = fixtures.letters(program.console());
        Coverage coverage = Coverage.of(set, cases, letters, processors());
        List<RuleError> errors = Lint.check(set, coverage.fired(), selection::includes);
        errors.forEach(program.console()::line);
        program.console().line((errors.isEmpty() ? "Nothing" : errors.size()) + " found in " + set.count() + " rules, with " + cases.size()
                + " cases and " + letters.size() + " fixtures.");
        return errors.isEmpty() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }

    private static int processors() {
        return Runtime.getRuntime().availableProcessors();
    }
}
