package imrcheck.facts;

/**
 * What a rationale quotes a guideline to ask for, and whether the letter documents it.
 *
 * @param item    the item whose rationale quotes it
 * @param purpose what follows where it is met
 * @param status  whether it is
 * @param passage the quoted words
 */
public record Quotation(int item, Purpose purpose, Status status, Passage passage) implements Fact {
    /** What follows from quoted criteria. */
    public enum Purpose {
        /** The treatment is recommended where they are met. */
        ENOUGH,
        /** It is recommended only where they are met. */
        NEEDED,
        /** It is not recommended where they are met. */
        AGAINST
    }

    /** What a letter says of quoted criteria; {@code PARTLY} of each some, {@code OPEN} where it does not tell or was not read. */
    public enum Status {
        MET, PARTLY, UNMET, OPEN
    }

    /** Whether the treatment is recommended where the criteria are met. */
    public boolean favors() {
        return purpose != Purpose.AGAINST;
    }

    /** Whether the treatment is recommended only where the criteria are met. */
    public boolean necessary() {
        return purpose == Purpose.NEEDED;
    }

    /** Whether the letter documents the criteria. */
    public boolean met() {
        return status == Status.MET;
    }

    /** Whether the letter documents them well enough: less will do to carry an approval than to be held against a denial. */
    public boolean carries(Outcome outcome) {
        return met() || status == Status.PARTLY && outcome == Outcome.OVERTURNED;
    }

    /** Whether the letter denies them. */
    public boolean unmet() {
        return status == Status.UNMET;
    }
}
