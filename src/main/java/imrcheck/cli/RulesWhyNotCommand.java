package imrcheck.cli;

import imrcheck.authoring.WhyNot;
import imrcheck.authoring.WrongUse;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Item;
import imrcheck.judge.RuleSet;
import imrcheck.report.Words;
import imrcheck.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "why-not", description = "Tells which condition of a rule, or of the rules that judge a row, does not hold on a letter.")
final class RulesWhyNotCommand implements Callable<Integer> {
    private final Main program;

    @Mixin
    private AuthorRules rules;

    @Parameters(index = "0", paramLabel = "ID", description = "The rule or row.")
    private String id;

    @Parameters(index = "1", paramLabel = "PATH", description = "The letter, a .pdf or .txt file, or - for standard input.")
    private String path;

    @Option(names = "--item", paramLabel = "N", description = "This item alone, counted from 1 in the letter's order (default: each).")
    private Integer number;

    RulesWhyNotCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        RuleSet set = rules.load();
        if (rules.select(set, List.of(id)).rules().stream().noneMatch(rule -> rule.id().equals(id))) {
            throw new WrongUse(id + " is a topic; name one of its rules, see imr-check rules list " + id + ".");
        }
        List<CheckedLetter> letters = new ArrayList<>();
        Tally tally = new CheckRun(set, program::failed).check(Sources.of(List.of(path), program.console().in()).all(), 1, letter -> {
            letters.add(letter);
            program.console().complain(letter);
        });
        if (number != null && tally.items() > 0
                && letters.stream().noneMatch(letter -> letter.facts() != null && !items(letter).isEmpty())) {
            throw new WrongUse("There is no item " + number + " among the " + tally.items() + " of " + path + "; check --item.");
        }
        letters.stream().filter(letter -> letter.facts() != null).forEach(letter -> items(letter).forEach(item -> tell(set, letter, item)));
        return ExitStatus.of(tally, false);
    }

    private List<Item> items(CheckedLetter letter) {
        return letter.facts().items().stream().filter(item -> number == null || item.item() == number).toList();
    }

    private void tell(RuleSet set, CheckedLetter letter, Item item) {
        program.console().line(Words.name(letter) + ", item " + item.item() + ": " + item.title());
        WhyNot.of(set, id, letter.facts(), item.item()).forEach(answer -> program.console().line("  " + answer));
    }
}
