package imrcheck.facts;

import java.time.LocalDate;

/**
 * A heading of one edition of a guideline: where a provision stands and when it is in force.
 *
 * @param heading   the edition and heading by which rules name it, such as {@code mtus-2009/massage-therapy}
 * @param guideline title of the guideline
 * @param citation  edition, heading and page, as a reader looks it up
 * @param from      first day in force, or null for ever
 * @param to        first day no longer in force, or null for still
 * @param decides   false for a figure that no letter or public reference confirms: it only warns
 */
public record Source(String heading, String guideline, String citation, LocalDate from, LocalDate to, boolean decides) {

    /** Of a row that holds wherever the provision does that cites it. */
    public static final Source ALWAYS = new Source("", "", "", null, null, true);

    /** Whether it is in force on {@code day}: from its first day until before its end. */
    public boolean inForce(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }

    /** Guideline and citation in one line. */
    public String reference() {
        return guideline + ", " + citation;
    }
}
