package imrcheck.cases;

import imrcheck.facts.Item;
import imrcheck.facts.Kind;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleMetadata;
import imrcheck.rules.RuleSet;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the cases must show: every rule has some beside it, of every one but those that give verdicts one
 * letter that it speaks on, and of every provision one that it stays silent on and for a limit both sides of its number.
 */
public final class CaseGates {
    /** Their own findings give way to louder ones, so that a case of theirs asks for a verdict. */
    private static final String OUTCOME = "outcome";
    private static final Set<Kind> LIMITS = EnumSet.of(Kind.LIMIT_EXCEEDED, Kind.WITHIN_LIMIT);
    private static final Pattern COMPARISON = Pattern.compile("[<>]");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

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
                    result.letterCase().line(), "No rule has the id " + id + ".", "Name a rule by its @id.")));
        }
    }

    private void check(RuleMetadata rule) {
        if (!rules.files().files().containsKey(rule.file().replaceFirst("\\.drl$", ".cases.yaml"))) {
            error(rule, "The rule has no cases.", "Write " + rule.file().replaceFirst("\\.drl$", ".cases.yaml") + " beside it.");
        } else if (rule.kind() != null && !rule.topic().equals(OUTCOME)) {
            checkBothDirections(rule);
        }
    }

    private void checkBothDirections(RuleMetadata rule) {
        List<CaseResult> speaks = results.stream().filter(result -> result.letterCase().expect().findings().contains(rule.id())).toList();
        List<CaseResult> silent = results.stream().filter(result -> result.letterCase().expect().silent().contains(rule.id())).toList();
        if (speaks.isEmpty()) {
            error(rule, "No case expects " + rule.id() + " to speak.", "Write one with \"finding: " + rule.id() + "\".");
        }
        if (silent.isEmpty() && rule.isProvision()) {
            error(rule, "No case expects " + rule.id() + " to stay silent.", "Write one with \"silent: " + rule.id() + "\".");
        }
        boolean limit = LIMITS.contains(rule.kind()) && compares(rule) && !speaks.isEmpty() && !silent.isEmpty();
        if (limit && speaks.stream().noneMatch(on -> silent.stream().anyMatch(off -> bothSides(on, off)))) {
            error(rule, "No two cases show both sides of the number of " + rule.id() + ".",
                    "Write one that speaks and one that is silent, with totals, or one number of the same letter, apart by 1.");
        }
    }

    /** Whether the rule compares numbers; one that takes the reviewer's word for an excess has no number of its own. */
    private boolean compares(RuleMetadata rule) {
        return rules.files().files().getOrDefault(rule.file(), "").lines().skip(rule.line()).takeWhile(line -> !line.strip().equals("then"))
                .dropWhile(line -> !line.strip().equals("when")).anyMatch(line -> COMPARISON.matcher(line).find());
    }

    private static boolean bothSides(CaseResult one, CaseResult other) {
        Integer total = total(one.item());
        Integer otherTotal = total(other.item());
        return total != null && otherTotal != null && Math.abs(total - otherTotal) == 1
                || oneNumberApart(CaseLetter.text(one.letterCase()), CaseLetter.text(other.letterCase()));
    }

    private static Integer total(Item item) {
        return item == null ? null : item.total();
    }

    /** Whether two letters are the same but for one number, which differs by 1. */
    private static boolean oneNumberApart(String one, String other) {
        if (!NUMBER.matcher(one).replaceAll("#").equals(NUMBER.matcher(other).replaceAll("#"))) {
            return false;
        }
        List<String> numbers = NUMBER.matcher(one).results().map(MatchResult::group).toList();
        List<String> others = NUMBER.matcher(other).results().map(MatchResult::group).toList();
        List<Integer> apart = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            if (!Objects.equals(numbers.get(i), others.get(i))) {
                apart.add(Integer.parseInt(numbers.get(i)) - Integer.parseInt(others.get(i)));
            }
        }
        return apart.equals(List.of(1)) || apart.equals(List.of(-1));
    }

    private void error(RuleMetadata rule, String message, String remedy) {
        errors.add(new RuleError(rule.file(), rule.line(), message, remedy));
    }
}
