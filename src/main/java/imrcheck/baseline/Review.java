package imrcheck.baseline;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A run's findings held against a baseline. {@link #acceptance} answers for one finding; what concerns the whole run
 * is known when every letter was {@link #take taken}. One review serves one run and one thread.
 *
 * <p>Errors and warnings can be accepted; a note only supports the outcome. A letter without a case number is in no baseline.
 */
public final class Review {
    private final Baseline baseline;
    private final LocalDate today;
    private final Set<String> unseen = new HashSet<>();
    private final Set<FindingId> made = new HashSet<>();
    private int inconsistent;
    private int warned;
    private int accepted;

    private Review(Baseline baseline, LocalDate today) {
        this.baseline = baseline;
        this.today = today;
        entries().forEach(acceptance -> unseen.add(acceptance.finding().caseNumber()));
    }

    /** A review without a baseline: nothing is accepted. */
    public static Review none() {
        return new Review(null, null);
    }

    /** A review on a day, which tells what is expired. */
    public static Review of(Baseline baseline, LocalDate today) {
        return new Review(baseline, today);
    }

    /** Whether there is a baseline. */
    public boolean active() {
        return baseline != null;
    }

    /** The acceptance in force of a finding. */
    public Optional<Acceptance> acceptance(CheckedLetter letter, Finding finding) {
        return entry(letter, finding).filter(acceptance -> !acceptance.expired(today));
    }

    /** Whether a finding is an error or a warning that nobody accepted. */
    public boolean open(CheckedLetter letter, Finding finding) {
        return finding.level() != Level.NOTE && acceptance(letter, finding).isEmpty();
    }

    /** Counts a letter. */
    public void take(CheckedLetter letter) {
        if (!letter.failed() && !letter.unreadable() && !letter.partial()) {
            letter.caseNumber().ifPresent(unseen::remove);
        }
        for (Judgement judgement : letter.judgements()) {
            inconsistent += anyOpen(letter, judgement, Level.ERROR) ? 1 : 0;
            warned += anyOpen(letter, judgement, Level.WARNING) ? 1 : 0;
            for (Finding finding : judgement.findings()) {
                entry(letter, finding).ifPresent(acceptance -> made.add(acceptance.finding()));
                accepted += acceptance(letter, finding).isPresent() ? 1 : 0;
            }
        }
    }

    /** How many items have an error that nobody accepted. */
    public int inconsistent() {
        return inconsistent;
    }

    /** How many items have a warning that nobody accepted. */
    public int warned() {
        return warned;
    }

    /** How many findings are accepted. */
    public int accepted() {
        return accepted;
    }

    /** Entries of letters that were judged, whose finding is not made any more. */
    public List<Acceptance> stale() {
        return judged().stream().filter(acceptance -> !made.contains(acceptance.finding())).toList();
    }

    /** Entries of letters that were judged, whose finding is still made and counts again since their last day is past. */
    public List<Acceptance> expired() {
        return judged().stream().filter(acceptance -> made.contains(acceptance.finding()) && acceptance.expired(today)).toList();
    }

    /** Entries of letters that were not judged in this run, of which nothing can be said. */
    public List<Acceptance> unseen() {
        return entries().stream().filter(acceptance -> unseen.contains(acceptance.finding().caseNumber())).toList();
    }

    private List<Acceptance> judged() {
        return entries().stream().filter(acceptance -> !unseen.contains(acceptance.finding().caseNumber())).toList();
    }

    private List<Acceptance> entries() {
        return active() ? baseline.all() : List.of();
    }

    private Optional<Acceptance> entry(CheckedLetter letter, Finding finding) {
        return active() && finding.level() != Level.NOTE ? FindingId.of(letter, finding).flatMap(baseline::of) : Optional.empty();
    }

    private boolean anyOpen(CheckedLetter letter, Judgement judgement, Level level) {
        return judgement.findings().stream().anyMatch(finding -> finding.level() == level && open(letter, finding));
    }
}
