package imrcheck.mutation;

import imrcheck.check.InOrder;
import imrcheck.rules.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Hunts the mutants of topics, many at once. */
public final class MutationRun {
    /** Compiled in one build: enough to spare most of its fixed cost, few enough for many threads to share a topic. */
    private static final int TOGETHER = 40;

    private final Hunt hunt;
    private final int jobs;

    /**
     * A run over these witnesses.
     *
     * @param variants of the rules that the mutants are of
     * @param jobs     how many threads work, at least 1
     */
    public MutationRun(Variants variants, List<Witness> witnesses, int jobs) {
        this.hunt = new Hunt(variants, witnesses);
        this.jobs = jobs;
    }

    /**
     * What becomes of each mutant, in their order.
     *
     * @param progress told from the calling thread how many more are done
     */
    public List<Hunted> hunt(List<Mutant> mutants, IntConsumer progress) {
        List<List<Mutant>> batches = new ArrayList<>();
        for (int start = 0; start < mutants.size(); start += TOGETHER) {
            batches.add(mutants.subList(start, Math.min(start + TOGETHER, mutants.size())));
        }
        List<Hunted> hunted = new ArrayList<>();
        InOrder.run(batches.iterator(), hunt::hunt, jobs, done -> {
            hunted.addAll(done);
            progress.accept(done.size());
        });
        return hunted;
    }
}
