package imrcheck.cases;

import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the cases must show: every rule has some beside it, of every one but those that give verdicts one
 * letter that it speaks on, and of every provision one that it stays silent on and for a limit both sides of its number.
 */
public final class CaseGates {
    /** Their own findings give way to louder ones, so that a case of theirs asks for a verdict. */
    private static final String OUTCOME = "outcome";

    private final RuleSet rules;
    private final List<CaseResult> results;
    private final List<RuleError> errors = new ArrayList<>();

    private CaseGates(RuleSet rules, List<CaseResult> results) {
        this.rules = rules;
        this.results = results.stream().filter(result -> result.letterCase().todo() == null).toList();
    }

    /**
     * What the cases leave open, by file and line.
     *
     * @param rules   the rules
     * @param results of all cases of the same rules
     */
    public static List<RuleError> check(RuleSet rules, List<CaseResult> results) {
        CaseGates gates = new CaseGates(rules, results);
        gates.checkIds();
        rules.rules().forEach(gates::check);
        return gates.errors.stream().sorted().toList();
    }

    private void checkIds() {
        Set<String> known = rules.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
        for (CaseResult result : results) {
            List<String> named = new ArrayList<>(result.letterCase().expect().findings());
            named.addAll(result.letterCase().expect().silent());
            named.stream().filter(id -> !known.contains(id)).forEach(id -> errors.add(new RuleError(result.letterCase().file(),
                    result.letterCase().line(), "No rule has the id " + id + ".", "Name a rule or a row by its id.")));
        }
    }

    private void check(RuleMetadata rule) {
        if (rule.kind() == null || rule.topic().equals(OUTCOME)) {
            return;
        }
        if (results.stream().noneMatch(result -> result.letterCase().expect().findings().contains(rule.id()))) {
            error(rule, "No case expects " + rule.id() + " to speak.", "Write one with \"finding: " + rule.id() + "\".");
        }
        if (rule.isProvision() && results.stream().noneMatch(result -> result.letterCase().expect().silent().contains(rule.id()))) {
            error(rule, "No case expects " + rule.id() + " to stay silent.", "Write one with \"silent: " + rule.id() + "\".");
        }
    }

    private void error(RuleMetadata rule, String message, String remedy) {
        errors.add(new RuleError(rule.file(), rule.line(), message, remedy));
    }
}
