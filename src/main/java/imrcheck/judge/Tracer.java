package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.TableRow;
import java.util.HashSet;
import java.util.Set;
import org.kie.api.runtime.rule.Match;

/** Gathers what happens while rules judge one letter. */
final class Tracer {
    private final Set<String> fired = new HashSet<>();
    private final Set<TableRow> rows = new HashSet<>();

    /**
     * @param rule  that fired
     * @param cited what it judged, or null
     */
    void fired(RuleMetadata rule, Cited cited, Match match) {
        fired.add(rule.id());
        if (cited instanceof ProvisionRow row) {
            fired.add(row.id());
        }
        for (Object matched : match.getObjects()) {
            if (matched instanceof TableRow row) {
                rows.add(row);
            }
        }
    }

    Trace trace() {
        return new Trace(fired, rows);
    }
}
