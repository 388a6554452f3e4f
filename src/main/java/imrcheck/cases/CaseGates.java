package imrcheck.cases;

import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.HashSet;
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

    private CaseGates() {}

    /**
     * What the cases leave open, by file and line.
     *
     * @param rules   the rules
     * @param results of all cases of the same rules
     */
    public static List<RuleError> check(RuleSet rules, List<CaseResult> results) {
        List<LetterCase> cases = results.stream().map(CaseResult::letterCase).filter(one -> one.todo() == null).toList();
        Set<String> known = rules.rules().stream().map(RuleMetadata::id).collect(Collectors.toSet());
        Set<String> speaking = new HashSet<>();
        Set<String> silent = new HashSet<>();
        List<RuleError> errors = new ArrayList<>();
        for (LetterCase one : cases) {
            speaking.addAll(one.expect().findings());
            silent.addAll(one.expect().silent());
            one.rules().stream().filter(id -> !known.contains(id)).forEach(id -> errors
                    .add(new RuleError(one.file(), one.line(), "No rule has the id " + id + ".", "Name a rule or a row by its id.")));
        }
        rules.rules().stream().filter(rule -> rule.kind() != null && !rule.topic().equals(OUTCOME)).forEach(rule -> {
            if (!speaking.contains(rule.id())) {
                errors.add(error(rule, "No case expects " + rule.id() + " to speak.", "Write one with \"finding: " + rule.id() + "\"."));
            }
            if (rule.isProvision() && !silent.contains(rule.id())) {
                errors.add(
                        error(rule, "No case expects " + rule.id() + " to stay silent.", "Write one with \"silent: " + rule.id() + "\"."));
            }
        });
        return errors.stream().sorted().toList();
    }

    private static RuleError error(RuleMetadata rule, String message, String remedy) {
        return new RuleError(rule.file(), rule.line(), message, remedy);
    }
}
