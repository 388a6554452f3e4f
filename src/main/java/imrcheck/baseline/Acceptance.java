package imrcheck.baseline;

import java.time.LocalDate;

/**
 * A finding that someone looked at and lets stand for a time.
 *
 * @param finding which one
 * @param by      who accepted it
 * @param why     the reason, in one line
 * @param until   the last day that it is accepted
 */
public record Acceptance(FindingId finding, String by, String why, LocalDate until) {

    /** Whether its last day is past. */
    public boolean expired(LocalDate today) {
        return until.isBefore(today);
    }

    /** As a reader is told of it: {@code by R. Roe until 2017-12-31: second opinion obtained}. */
    public String terms() {
        return "by " + by + " until " + until + ": " + why;
    }

    /** The sentence for a reader where the finding is gone. */
    public String whenStale() {
        return sentence("is not made any more; imr-check baseline prune removes the entry.");
    }

    /** The sentence for a reader where the last day is past and the finding is still made. */
    public String whenExpired() {
        return sentence("counts again since that day is past; resolve it or accept it anew.");
    }

    private String sentence(String predicate) {
        return "The finding " + finding + ", accepted by " + by + " until " + until + ", " + predicate;
    }
}
