package imrcheck.cli;

import imrcheck.authoring.RulePage;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleSet;
import java.util.List;
import java.util.stream.Collectors;
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
    public Integer call() {
        RuleSet set = rules.load();
        List<LetterCase> cases = CaseFile.all(set.files());
        console().tell(rules.select(set, names).rules().stream().map(rule -> RulePage.text(set, rule, cases, text.page(console())))
                .collect(Collectors.joining("\n\n")));
        return ExitStatus.FINE;
    }
}
