package imrcheck.facts;

/** How a statement asserts its concept. */
public enum Polarity {
    /** Said to be so. */
    AFFIRMED,
    /** Said not to be so ("no weakness", "strength was intact"). */
    DENIED,
    /** Said not to be recorded ("no documentation of weakness"). */
    UNDOCUMENTED,
    /** Said to be possible, in question or to be ruled out ("possible tear", "to rule out a fracture"). */
    UNCERTAIN;

    /** Whether it says that something is not so, or not recorded. */
    public boolean negative() {
        return this == DENIED || this == UNDOCUMENTED;
    }
}
