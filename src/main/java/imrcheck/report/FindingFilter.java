package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which findings somebody wants to be told, and how loudly. What is left out counts nowhere; the verdict stays what the rules gave.
 *
 * @param select the rules whose findings are told, or none for all
 * @param ignore those whose findings are not
 * @param kinds  the kinds that are told, or none for all
 * @param least  the quietest level that is told
 * @param levels by rule, the level that its findings get in the place of their own
 */
public record FindingFilter(Set<String> select, Set<String> ignore, Set<Kind> kinds, Level least, Map<String, Level> levels) {
    /** Everything as the rules have it. */
    public static final FindingFilter ALL = new FindingFilter(Set.of(), Set.of(), Set.of(), Level.NOTE, Map.of());

    /** Whether it may leave out findings. */
    public boolean narrow() {
        return !select.isEmpty() || !ignore.isEmpty() || !kinds.isEmpty() || least != Level.NOTE;
    }

    /** The letter with the findings that are told. */
    public CheckedLetter apply(CheckedLetter letter) {
        return equals(ALL) ? letter : new CheckedLetter(letter.source(), letter.letter(), letter.facts(),
                letter.judgements().stream().map(this::apply).toList(), letter.problems());
    }

    private Judgement apply(Judgement judgement) {
        return new Judgement(judgement.item(), judgement.verdict(), judgement.expected(), judgement.tableLimit(),
                told(judgement.findings()), told(judgement.carrying()));
    }

    private List<Finding> told(List<Finding> findings) {
        return findings.stream().map(this::levelled).filter(this::told).toList();
    }

    private Finding levelled(Finding finding) {
        Level level = levels.get(finding.rule());
        return level == null ? finding : new Finding(finding.item(), finding.rule(), finding.kind(), level, finding.supports(),
                finding.message(), finding.guideline(), finding.ground(), finding.evidence(), finding.searched());
    }

    private boolean told(Finding finding) {
        return (select.isEmpty() || select.contains(finding.rule())) && !ignore.contains(finding.rule())
                && (kinds.isEmpty() || kinds.contains(finding.kind())) && finding.level().compareTo(least) <= 0;
    }
}
