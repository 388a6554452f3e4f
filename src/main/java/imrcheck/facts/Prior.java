package imrcheck.facts;

/**
 * The same treatment already had, as the letter counts it.
 *
 * @param count sessions, injections or studies completed; 0 where the letter says there were none, null where not stated
 * @param known false only where earlier treatment of the kind is mentioned without a count
 */
public record Prior(Integer count, boolean known) {
    /** The letter says nothing of earlier treatment. */
    public static final Prior UNSTATED = new Prior(null, true);
}
