package imrcheck.cli;

import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Baseline;
import imrcheck.baseline.FindingId;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "accept",
        description = "Accepts an error or a warning on one letter, or accepts it anew; first checks that the letter has it.")
final class BaselineAcceptCommand extends Action {
    @Mixin
    private BaselineOption baseline;
    @Mixin
    private RulesOption rules;

    @Parameters(paramLabel = "PATH", description = "The letter, a .pdf or .txt file, or - for standard input.")
    private String path;

    @Option(names = "--item", required = true, paramLabel = "N", description = "The item, counted from 1 in the letter's order.")
    private int item;

    @Option(names = "--rule", required = true, paramLabel = "ID", description = "The rule that the report names in brackets.")
    private String rule;

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who accepts it.")
    private String by;

    @Option(names = "--why", required = true, paramLabel = "REASON",
            description = "Why, in one line; nothing that tells of the patient belongs here.")
    private String why;

    @Option(names = "--until", required = true, paramLabel = "DATE", converter = BaselineOption.Day.class,
            description = "The last day that it is accepted, such as 2017-12-31.")
    private LocalDate until;

    @Override
    public Integer call() {
        Baseline before = baseline.loadOrBegin();
        checkTerms();
        List<Source> sources = Sources.of(List.of(path), console().in()).all();
        if (sources.size() > 1) {
            throw wrong(path + " holds " + sources.size() + " letters; name the one that has the finding.");
        }
        List<CheckedLetter> letters = new ArrayList<>();
        Tally tally = engine(rules.load()).run(sources, 1, letters::add);
        letters.forEach(console()::complain);
        int status = ExitStatus.of(tally, false);
        if (status == ExitStatus.FINE) {
            accept(FindingId.find(letters.get(0), item, rule), before);
        }
        return status;
    }

    private void accept(FindingId finding, Baseline before) {
        Acceptance acceptance = new Acceptance(finding, by.strip(), why.strip(), until);
        baseline.save(before.with(acceptance));
        console().out().println((before.of(finding).isPresent() ? "Accepted anew: " : "Accepted: ") + finding + " " + acceptance.terms());
    }

    private void checkTerms() {
        checkLine("--by", by);
        checkLine("--why", why);
        if (until.isBefore(baseline.today())) {
            throw wrong("--until " + until + " is past already; give the last day that the finding is accepted.");
        }
    }

    private void checkLine(String option, String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw wrong(option + " must say something, in one line.");
        }
    }

}
