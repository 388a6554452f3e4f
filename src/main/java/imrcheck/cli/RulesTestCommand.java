package imrcheck.cli;

import imrcheck.authoring.AuthorJson;
import imrcheck.authoring.CaseTest;
import imrcheck.authoring.Selection;
import imrcheck.judge.RuleSet;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "test", description = "Runs the cases beside the rules.",
        footer = {
                "",
                "A case with the key todo, which gives a reason, is known to fail and must fail. A rule without a case is a failure.",
                "Exit status: 0 all as expected; 1 not; 2 wrong usage; 3 the rules or their cases do not build."})
final class RulesTestCommand extends Action {
    private enum TestFormat { TEXT, JSON }

    @Mixin
    private AuthorRules rules;
    @Mixin
    private TextOutput text;

    @Parameters(arity = "0..*", paramLabel = "TOPIC|ID", description = "The rules to test, by topic or id (default: all).")
    private List<String> names;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or json (default: text).")
    private TestFormat format;

    @Override
    public Integer call() throws IOException {
        RuleSet set = rules.load();
        Selection selection = rules.select(set, names);
        Engine engine = engine(set);
        CaseTest test = CaseTest.run(set, engine.checker(), selection, Runtime.getRuntime().availableProcessors());
        if (format == TestFormat.JSON) {
            AuthorJson.write(test, console().out());
        } else {
            console().tell(test.text(text.page(console())));
        }
        return test.passed() ? ExitStatus.FINE : ExitStatus.FINDINGS;
    }
}
