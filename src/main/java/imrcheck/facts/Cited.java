package imrcheck.facts;

import java.time.LocalDate;

/** What a finding can cite: a provision that a rule judges, a provision that is a row, or a row of a table. */
public sealed interface Cited permits Provision, ProvisionRow, TableRow {

    /** Where it stands. */
    Source source();

    /** Whether it is in force on {@code day}. */
    default boolean inForce(LocalDate day) {
        return source().inForce(day);
    }

    /** Guideline and citation in one line. */
    default String reference() {
        return source().reference();
    }
}
