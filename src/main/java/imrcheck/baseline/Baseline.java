package imrcheck.baseline;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The accepted findings, each once, in the order of case number, item and rule. An immutable value. */
public final class Baseline {
    /** Nothing is accepted. */
    public static final Baseline EMPTY = new Baseline(new TreeMap<>());

    private final SortedMap<FindingId, Acceptance> byFinding;

    private Baseline(SortedMap<FindingId, Acceptance> byFinding) {
        this.byFinding = byFinding;
    }

    /** These acceptances; of two for the same finding the later counts. */
    public static Baseline of(Collection<Acceptance> acceptances) {
        SortedMap<FindingId, Acceptance> byFinding = new TreeMap<>();
        acceptances.forEach(acceptance -> byFinding.put(acceptance.finding(), acceptance));
        return new Baseline(byFinding);
    }

    /** All acceptances, sorted. */
    public List<Acceptance> all() {
        return List.copyOf(byFinding.values());
    }

    /** The acceptance of a finding, expired or not. */
    public Optional<Acceptance> of(FindingId finding) {
        return Optional.ofNullable(byFinding.get(finding));
    }

    /** This with one more acceptance, or one in the place of an earlier one of the same finding. */
    public Baseline with(Acceptance acceptance) {
        SortedMap<FindingId, Acceptance> more = new TreeMap<>(byFinding);
        more.put(acceptance.finding(), acceptance);
        return new Baseline(more);
    }

    /** This without some acceptances. */
    public Baseline without(Predicate<Acceptance> gone) {
        return of(byFinding.values().stream().filter(gone.negate()).toList());
    }
}
