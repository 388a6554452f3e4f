package imrcheck.facts;

/** A provision that is a row of a topic's {@code provisions.yaml}; shared rules judge it. It stands in no letter. */
public sealed interface ProvisionRow extends Fact, Cited permits Criterion, Requirement, Objection, NumberLimit {
    /** What all rows say. */
    Head head();

    /**
     * What all rows say.
     *
     * @param id        by which reports name it
     * @param title     the sentence that the user reads
     * @param kind      of its findings
     * @param treatment that it is for; a provision for several has a row each
     * @param scope     which items of that treatment
     * @param source    where it stands; a provision of several editions has a row each
     */
    record Head(String id, String title, Kind kind, String treatment, Scope scope, Source source) {}

    /** The id by which reports name it. */
    default String id() {
        return head().id();
    }

    @Override
    default Source source() {
        return head().source();
    }

    /** The treatment that it is for. */
    default String treatment() {
        return head().treatment();
    }

    /** Whether it is in force for an item of its treatment. */
    default boolean governs(Item item) {
        return source().inForce(item.asOf()) && head().scope().covers(item);
    }
}
