package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.Kind;
import imrcheck.facts.ProvisionRow;

/**
 * What makes a finding: a rule, or the row that a shared rule judges, and where that stands.
 *
 * @param id        by which reports name it
 * @param title     the sentence that the user reads
 * @param kind      the kind of its findings, or null where it makes none
 * @param reference guideline and citation, or null for outcome and record checks
 * @param decides   false for a figure that no letter or public reference confirms
 */
record FindingRule(String id, String title, Kind kind, String reference, boolean decides) {

    /**
     * @param rule  the rule that fires
     * @param cited the provision that it judges, or null for a rule of no guideline
     */
    static FindingRule of(RuleMetadata rule, Cited cited) {
        String reference = cited == null ? null : cited.reference();
        boolean decides = cited == null || cited.source().decides();
        return cited instanceof ProvisionRow row ? new FindingRule(row.id(), row.head().title(), row.head().kind(), reference, decides)
                : new FindingRule(rule.id(), rule.title(), rule.kind(), reference, decides);
    }
}
