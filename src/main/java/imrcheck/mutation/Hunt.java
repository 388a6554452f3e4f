package imrcheck.mutation;

import imrcheck.rules.FileEdit;
import imrcheck.rules.Variant;
import imrcheck.rules.Variants;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks for a case or fixture that fails under a mutant. Safe for use by many threads at once. */
final class Hunt {
    private final Variants variants;
    private final List<Witness> witnesses;

    Hunt(Variants variants, List<Witness> witnesses) {
        this.variants = variants;
        this.witnesses = witnesses;
    }

    /** What becomes of each of some mutants, in their order; they are compiled together. */
    List<Hunted> hunt(List<Mutant> mutants) {
        List<FileEdit> edits = mutants.stream().filter(mutant -> mutant.proof() == null).map(Mutant::edit).toList();
        List<Optional<Variant>> built = new ArrayList<>(variants.of(edits));
        List<Hunted> hunted = new ArrayList<>();
        int next = 0;
        for (Mutant mutant : mutants) {
            if (mutant.proof() != null) {
                hunted.add(new Hunted(mutant, Fate.EQUIVALENT, mutant.proof()));
            } else {
                hunted.add(hunt(mutant, built.set(next++, Optional.empty())));
            }
        }
        return hunted;
    }

    private Hunted hunt(Mutant mutant, Optional<Variant> built) {
        if (built.isEmpty()) {
            return new Hunted(mutant, Fate.REFUSED, "");
        }
        try (Variant variant = built.get()) {
            return witnesses.stream().filter(witness -> variant.mayDiffer(witness.facts()))
                    .sorted(Comparator.comparing(witness -> distance(witness, mutant))).filter(witness -> fails(witness, variant))
                    .findFirst().map(witness -> new Hunted(mutant, Fate.CAUGHT, witness.name()))
                    .orElse(new Hunted(mutant, Fate.SURVIVED, ""));
        }
    }

    /** Those most likely to notice come first: what names the rule, what stands beside it, then its topic. */
    private static int distance(Witness witness, Mutant mutant) {
        if (witness.rules().contains(mutant.rule())) {
            return 0;
        }
        if (witness.ruleFile().equals(mutant.path())) {
            return 1;
        }
        return witness.ruleFile().startsWith(mutant.topic() + "/") ? 2 : 3;
    }

    /** A rule that fails or feeds itself without end costs the letter its verdicts, which is noticed, too. */
    private static boolean fails(Witness witness, Variant variant) {
        try {
            return witness.contradicts(variant.rules().judge(witness.facts()));
        } catch (RuntimeException | StackOverflowError e) {
            return true;
        }
    }
}
