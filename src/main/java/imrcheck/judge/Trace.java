package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.TableRow;
import java.util.Set;
import org.kie.api.runtime.rule.Match;

/**
 * What happened while rules judged a letter.
 *
 * @param fired ids of the rules that fired, and of the rows that they judged
 * @param rows  table rows that a rule which fired matched; a row that a rule only found missing or surpassed is none of them
 * @param withheld numbers of the items of which a clause that was not read may hold what a rule finds missing
 */
public record Trace(Set<String> fired, Set<TableRow> rows, Set<Integer> withheld) {
    /** Takes in that a rule fired, and judged what it cites unless that is null. */
    void add(RuleMetadata rule, Cited cited, Match match) {
        fired.add(rule.id());
        if (cited instanceof ProvisionRow row) {
            fired.add(row.id());
        }
        match.getObjects().stream().filter(TableRow.class::isInstance).map(TableRow.class::cast).forEach(rows::add);
    }
}
