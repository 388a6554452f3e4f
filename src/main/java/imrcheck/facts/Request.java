package imrcheck.facts;

/**
 * The quantities of an item; each null where the letter does not state it.
 *
 * @param underReview what the review decides on; the remainder where a part was authorized
 * @param original    what was first asked for, only where the item says that a part was authorized
 * @param authorized  what the claims administrator allowed of it
 * @param unit        "visits", "units", "injections", "days" ..., or null
 */
public record Request(Integer underReview, Integer original, Integer authorized, String unit) {
    /** No quantity stated at all. */
    public static final Request UNSTATED = new Request(null, null, null, null);
}
