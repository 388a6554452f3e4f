package imrcheck.baseline;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import java.util.Comparator;
import java.util.Optional;

/**
 * What tells a finding from others, whatever file the letter is in and whatever the finding says. It holds nothing of the
 * letter's text.
 *
 * @param caseNumber of the letter
 * @param item       number of the item, from 1
 * @param rule       id of the rule that found it
 */
public record FindingId(String caseNumber, int item, String rule) implements Comparable<FindingId> {
    private static final Comparator<FindingId> ORDER =
            Comparator.comparing((FindingId id) -> id.caseNumber).thenComparing(id -> id.item).thenComparing(id -> id.rule);

    /** The id of a finding on a letter, or nothing where the letter has no case number. */
    public static Optional<FindingId> of(CheckedLetter letter, Finding finding) {
        return caseNumber(letter).map(number -> new FindingId(number, finding.item(), finding.rule()));
    }

    /** The case number of a letter where it has one. */
    static Optional<String> caseNumber(CheckedLetter letter) {
        return letter.letter() == null ? Optional.empty() : Optional.ofNullable(letter.letter().header().caseNumber());
    }

    @Override
    public int compareTo(FindingId other) {
        return ORDER.compare(this, other);
    }

    /** As a reader is told of it: {@code CM17-0000000, item 1 [pt-visits-quoted]}. */
    @Override
    public String toString() {
        return caseNumber + ", item " + item + " [" + rule + "]";
    }
}
