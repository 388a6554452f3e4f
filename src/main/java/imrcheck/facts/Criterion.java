package imrcheck.facts;

import java.util.Set;

/**
 * A criterion that a provision requires.
 *
 * @param head       what all rows say
 * @param metBy      those of {@code unless} that document it, also where the reviewer grants that only to go on against it
 * @param unmetBy    concepts: where one of them is denied or not recorded, the criterion is unmet
 * @param unrecorded concepts that leave it unmet only where the letter says that they are not recorded
 * @param unless     concepts: where one of them is documented, such a denial leaves nothing unmet
 * @param excusedBy  concepts that the reviewer may give as the reason to go on without it
 */
public record Criterion(Head head, Set<String> metBy, Set<String> unmetBy, Set<String> unrecorded, Set<String> unless,
        Set<String> excusedBy) implements ProvisionRow {
    /** Whether a denial is one of this criterion. */
    public boolean isUnmetBy(Statement denial) {
        return denial.aboutAny(unmetBy) || denial.polarity() == Polarity.UNDOCUMENTED && denial.aboutAny(unrecorded);
    }
}
