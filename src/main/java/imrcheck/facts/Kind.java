package imrcheck.facts;

/** What a finding is about; the closed list of the report format. */
public enum Kind {
    CRITERION_MET(Outcome.OVERTURNED), CRITERION_UNMET(Outcome.UPHELD), CRITERIA_MET(Outcome.OVERTURNED), LIMIT_EXCEEDED(Outcome.UPHELD),
    WITHIN_LIMIT(Outcome.OVERTURNED), NOT_RECOMMENDED(Outcome.UPHELD), DUPLICATE(Outcome.UPHELD), CONCLUSION_MISMATCH(null),
    NO_CONCLUSION(null), NO_FINDINGS(null), FACT_CONTRADICTED(null), WRONG_SUBJECT(null), QUANTITY_MISMATCH(null), CITATION_MISMATCH(null),
    GUIDELINE_MISQUOTED(null), UNSPECIFIED_QUANTITY(null), DEPENDENT_MISMATCH(null), DATE_ANOMALY(null);

    private final Outcome supports;

    Kind(Outcome supports) {
        this.supports = supports;
    }

    /** The outcome that a finding of this kind is a reason for, or null where it is none for either. */
    public Outcome supports() {
        return supports;
    }
}
