package imrcheck.facts;

/**
 * What a letter says of a criterion that a rationale quotes.
 *
 * @param item      the item whose rationale quotes it
 * @param quotation where the criterion is quoted
 * @param says      whether it is met
 * @param section   where the letter says so: the rationale, or the clinical case summary
 * @param conceded  whether that is granted only to go on against it
 * @param clause    the clause that says it
 * @param quoted    the words of the criterion
 * @param passage   the words that answer it
 */
public record Answer(int item, Span quotation, Says says, Section section, boolean conceded, Span clause, Passage quoted,
        Passage passage) implements Fact {
    /** What is said of a criterion; {@code PARTLY} where some of what it asks is so, {@code MENTIONED} where nothing follows. */
    public enum Says {
        MET, PARTLY, UNMET, MENTIONED
    }

    /** Whether the rationale itself says it. */
    public boolean ofRationale() {
        return section == Section.RATIONALE;
    }

    /** Whether it is given in the words of another fact of the same section. */
    public boolean saidIn(Fact fact) {
        return fact.passage() != null && fact.passage().section() == section && fact.passage().span().overlaps(passage.span());
    }

    /** Whether it answers a criterion of that quotation. */
    public boolean answers(Quotation other) {
        return quotation.equals(other.passage().span());
    }

    /** Whether it answers one of the quoted criteria, or an example of it. */
    public boolean answers(Quotation.Leaf leaf) {
        return leaf.quoted().span().contains(quoted.span());
    }

    /** Whether it says that the criterion is met. */
    public boolean met() {
        return says == Says.MET;
    }

    /** Whether it says that the criterion, or some of what it asks, is met. */
    public boolean favors() {
        return says == Says.MET || says == Says.PARTLY;
    }

    /** Whether it says that the criterion is not met. */
    public boolean unmet() {
        return says == Says.UNMET;
    }
}
