package imrcheck.facts;

import java.time.LocalDate;

/**
 * The provision that a rule encodes, as its annotations state it; every rule of a guideline joins its own by id.
 *
 * @param id      the rule's id
 * @param from    first day in force, or null for ever
 * @param to      first day no longer in force, or null for open
 * @param decides false for a figure that no letter or public reference confirms: it only warns
 */
public record Provision(String id, LocalDate from, LocalDate to, boolean decides) implements Fact {
    @Override
    public int item() {
        return 0;
    }

    /** Whether it is in force on {@code day}: from its first day until before its end. */
    public boolean inForce(LocalDate day) {
        return Period.inForce(from, to, day);
    }
}
