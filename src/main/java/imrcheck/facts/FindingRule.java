package imrcheck.facts;

/**
 * What makes a finding: a rule, or the row that a shared rule judges, and where that stands.
 *
 * @param id        by which reports name it
 * @param title     the sentence that the user reads
 * @param kind      the kind of its findings, or null where it makes none
 * @param reference guideline and citation, or null for outcome and record checks
 * @param decides   false for a figure that no letter or public reference confirms
 */
public record FindingRule(String id, String title, Kind kind, String reference, boolean decides) {

    /** The rule of that name where it judges no row, else the row. */
    public FindingRule judging(Cited cited) {
        if (cited == null) {
            return this;
        }
        return cited instanceof ProvisionRow row
                ? new FindingRule(row.id(), row.head().title(), row.head().kind(), cited.reference(), cited.source().decides())
                : new FindingRule(id, title, kind, cited.reference(), cited.source().decides());
    }
}
