package imrcheck.cli;

import imrcheck.report.FactsReport;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "facts", description = "Prints the parsed letter and every fact that the rules see, as JSON.")
final class FactsCommand extends Action {
    @Mixin
    private RulesOption rules;

    @Mixin
    private LettersOption letters;

    @Override
    public Integer call() throws IOException {
        Engine engine = engine(rules.load());
        return ExitStatus.of(engine.run(letters.sources(console()).all(), 1, new FactsReport(console().out()), console()::complain), false);
    }
}
