package imrcheck.baseline;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return letter.caseNumber().map(number -> new FindingId(number, finding.item(), finding.rule()));
    }

    /**
     * The id of an error or a warning on a letter, which someone wants to accept.
     *
     * @param letter read and judged
     * @param item   number of the item, from 1
     * @param rule   id of the rule that found it
     * @throws BaselineError where the letter has no case number, no such item or no such finding
     */
    public static FindingId find(CheckedLetter letter, int item, String rule) {
        String caseNumber = letter.caseNumber().orElseThrow(() -> new BaselineError(
                letter.source().name() + " has no case number, by which a baseline knows a letter; its findings cannot be accepted."));
        Judgement judgement = letter.judgements().stream().filter(of -> of.item() == item).findFirst()
                .orElseThrow(() -> new BaselineError("There is no item " + item + " in " + letter.source().name() + ", which has "
                        + letter.judgements().size() + "; check --item."));
        List<Finding> loud = judgement.findings().stream().filter(finding -> finding.level() != Level.NOTE).toList();
        if (loud.stream().noneMatch(finding -> finding.rule().equals(rule))) {
            throw new BaselineError(
                    "The rule " + rule + " has no error and no warning on item " + item + " of " + caseNumber + "; " + others(loud));
        }
        return new FindingId(caseNumber, item, rule);
    }

    /** The ids of all errors and warnings on a letter, each once; none where it has no case number. */
    public static List<FindingId> loud(CheckedLetter letter) {
        return letter.judgements().stream().flatMap(judgement -> judgement.findings().stream())
                .filter(finding -> finding.level() != Level.NOTE).flatMap(finding -> of(letter, finding).stream()).distinct().toList();
    }

    private static String others(List<Finding> loud) {
        return loud.isEmpty() ? "nothing on it needs to be accepted."
                : "those that have are " + loud.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(", ")) + ".";
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
