package imrcheck.facts;

/**
 * How long a rationale tells something of this patient to have lasted that a quoted guideline would have last so or so long.
 *
 * @param item    the item whose rationale tells it
 * @param of      what lasted
 * @param days    the days, of a range the most
 * @param passage the words that tell it
 */
public record SpanTold(int item, QuotedSpan.Of of, int days, Passage passage) implements Fact {
    /** Whether it is less than a quoted guideline asks for. */
    public boolean shortOf(QuotedSpan asked) {
        return of == asked.of() && days < asked.days();
    }

    /** Whether it is as much as a quoted guideline asks for. */
    public boolean fills(QuotedSpan asked) {
        return of == asked.of() && days >= asked.days();
    }
}
