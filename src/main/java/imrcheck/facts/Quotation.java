package imrcheck.facts;

import java.util.List;

/**
 * What a rationale quotes a guideline to ask for, and whether the letter documents it.
 *
 * @param item         the item whose rationale quotes it
 * @param purpose      what follows where it is met
 * @param alternatives sets of criteria of which one is enough; all of a set are asked for
 * @param passage      the quoted words
 */
public record Quotation(int item, Purpose purpose, List<List<Leaf>> alternatives, Passage passage) implements Fact {
    public Quotation {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }


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

    /**
     * One of the quoted criteria.
     *
     * @param quoted its words
     * @param status whether the letter documents it
     */
    public record Leaf(Passage quoted, Status status) {
        private boolean met() {
            return status == Status.MET;
        }

        private boolean partly() {
            return met() || status == Status.PARTLY;
        }
    }

    /** Whether the letter documents them: of one set each. */
    public Status status() {
        return alternatives.stream().anyMatch(set -> set.stream().allMatch(Leaf::met)) ? Status.MET
                : alternatives.stream().anyMatch(set -> set.stream().allMatch(Leaf::partly)) ? Status.PARTLY
                        : alternatives.stream().allMatch(set -> set.stream().anyMatch(leaf -> leaf.status == Status.UNMET)) ? Status.UNMET
                                : Status.OPEN;
    }

    /** Whether each of its criteria is asked for, so that one which is denied is a reason of its own. */
    public boolean asksAll() {
        return alternatives.size() == 1;
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
        return status() == Status.MET;
    }

    /** Whether the letter documents them well enough: less will do to carry an approval than to be held against a denial. */
    public boolean carries(Outcome outcome) {
        return met() || status() == Status.PARTLY && outcome == Outcome.OVERTURNED;
    }

    /** Whether the letter denies them. */
    public boolean unmet() {
        return status() == Status.UNMET;
    }
}
