package imrcheck.mutation;

import imrcheck.mutation.MutationRun.Hunted;
import java.util.List;
import java.util.Locale;

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
