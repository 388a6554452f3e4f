package imrcheck.facts;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The criteria of a provision together: where enough of them are documented, the treatment is necessary.
 *
 * @param head        what all rows say
 * @param needed      how many of the criteria: all of them or one
 * @param criteria    for each criterion the concepts of which one documents it
 * @param indifferent concepts whose denial says nothing against the criteria being met
 * @param unless      concepts that, documented, stand against the treatment whatever else is met
 */
public record Requirement(Head head, int needed, List<Set<String>> criteria, Set<String> indifferent,
        Set<String> unless) implements ProvisionRow {
    /** Whether something documented is one of the criteria. */
    public boolean asksFor(Statement documented) {
        return criteria.stream().anyMatch(criterion -> documented.aboutAny(criterion));
    }

    /** Whether enough criteria are among what is documented. */
    public boolean isMetBy(Collection<?> documented) {
        return criteria.stream().filter(criterion -> documented.stream().anyMatch(said -> ((Statement) said).aboutAny(criterion))).count()
                >= needed;
    }
}
