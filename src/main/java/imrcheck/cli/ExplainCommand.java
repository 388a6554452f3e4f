package imrcheck.cli;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.report.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(name = "explain",
        description = "Tells why: facts, criteria, rules that fired, evidence by line, and what would change the verdict.")
final class ExplainCommand extends Action {
    @Mixin
    private RulesOption rules;

    @Mixin
    private LettersOption letters;

    @Option(names = "--item", paramLabel = "N", description = "Explain this item alone, counted from 1 in the letter's order.")
    private Integer number;

    @Mixin
    private TextOutput text;

    private int explained;

    @Override
    public Integer call() {
        Engine engine = engine(rules.load());
        Explanation explanation =
                new Explanation(console().text(), text.page(console()), engine.rules(), item -> number == null || item.item() == number);
        Tally tally = engine.run(letters.sources(console()).all(), 1, explanation, this::count);
        int status = ExitStatus.of(tally, false);
        if (status == ExitStatus.FINE && number != null && explained == 0) {
            throw wrong("There is no item " + number + " among the " + tally.items() + " of " + letters + "; check --item.");
        }
        return status;
    }

    private void count(CheckedLetter letter) {
        explained += (int) letter.judgements().stream().filter(j -> number == null || j.item() == number).count();
    }
}
