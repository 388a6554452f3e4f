package imrcheck.cli;

import imrcheck.authoring.RuleDetails;
import imrcheck.authoring.RuleText;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Shows a rule: metadata, text, the rows of its tables, its cases.")
final class RulesShowCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private AuthorRules rules;
    @Mixin
    private TextOutput text;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The rules to show, by id, or by topic for all of one.")
    private List<String> names;

    RulesShowCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        RuleSet set = rules.load();
        List<LetterCase> cases = CaseFile.all(set.files());
        Writer out = console.text();
        String between = "";
        for (RuleMetadata rule : rules.select(set, names).rules()) {
            out.append(between);
            RuleText.write(RuleDetails.of(set, rule, cases), out, text.page(console));
            between = "\n";
        }
        return ExitStatus.FINE;
    }
}
