package imrcheck.mutation;

import imrcheck.check.InOrder;
import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.Variants;
import imrcheck.judge.Variants.Variant;
import imrcheck.judge.Variants.Version;
import imrcheck.mutation.Witnesses.Witness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Looks for a case, probe or fixture that fails under each of the mutants of some rules. */
public final class MutationRun {
    /** Compiled in one build: enough to spare most of its fixed cost, few enough for many threads to share the work. */
    private static final int TOGETHER = 60;
    /** The folder of the rules that judge rows; what is wrong with them shows on any row. */
    private static final String PROVISIONS = "provisions";

    private final RuleSet rules;
    private final Variants variants;
    private final List<Witness> witnesses;

    /** A run over the letters of which it is written down what these rules must say. */
    public MutationRun(RuleSet rules, Witnesses witnesses) {
        this.rules = rules;
        this.variants = new Variants(rules);
        this.witnesses = witnesses.all();
    }

    /**
     * What became of a mutant.
     *
     * @param builds whether the rules build with the mistake
     * @param caught whether something fails under it
     */
    public record Hunted(Mutant mutant, boolean builds, boolean caught) {
        /** Whether it counts and nothing noticed it. */
        public boolean survived() {
            return builds && !caught;
        }
    }

    /**
     * How many mutants were caught.
     *
     * @param caught  some case, probe or fixture fails under them
     * @param counted those and the survivors; mutants that do not build do not count
     */
    public record Score(int caught, int counted) {
        /** The score of some mutants. */
        public static Score of(List<Hunted> hunted) {
            return new Score((int) hunted.stream().filter(Hunted::caught).count(), (int) hunted.stream().filter(Hunted::builds).count());
        }

        /** The share that was caught, from 0 to 1; 1 where there was nothing to catch. */
        public double share() {
            return counted == 0 ? 1 : (double) caught / counted;
        }

        /** As it is printed; rounded down, so that 0.95 means that at least 95 of 100 were caught. */
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "mutation score %.2f (%d of %d caught)", Math.floor(share() * 100) / 100, caught, counted);
        }
    }

    /** The mutants of all rules and rows, by topic. */
    public Map<String, List<Mutant>> mutants() {
        List<Mutant> mutants = new ArrayList<>(RowMutants.of(rules));
        rules.files().ending(".drl").forEach((path, text) -> {
            DrlFile file = DrlFile.read(path, text);
            List<RuleMetadata> own = rules.rules().stream().filter(rule -> rule.file().equals(path)).toList();
            for (DrlRule rule : file.rules()) {
                own.stream().filter(of -> of.line() == rule.line()).forEach(of -> mutants.addAll(RuleMutants.of(file, rule, of)));
            }
        });
        return mutants.stream().collect(Collectors.groupingBy(Mutant::topic, TreeMap::new, Collectors.toList()));
    }

    /**
     * What becomes of each mutant, in their order.
     *
     * @param jobs     how many threads work, at least 1
     * @param progress told from the calling thread how many more are done
     */
    public List<Hunted> hunt(List<Mutant> mutants, int jobs, IntConsumer progress) {
        List<List<Mutant>> batches = new ArrayList<>();
        for (int start = 0; start < mutants.size(); start += TOGETHER) {
            batches.add(mutants.subList(start, Math.min(start + TOGETHER, mutants.size())));
        }
        List<Hunted> hunted = new ArrayList<>();
        InOrder.run(batches.iterator(), this::hunt, jobs, done -> {
            hunted.addAll(done);
            progress.accept(done.size());
        });
        return hunted;
    }

    private List<Hunted> hunt(List<Mutant> mutants) {
        Map<Integer, Version> versions = new TreeMap<>();
        for (int i = 0; i < mutants.size(); i++) {
            if (mutants.get(i).version() != null) {
                versions.put(i, mutants.get(i).version());
            }
        }
        Map<Integer, Variant> built = variants.with(versions);
        List<Hunted> hunted = new ArrayList<>();
        for (int i = 0; i < mutants.size(); i++) {
            Mutant mutant = mutants.get(i);
            try (Variant variant = mutant.rows() != null ? variants.withRows(mutant.rows()) : built.remove(i)) {
                hunted.add(new Hunted(mutant, variant != null, variant != null && caught(mutant, variant.rules())));
            }
        }
        return hunted;
    }

    /** Those most likely to notice come first: what names the rule, then its topic. */
    private boolean caught(Mutant mutant, RuleSet changed) {
        return witnesses.stream().filter(witness -> !witness.probe() || concerns(witness, mutant))
                .sorted(Comparator.comparing(witness -> distance(witness, mutant))).anyMatch(witness -> fails(witness, changed));
    }

    private static boolean concerns(Witness witness, Mutant mutant) {
        return witness.rules().contains(mutant.rule()) || mutant.topic().equals(PROVISIONS) || witness.topic().equals(mutant.topic());
    }

    private static int distance(Witness witness, Mutant mutant) {
        return witness.rules().contains(mutant.rule()) ? 0 : witness.topic().equals(mutant.topic()) ? 1 : 2;
    }

    /** A rule that fails or feeds itself without end costs the letter its verdicts, which is noticed, too. */
    private static boolean fails(Witness witness, RuleSet changed) {
        try {
            return !witness.meets().test(changed.judge(witness.facts()));
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }
}
