package imrcheck.facts;

/**
 * A row of a topic's limit table, {@code rules/<topic>/<table>.csv}.
 *
 * @param topic     the folder
 * @param table     the file without its ending
 * @param condition the concept that a letter must document for the row to apply
 * @param setting   such as {@code medical} or {@code post-surgery}
 * @param max       the upper limit
 * @param weeks     the period, or null
 * @param note      what the guideline calls the row
 * @param source    where it stands
 */
public record TableRow(String topic, String table, String condition, String setting, int max, Integer weeks, String note,
        Source source) implements Fact, Cited {
    @Override
    public String reference() {
        return source.reference() + (note == null ? "" : ": " + note);
    }
}
