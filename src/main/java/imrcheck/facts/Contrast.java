package imrcheck.facts;

/**
 * A claim of a rationale about this patient, and what another part of the letter says against it.
 *
 * @param item    the item whose rationale claims it
 * @param kind    how the two differ
 * @param claim   what the rationale says
 * @param against what speaks against it: a statement or care of the clinical case summary or of another rationale
 * @param told    both in the letter's own words, as a sentence
 * @param opinion whether it takes a physician to judge which of the two is right
 */
public record Contrast(int item, Kind kind, Fact claim, Fact against, String told, boolean opinion) implements Fact {
    /** How a claim differs from what speaks against it. */
    public enum Kind {
        /** The rationale denies, or finds unrecorded, what is told elsewhere. */
        MISSED,
        /** So, but with it the rationale misses something that was not read or is told nowhere, which may carry the outcome by itself. */
        PARTLY_MISSED,
        /** The rationale asserts what is denied elsewhere. */
        ASSERTED,
        /** The rationale says that something was all that was found, and more is told elsewhere. */
        ONLY,
        /** The rationale counts as had what a list of care lacks, or tells only as planned. */
        NOT_HAD,
        /** The rationale says that care was not had which is told elsewhere as had. */
        HAD
    }

    /** Where that stands which speaks against the claim. */
    @Override
    public Passage passage() {
        return against.passage();
    }

    /** Whether it comes from another rationale, and not from the clinical case summary. */
    public boolean amongItems() {
        return against.item() > 0;
    }

    /** Whether it is of that kind; DRL can say so without naming the component. */
    public boolean of(Kind one) {
        return kind == one;
    }

    /** Whether it is about for how long a drug was taken. */
    public boolean isOfUse() {
        return against instanceof Course course && !course.effect();
    }

    /** Whether some fact is one of the two sides. */
    public boolean involves(Fact fact) {
        return claim.equals(fact) || against.equals(fact);
    }
}
