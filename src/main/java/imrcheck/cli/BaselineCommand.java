package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Baseline;
import imrcheck.baseline.FindingId;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.report.Words;
import imrcheck.source.Source;
import imrcheck.source.Sources;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an auditor does with findings that were looked at. */
@Command(name = "baseline",
        description = {
                "Keeps findings that someone accepted, so that check does not count them again.",
                "A baseline knows a finding by case number, item and rule, and holds nothing of a letter's text."},
        synopsisSubcommandLabel = "COMMAND")
final class BaselineCommand implements Runnable {
    private final Main program;

    BaselineCommand(Main program) {
        this.program = program;
    }

    @Override
    public void run() {
        throw new WrongUse("Say what to do with the baseline: create, accept, prune or list.");
    }

    @Command(description = "Accepts an error or a warning on one letter, or accepts it anew; first checks that the letter has it.")
    int accept(@Mixin BaselineOption baseline, @Mixin RulesOption rules,
            @Parameters(paramLabel = "PATH", description = "The letter, a .pdf or .txt file, or - for standard input.") String path,
            @Option(names = "--item", required = true, paramLabel = "N",
                    description = "The item, counted from 1 in the letter's order.") int item,
            @Option(names = "--rule", required = true, paramLabel = "ID",
                    description = "The rule that the report names in brackets.") String rule,
            @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who accepts it.") String by,
            @Option(names = "--why", required = true, paramLabel = "REASON",
                    description = "Why, in one line; nothing that tells of the patient belongs here.") String why,
            @Option(names = "--until", required = true, paramLabel = "DATE",
                    description = "The last day that it is accepted, such as 2017-12-31.") LocalDate until) {
        Baseline before = baseline.loadOrBegin();
        checkLine("--by", by);
        checkLine("--why", why);
        List<Source> sources = Sources.of(List.of(path), program.console().in()).all();
        checkUntil(until, baseline);
        if (sources.size() > 1) {
            throw new WrongUse(path + " holds " + sources.size() + " letters; name the one that has the finding.");
        }
        List<CheckedLetter> letters = new ArrayList<>();
        int status = ExitStatus.of(new CheckRun(rules.load(), program::failed).check(sources, 1, letters::add), false);
        letters.forEach(program.console()::complain);
        if (status == ExitStatus.FINE) {
            Acceptance acceptance = new Acceptance(FindingId.find(letters.get(0), item, rule), by.strip(), why.strip(), until);
            baseline.save(before.with(acceptance));
            boolean again = before.of(acceptance.finding()).isPresent();
            tell((again ? "Accepted anew: " : "Accepted: ") + acceptance.finding() + " " + acceptance.terms());
        }
        return status;
    }

    @Command(description = {
            "Accepts every error and warning that the letters have today, in one go, as a baseline that is not there yet.",
            "Only what comes new is counted from then on."})
    int create(@Mixin BaselineOption baseline, @Mixin RulesOption rules, @Mixin LettersOption letters,
            @Option(names = "--by", required = true, paramLabel = "NAME", description = "Who accepts them.") String by,
            @Option(names = "--why", required = true, paramLabel = "REASON",
                    description = "Why, in one line; nothing that tells of a patient belongs here.") String why,
            @Option(names = "--until", required = true, paramLabel = "DATE",
                    description = "The last day that they are accepted, such as 2017-12-31.") LocalDate until) {
        checkLine("--by", by);
        checkLine("--why", why);
        checkUntil(until, baseline);
        if (!baseline.loadOrBegin().all().isEmpty()) {
            throw new WrongUse("There is a baseline " + baseline.file() + " already; name another file, or accept findings one by one.");
        }
        List<Acceptance> all = new ArrayList<>();
        int[] nameless = {0};
        Tally tally = new CheckRun(rules.load(), program::failed).check(letters.sources(program.console()).all(),
                Runtime.getRuntime().availableProcessors(), letter -> {
                    List<FindingId> loud = FindingId.loud(letter);
                    loud.forEach(finding -> all.add(new Acceptance(finding, by.strip(), why.strip(), until)));
                    nameless[0] += letter.caseNumber().isEmpty() && !letter.judgements().isEmpty() ? 1 : 0;
                    program.console().complain(letter);
                });
        Baseline made = Baseline.of(all);
        baseline.save(made);
        tell(made.all().size() + " accepted in " + Words.count(tally.letters(), "letter") + " until " + until
                + (nameless[0] == 0 ? "." : "; " + Words.count(nameless[0], "letter") + " without a case number cannot be in a baseline."));
        return ExitStatus.of(tally, false);
    }

    private static void checkUntil(LocalDate until, BaselineOption baseline) {
        if (until.isBefore(baseline.today())) {
            throw new WrongUse("--until " + until + " is past already; give the last day that the finding is accepted.");
        }
    }

    private static void checkLine(String option, String text) {
        if (text.isBlank() || text.chars().anyMatch(Character::isISOControl)) {
            throw new WrongUse(option + " must say something, in one line.");
        }
    }

    @Command(description = "Lists the accepted findings with who, why and until when, and says which are expired.")
    int list(@Mixin BaselineOption baseline) {
        List<Acceptance> all = baseline.load().all();
        all.forEach(acceptance -> tell(
                acceptance.finding() + " " + acceptance.terms() + (acceptance.expired(baseline.today()) ? " (expired)" : "")));
        tell(all.size() + " accepted, " + all.stream().filter(acceptance -> acceptance.expired(baseline.today())).count()
                + " of them expired.");
        return ExitStatus.FINE;
    }

    @Command(description = {
            "Removes entries that are expired, and those of the letters given whose finding is not made any more.",
            "Entries of letters that are not given, or could not be read, stay."})
    int prune(@Mixin BaselineOption baseline, @Mixin RulesOption rules, @Mixin LettersOption letters) {
        Baseline before = baseline.load();
        Review review = Review.of(before, baseline.today());
        CheckRun run = new CheckRun(rules.load(), program::failed);
        Tally tally = run.check(letters.sources(program.console()).all(), Runtime.getRuntime().availableProcessors(), letter -> {
            review.take(letter);
            program.console().complain(letter);
        });
        Set<Acceptance> stale = new HashSet<>(review.stale());
        Baseline after = before.without(acceptance -> stale.contains(acceptance) || acceptance.expired(baseline.today()));
        if (after.all().size() < before.all().size()) {
            baseline.save(after);
        }
        before.all().stream().filter(acceptance -> after.of(acceptance.finding()).isEmpty()).forEach(gone -> tell(
                "Removed: " + gone.finding() + ": " + (stale.contains(gone) ? "not made any more" : "expired on " + gone.until())));
        tell((before.all().size() - after.all().size()) + " removed, " + after.all().size() + " kept, "
                + review.unseen().stream().filter(after.all()::contains).count() + " of them of letters that were not judged.");
        return ExitStatus.of(tally, false);
    }

    private void tell(String line) {
        program.console().line(line);
    }
}
