package imrcheck.facts;

/**
 * What makes a finding: a rule, or the row that a shared rule judges, and where that stands.
 *
 * @param id    by which reports name it
 * @param title the sentence that the user reads
 * @param kind  the kind of its findings, or null where it makes none
 * @param cited where it stands, or null for outcome and record checks
 */
public record FindingRule(String id, String title, Kind kind, Cited cited) {

    /** Guideline and citation, or null for outcome and record checks. */
    public String reference() {
        return cited == null ? null : cited.reference();
    }

    /** What a finding says that has no figures to tell: the title and, of a criterion that a row states, that it is not met. */
    public String sentence() {
        return kind == Kind.CRITERION_UNMET && cited instanceof Criterion ? "Not met: " + title : title;
    }

    /** False for a figure that no letter or public reference confirms. */
    public boolean decides() {
        return cited == null || cited.source().decides();
    }
}
