package imrcheck.cli;

import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Baseline;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "prune",
        description = {
                "Removes entries that are expired, and those of the letters given whose finding is not made any more.",
                "Entries of letters that are not given, or could not be read, stay."})
final class BaselinePruneCommand extends Action {
    @Mixin
    private BaselineOption baseline;
    @Mixin
    private RulesOption rules;

    @Mixin
    private LettersOption letters;

    @Override
    public Integer call() {
        Baseline before = baseline.load();
        Review review = Review.of(before, baseline.today());
        Engine engine = engine(rules.load());
        Tally tally =
                engine.run(letters.sources(console()).all(), Runtime.getRuntime().availableProcessors(), letter -> take(letter, review));
        prune(before, review);
        return ExitStatus.of(tally, false);
    }

    private void take(CheckedLetter letter, Review review) {
        review.take(letter);
        console().complain(letter);
    }

    private void prune(Baseline before, Review review) {
        Set<Acceptance> stale = new HashSet<>(review.stale());
        Baseline after = before.without(acceptance -> stale.contains(acceptance) || acceptance.expired(baseline.today()));
        if (after.all().size() < before.all().size()) {
            baseline.save(after);
        }
        for (Acceptance acceptance : before.all()) {
            if (after.of(acceptance.finding()).isEmpty()) {
                String why = stale.contains(acceptance) ? "not made any more" : "expired on " + acceptance.until();
                console().out().println("Removed: " + acceptance.finding() + ": " + why);
            }
        }
        console().out().println((before.all().size() - after.all().size()) + " removed, " + after.all().size() + " kept, "
                + review.unseen().stream().filter(after.all()::contains).count() + " of them of letters that were not judged.");
    }
}
