package imrcheck.cases;

import imrcheck.facts.Finding;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Source;
import imrcheck.facts.TableLimit;
import java.util.List;

/**
 * Facts on which a provision must speak as one heading gives it, or stay silent.
 *
 * @param rule   its id
 * @param source the heading
 * @param why    what of the provision this shows, for a reader
 * @param speaks whether it must make a finding
 * @param level  how loudly, or null for any
 * @param limit  that the tables must give, or null for any
 * @param facts  of a letter whose first item it is about
 */
public record RowProbe(String rule, Source source, String why, boolean speaks, Level level, TableLimit limit, LetterFacts facts) {

    /** Whether that is what the rules said. */
    public boolean isMetBy(List<Judgement> judgements) {
        Judgement judgement = judgements.get(0);
        return judgement.findings().stream().anyMatch(this::isOf) == speaks && (limit == null || limit.equals(judgement.tableLimit()));
    }

    /** Rules that tell of no reason for an outcome cite nothing. */
    private boolean isOf(Finding finding) {
        return finding.rule().equals(rule) && (level == null || finding.level() == level) && (finding.guideline() == null
                || finding.guideline().equals(source.reference()) || finding.guideline().startsWith(source.reference() + ": "));
    }

    @Override
    public String toString() {
        return rule + " of " + source.heading() + (speaks ? " speaks: " : " is silent: ") + why;
    }
}
