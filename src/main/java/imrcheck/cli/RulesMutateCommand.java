package imrcheck.cli;

import imrcheck.mutation.Fate;
import imrcheck.mutation.HuntCache;
import imrcheck.mutation.Hunted;
import imrcheck.mutation.JudgedEquivalents;
import imrcheck.mutation.Mutant;
import imrcheck.mutation.MutationRun;
import imrcheck.mutation.Mutants;
import imrcheck.mutation.Operator;
import imrcheck.mutation.Score;
import imrcheck.mutation.Witnesses;
import imrcheck.rules.RuleSet;
import imrcheck.rules.UserCache;
import imrcheck.rules.Variants;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

@Command(name = "mutate", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Makes small mistakes in the rules, one at a time, and tells how many of them cases and fixtures catch.",
        footer = {
                "",
                "Exit status: 0 the score is at least --min-score; 1 it is below, or a case fails on the rules as they are; "
                        + "2 wrong usage; 3 the rules do not build, or equivalent.yaml of a topic is wrong."})
final class RulesMutateCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;
    @ParentCommand
    private RulesCommand parent;
    @Mixin
    private AuthorRules rules;

    @Parameters(arity = "0..*", paramLabel = "TOPIC", description = "Folders of rules (default: all).")
    private List<String> topics = List.of();

    @Option(names = "--fixtures", paramLabel = "DIR",
            description = "Letters with <name>.expected.json beside them (default: the folder fixtures beside the rules folder).")
    private Path fixtures;

    @Option(names = "--jobs", paramLabel = "N", description = "Work on so many at once (default: one a processor).")
    private Integer jobs;

    @Option(names = "--min-score", paramLabel = "X", defaultValue = "0", description = "End with status 1 below this score, from 0 to 1.")
    private double least;

    @Option(names = "--state", paramLabel = "DIR", description = "Keep what is done here, to go on from (default: the user's cache).")
    private Path state;

    @Option(names = "--alternatives", description = "Leave out and negate each alternative within a constraint, too.")
    private boolean alternatives;

    RulesMutateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        RuleSet loaded = rules.load();
        Variants variants = new Variants(loaded);
        Mutants mutants = new Mutants(loaded, variants);
        topics.stream().filter(topic -> !mutants.topics().contains(topic)).findFirst().ifPresent(topic -> {
            throw wrong("There is no topic " + topic + "; a topic is a folder of rules.");
        });
        if (jobs != null && jobs < 1) {
            throw wrong("--jobs must be at least 1, not " + jobs + ".");
        }
        Witnesses witnesses = Witnesses.of(loaded, fixtures());
        if (!witnesses.refuted().isEmpty()) {
            console.say(witnesses.refuted().size() + " of the cases and fixtures fail on the rules as they are, first "
                    + witnesses.refuted().get(0) + "; see imr-check rules test.");
            return ExitStatus.FINDINGS;
        }
        HuntCache cache = new HuntCache(state == null ? UserCache.folder("mutation") : state, loaded.files(), witnesses.fixtureBytes());
        MutationRun run = new MutationRun(variants, witnesses.all(), jobs == null ? Runtime.getRuntime().availableProcessors() : jobs);
        return told(loaded, hunt(mutants, cache, run));
    }

    private List<List<Mutant>> chosen(Mutants mutants) {
        return mutants.topics().stream().filter(topic -> topics.isEmpty() || topics.contains(topic)).map(
                topic -> mutants.of(topic).stream().filter(mutant -> alternatives || mutant.operator() != Operator.ALTERNATIVE).toList())
                .filter(ofTopic -> !ofTopic.isEmpty()).toList();
    }

    private List<List<Hunted>> hunt(Mutants mutants, HuntCache cache, MutationRun run) {
        List<List<Mutant>> chosen = chosen(mutants);
        List<List<Hunted>> hunted = new ArrayList<>();
        try (Steps steps = Steps.of("Mutating", " mutants", chosen.stream().mapToInt(List::size).sum(), console)) {
            for (List<Mutant> ofTopic : chosen) {
                hunted.add(cache.get(ofTopic).map(known -> {
                    steps.done(known.size());
                    return known;
                }).orElseGet(() -> {
                    List<Hunted> found = run.hunt(ofTopic, steps::done);
                    cache.put(ofTopic, found);
                    return found;
                }));
            }
        }
        return hunted;
    }

    private int told(RuleSet loaded, List<List<Hunted>> hunted) {
        List<Hunted> all = new ArrayList<>();
        for (List<Hunted> ofTopic : hunted) {
            String topic = ofTopic.get(0).mutant().topic();
            List<Hunted> judged = JudgedEquivalents.applied(loaded.files(), topic, ofTopic);
            judged.forEach(this::tell);
            console.out().println(topic + ": " + Score.of(judged));
            all.addAll(judged);
        }
        Score score = Score.of(all);
        console.out().println(score);
        return score.share() < least ? ExitStatus.FINDINGS : ExitStatus.FINE;
    }

    private void tell(Hunted one) {
        if (one.fate() == Fate.SURVIVED) {
            console.out().println(one.mutant());
        } else if (one.fate() == Fate.EQUIVALENT) {
            console.out().println(one.mutant() + " - changes nothing: " + one.reason());
        } else if (one.fate() == Fate.REFUSED && parent.verbose()) {
            console.out().println(one.mutant() + " - does not build");
        }
    }

    private Path fixtures() {
        if (fixtures != null) {
            if (!Files.isDirectory(fixtures)) {
                throw wrong("There is no folder " + fixtures + "; check --fixtures.");
            }
            return fixtures;
        }
        Path beside = rules.folder() == null ? null : rules.folder().toAbsolutePath().resolveSibling("fixtures");
        return beside != null && Files.isDirectory(beside) ? beside : null;
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
