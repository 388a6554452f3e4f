package imrcheck.mutation;

import java.util.List;
import java.util.Locale;

/**
 * How many mutants were caught.
 *
 * @param caught  some case or fixture fails under them
 * @param counted those and the survivors; mutants that do not build or change nothing do not count
 */
public record Score(int caught, int counted) {

    /** The score of some mutants. */
    public static Score of(List<Hunted> hunted) {
        int caught = (int) hunted.stream().filter(one -> one.fate() == Fate.CAUGHT).count();
        int survived = (int) hunted.stream().filter(one -> one.fate() == Fate.SURVIVED).count();
        return new Score(caught, caught + survived);
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
