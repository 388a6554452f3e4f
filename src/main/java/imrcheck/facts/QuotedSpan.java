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
    /**
     * What is to last: the use of a drug at the most; at the least the effect of an injection before it is repeated, and care before what
     * comes after it.
     */
    public enum Of { USE, EFFECT, CARE }

    /** Whether it is the most that a drug is to be used. */
    public boolean limitsUse() {
        return of == Of.USE;
    }

    /** Whether it is the least that an injection is to have helped. */
    public boolean asksForEffect() {
        return of == Of.EFFECT;
    }
}
