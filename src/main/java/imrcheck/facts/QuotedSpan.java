package imrcheck.facts;

/**
 * How long a guideline that a rationale quotes would have something of its item last.
 *
 * @param item    the item whose rationale quotes it
 * @param of      what is to last so long
 * @param days    the days
 * @param passage the words that quote it
 */
public record QuotedSpan(int item, Of of, int days, Passage passage) implements Fact {
    /** What is to last: the use of a drug at the most, or the effect of an injection at the least, before it is repeated. */
    public enum Of {
        USE, EFFECT
    }

    /** Whether it is the most that a drug is to be used. */
    public boolean limitsUse() {
        return of == Of.USE;
    }

    /** Whether it is the least that an injection is to have helped. */
    public boolean asksForEffect() {
        return of == Of.EFFECT;
    }
}
