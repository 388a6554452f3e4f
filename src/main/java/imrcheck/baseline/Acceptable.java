package imrcheck.baseline;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import java.util.List;
import java.util.stream.Collectors;

/** Finds what someone wants to accept. */
public final class Acceptable {
    private Acceptable() {}

    /**
     * The id of an error or a warning on a letter.
     *
     * @param letter read and judged
     * @param item   number of the item, from 1
     * @param rule   id of the rule that found it
     * @throws BaselineError where the letter has no case number, no such item or no such finding
     */
    public static FindingId find(CheckedLetter letter, int item, String rule) {
        String caseNumber = FindingId.caseNumber(letter).orElseThrow(() -> new BaselineError(
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

    private static String others(List<Finding> loud) {
        return loud.isEmpty() ? "nothing on it needs to be accepted."
                : "those that have are " + loud.stream().map(Finding::rule).distinct().sorted().collect(Collectors.joining(", ")) + ".";
    }
}
