package imrcheck.facts;

/**
 * How long something lasts, as a letter tells it.
 *
 * @param item    the item whose rationale tells it, or 0 for the clinical case summary
 * @param concept what lasts: the treatment or the concept named nearest in its clause, or {@code unnamed}
 * @param bound   whether it is told as exact, as the least or as the most
 * @param least   the least of its days where it is told as a range, else its days
 * @param days    its days, a month counting as 30 and a year as 365
 * @param voice   who tells it
 * @param passage the words that tell it
 */
public record Duration(int item, String concept, Bound bound, int least, int days, Voice voice, Passage passage) implements Fact {
    /** How exactly a duration is told. */
    public enum Bound { EXACT, AT_LEAST, AT_MOST }
}
