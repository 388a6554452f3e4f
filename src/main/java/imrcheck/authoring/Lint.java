package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a rules folder that builds has against good order. That metadata are complete, ids unique and constructs allowed the build
 * itself sees to; here stands what only the folder as a whole shows, or what would build and mislead.
 */
public final class Lint {
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    private Lint() {}

    /**
     * Checks everything.
     *
     * @param fired ids of the rules that fired on a case or a fixture
     * @param own   which errors are meant; the others are not reported
     * @return by file and line
     */
    public static List<RuleError> check(RuleSet rules, Set<String> fired, Predicate<RuleError> own) {
        List<RuleError> errors = new ArrayList<>();
        List<DrlFile> parsed =
                rules.files().ending(".drl").entrySet().stream().map(file -> DrlFile.read(file.getKey(), file.getValue())).toList();
        errors.addAll(DrlLint.check(parsed, rules.rules()));
        errors.addAll(WordLint.check(rules, parsed));
        errors.addAll(PeriodLint.check(rules));
        errors.addAll(ShadowLint.check(rules.files(), rules.terms()));
        for (RuleMetadata rule : rules.rules()) {
            if (!fired.contains(rule.id())) {
                errors.add(error(rule, "No case and no fixture makes " + rule.id() + " fire.",
                        "Write a case that it speaks on, or delete it."));
            }
            if (YEAR.matcher(rule.title()).find()) {
                errors.add(error(rule, "The title of " + rule.id() + " names a year.",
                        "Leave editions to guidelines.yaml; reports cite the one in force."));
            }
        }
        return errors.stream().filter(own).distinct().sorted().toList();
    }

    private static RuleError error(RuleMetadata rule, String message, String remedy) {
        return new RuleError(rule.file(), rule.line(), message, remedy);
    }
}
