package imrcheck.facts;

import java.util.Collections;
import java.util.Set;

/**
 * How long some care has gone on, or its effect lasted, as the dates and durations of one part of a letter bound it.
 *
 * @param item    the item whose rationale tells it, or 0 for the clinical case summary
 * @param care    what it is a course of: the drugs by their ingredients, and the treatment where no other drug of that is told of
 * @param effect  whether it is what an injection brought about that lasted
 * @param least   so many days at the least; 0 where that is open
 * @param most    so many days at the most, or null where that is open
 * @param passage the words that tell it
 */
public record Course(int item, Set<String> care, boolean effect, int least, Integer most, Passage passage) implements Fact {
    public Course {
        care = Set.copyOf(care);
    }

    /** Whether it is the use of a drug of an item: of one that its title names, or told of its treatment in its own rationale. */
    public boolean isUseOf(Item other) {
        return !effect && (!Collections.disjoint(care, other.traits()) || item == other.item() && care.contains(other.treatment()));
    }

    /** Whether it is the effect of an injection of the kind that an item asks for. */
    public boolean isEffectFor(Item other) {
        return effect && (care.contains(other.treatment()) || care.contains("care-injection"));
    }

    /** Whether it ended well before so many days. */
    public boolean fallsShortOf(int days) {
        return most != null && most * 7 < days * 6;
    }

    /** Whether it was over within so many days. */
    public boolean endedWithin(int days) {
        return most != null && most <= days;
    }

    /** Whether it lasted for so many days at the least. */
    public boolean lasted(int days) {
        return least >= days;
    }

    /** Whether it went on for longer than so many days, twice over, so that no course within them is left of it. */
    public boolean farExceeds(int days) {
        return least > 2 * days;
    }
}
