package imrcheck.cli;

import imrcheck.authoring.RuleDetails;
import imrcheck.authoring.RulePage;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "show", description = "Shows a rule or a row: what it says of itself, where it stands, its text, its tables, its cases.")
final class RulesShowCommand extends Action {
    @Mixin
    private AuthorRules rules;
    @Mixin
    private TextOutput text;

    @Parameters(arity = "1..*", paramLabel = "ID", description = "The rules to show, by id, or by topic for all of one.")
    private List<String> names;

    @Override
    public Integer call() throws IOException {
        RuleSet set = rules.load();
        List<LetterCase> cases = CaseFile.all(set.files());
        Writer out = console().text();
        String between = "";
        for (RuleMetadata rule : rules.select(set, names).rules()) {
            out.append(between);
            out.append(RulePage.text(RuleDetails.of(set, rule, cases), text.page(console())));
            between = "\n\n";
        }
        out.flush();
        return ExitStatus.FINE;
    }
}
