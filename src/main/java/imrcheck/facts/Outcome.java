package imrcheck.facts;

/** What the reviewer decided about the claims administrator's denial of an item. */
public enum Outcome {
    /** The denial stands: the treatment is not medically necessary. */
    UPHELD,
    /** The denial falls: the treatment is medically necessary. */
    OVERTURNED;

    /** The other outcome. */
    public Outcome opposite() {
        return this == UPHELD ? OVERTURNED : UPHELD;
    }

    /** As letters write it. */
    public String word() {
        return this == UPHELD ? "Upheld" : "Overturned";
    }
}
