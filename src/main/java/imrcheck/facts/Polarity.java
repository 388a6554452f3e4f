package imrcheck.facts;

/** How a statement asserts its concept. */
public enum Polarity {
    /** Said to be so. */
    AFFIRMED,
    /** Said not to be so ("no weakness", "strength was intact"). */
    DENIED,
    /** Said not to be recorded ("no documentation of weakness"). */
    UNDOCUMENTED
}
