package imrcheck.cli;

import imrcheck.authoring.RuleList;
import imrcheck.judge.RuleSet;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(name = "list", description = "Lists the rules by topic: id, title, kind, guideline, period, cases.")
final class RulesListCommand extends Action {
    @Mixin
    private AuthorRules rules;
    @Mixin
    private TextOutput text;

    @Parameters(arity = "0..*", paramLabel = "TOPIC|ID", description = "The rules to list, by topic or id (default: all).")
    private List<String> names;

    @Override
    public Integer call() {
        RuleSet set = rules.load();
        console().tell(RuleList.of(set, rules.select(set, names), text.page(console())));
        return ExitStatus.FINE;
    }
}
