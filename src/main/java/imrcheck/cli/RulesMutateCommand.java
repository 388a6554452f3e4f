package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.judge.RuleSet;
import imrcheck.mutation.Mutant;
import imrcheck.mutation.MutationRun;
import imrcheck.mutation.MutationRun.Hunted;
import imrcheck.mutation.MutationRun.Score;
import imrcheck.mutation.Witnesses;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "mutate",
        description = "Makes small mistakes in rules and rows, one at a time, and tells how many of them cases, fixtures and the rows' own "
                + "tests catch.",
        footer = {
                "",
                "Exit status: 0 the score is at least --min-score; 1 it is below, or a case fails on the rules as they are; "
                        + "2 wrong usage; 3 the rules or their cases do not build."})
final class RulesMutateCommand implements Callable<Integer> {
    private final Main program;

    @Mixin
    private AuthorRules rules;
    @Mixin
    private FixturesOption fixtures;

    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "Folders of rules (default: all).")
    private List<String> topics = List.of();

    @Option(names = "--jobs", paramLabel = "N", description = "Work on so many at once (default: one a processor).")
    private Integer jobs;

    @Option(names = "--min-score", paramLabel = "X", defaultValue = "0", description = "End with status 1 below this score, from 0 to 1.")
    private double least;

    RulesMutateCommand(Main program) {
        this.program = program;
    }

    @Override
    public Integer call() {
        RuleSet set = rules.load();
        rules.select(set, topics);
        if (jobs != null && jobs < 1) {
            throw new WrongUse("--jobs must be at least 1, not " + jobs + ".");
        }
        if (!(least >= 0 && least <= 1)) {
            throw new WrongUse("--min-score must be from 0 to 1, not " + least + ".");
        }
        Witnesses witnesses = Witnesses.of(set, fixtures.letters(program.console()));
        if (!witnesses.refuted().isEmpty()) {
            program.console().say(witnesses.refuted().size() + " of the cases and fixtures fail on the rules as they are, first "
                    + witnesses.refuted().get(0) + "; see imr-check rules test.");
            return ExitStatus.FINDINGS;
        }
        Score score = hunt(new MutationRun(set, witnesses));
        program.console().line(score);
        if (score.share() < least) {
            program.console().say("The score is below --min-score " + least + ".");
            return ExitStatus.FINDINGS;
        }
        return ExitStatus.FINE;
    }

    private Score hunt(MutationRun run) {
        Map<String, List<Mutant>> mutants = run.mutants();
        mutants.keySet().removeIf(topic -> !topics.isEmpty() && !topics.contains(topic));
        List<Hunted> all = new ArrayList<>();
        try (Steps steps = Steps.of("Mutating", " mutants", mutants.values().stream().mapToInt(List::size).sum(), program.console())) {
            mutants.forEach((topic, ofTopic) -> {
                List<Hunted> hunted = run.hunt(ofTopic, jobs == null ? Runtime.getRuntime().availableProcessors() : jobs, steps::done);
                hunted.forEach(this::tell);
                program.console().line(topic + ": " + Score.of(hunted));
                all.addAll(hunted);
            });
        }
        return Score.of(all);
    }

    private void tell(Hunted one) {
        if (one.survived()) {
            program.console().line(one.mutant());
        } else if (!one.builds() && program.verbose()) {
            program.console().line(one.mutant() + " - does not build");
        }
    }
}
