package imrcheck.facts;

/**
 * A support that nothing defeats; derived once all supports and defeats are known, for the outcome rules to see.
 *
 * @param support the support that stands
 */
public record Standing(Support support) implements Fact {
    @Override
    public int item() {
        return support.item();
    }

    /** The outcome that it is a reason for. */
    public Outcome supports() {
        return support.supports();
    }

    /** The kind of finding it is. */
    public Kind kind() {
        return support.kind();
    }

    /** False where its provision only warns. */
    public boolean decides() {
        return support.decides();
    }

    /** False where it rests on bare words that name no criterion. */
    public boolean reasoned() {
        return !support.conclusory();
    }

    /** True where the reviewer grants it and goes on against it with a reason. */
    public boolean excused() {
        return support.excused();
    }
}
