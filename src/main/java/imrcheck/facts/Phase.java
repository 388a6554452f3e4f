package imrcheck.facts;

/** How old an injury is when care for it is asked for. */
public enum Phase {
    /** Under thirty days. */
    ACUTE,
    /** Under ninety days. */
    SUBACUTE,
    /** Older. */
    CHRONIC;

    private static final int ACUTE_UNDER = 30;
    private static final int SUBACUTE_UNDER = 90;

    /** The phase of an injury of so many days. */
    public static Phase of(long days) {
        return days < ACUTE_UNDER ? ACUTE : days < SUBACUTE_UNDER ? SUBACUTE : CHRONIC;
    }
}
