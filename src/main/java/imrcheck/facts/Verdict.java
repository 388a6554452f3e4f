package imrcheck.facts;

/** An item's outcome held against the supports that its own letter documents. */
public enum Verdict {
    /** The outcome follows from the documented findings. */
    CONSISTENT,
    /** The documented findings lead to the opposite outcome, or the stated basis is gone. */
    INCONSISTENT,
    /** Nothing about this patient decides either way. */
    INDETERMINATE
}
