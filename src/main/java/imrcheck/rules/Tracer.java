package imrcheck.rules;

import imrcheck.facts.TableRow;
import java.util.HashSet;
import java.util.Set;
import org.kie.api.runtime.rule.Match;

/** Gathers what happens while rules judge one letter. */
final class Tracer {
    private final Set<String> fired = new HashSet<>();
    private final Set<TableRow> rows = new HashSet<>();

    void fired(RuleMetadata rule, Match match) {
        fired.add(rule.id());
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
