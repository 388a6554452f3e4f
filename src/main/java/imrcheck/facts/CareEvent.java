package imrcheck.facts;

import java.time.LocalDate;
import java.util.Set;

/**
 * Care that a letter tells of: had, planned, asked for, allowed, refused or never had.
 *
 * @param item    the item whose rationale tells it, or 0 for the clinical case summary
 * @param kind    the treatment, such as {@code physical_therapy}, or other care such as {@code care-medication}; {@code any-other}
 *                never had where the letter says that a list of care is whole
 * @param state   what became of it
 * @param count   how many visits, injections or studies, or null where not told
 * @param from    first day told, or null
 * @param to      last day told, or null
 * @param region  parts of the body that it is told of
 * @param side    such as {@code left}, or null
 * @param passage the words that tell it
 */
public record CareEvent(int item, String kind, State state, Integer count, LocalDate from, LocalDate to, Set<String> region, String side,
        Passage passage) implements Fact {
    /** What became of some care. */
    public enum State { HAD, ONGOING, PLANNED, REQUESTED, AUTHORIZED, REFUSED, DECLINED, NEVER }

    public CareEvent {
        region = Set.copyOf(region);
    }

    /** Whether the patient took some of it. */
    public boolean taken() {
        return state == State.HAD || state == State.ONGOING;
    }

    /** Whether the patient had none of it. */
    public boolean untaken() {
        return state == State.NEVER || state == State.DECLINED;
    }

    /** Whether it is told to have been within the year before a day. */
    public boolean inYearBefore(LocalDate day) {
        return from != null && !from.isAfter(day) && from.isAfter(day.minusYears(1));
    }

    /** Whether it is of that treatment or kind; DRL can say so without naming the component. */
    public boolean of(String treatment) {
        return kind.equals(treatment);
    }
}
