package imrcheck.facts;

import java.time.LocalDate;

/**
 * A row of a topic's limit table, {@code rules/<topic>/<table>.csv}.
 *
 * @param topic     the folder
 * @param table     the file without its ending
 * @param condition the concept that a letter must document for the row to apply
 * @param setting   such as {@code medical} or {@code post-surgery}
 * @param max       the upper limit
 * @param weeks     the period, or null
 * @param guideline the guideline and where it says so
 * @param from      first day in force, or null for ever
 * @param to        first day no longer in force, or null for still
 */
public record TableRow(String topic, String table, String condition, String setting, int max, Integer weeks, String guideline,
        LocalDate from, LocalDate to) implements Fact {
    /** Whether it is in force on {@code day}: from its first day until before its end. */
    public boolean inForce(LocalDate day) {
        return Period.inForce(from, to, day);
    }

    @Override
    public int item() {
        return 0;
    }
}
