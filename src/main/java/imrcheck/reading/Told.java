package imrcheck.reading;

import imrcheck.facts.CareEvent.State;
import imrcheck.language.Clause;
import imrcheck.language.Stretch;

/**
 * Care as one clause tells it, before it is an event of the ledger.
 *
 * @param kind    the treatment or other care
 * @param count   or null where not told
 * @param link    how its count goes with those told before
 * @param sure    whether its own words say that it was had, and not merely its place in the letter
 * @param approved whether its clause speaks of what was approved
 * @param when    or null
 * @param place   the words that tell it
 */
record Told(String kind, State state, Integer count, Link link, boolean sure, boolean approved, When when, Stretch place, Clause clause) {
    /** How a count goes with those told before: one of its own, one that adds to them, or one that holds them all. */
    enum Link {
        OWN, MORE, TOTAL
    }

    /** Whether the patient took some of it. */
    boolean taken() {
        return state == State.HAD || state == State.ONGOING;
    }

    /** Whether the patient had none of it. */
    boolean untaken() {
        return state == State.NEVER || state == State.DECLINED;
    }
}
