package imrcheck.facts;

/**
 * How much of what a rationale tells of the patient was read: of its clauses in the patient's voice that do not conclude, those that gave
 * a statement, a count or a date. What was not read may hold what a rule finds missing.
 *
 * @param item   the item
 * @param told   how many such clauses it has
 * @param read   how many of them were read
 * @param unread the first of them that was not; null where all were
 */
public record ReadShare(int item, int told, int read, Passage unread) implements Fact {
    /** Whether nothing was left unread. */
    public boolean whole() {
        return told == read;
    }

    @Override
    public Passage passage() {
        return unread;
    }
}
