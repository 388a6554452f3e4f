package imrcheck.authoring;

import imrcheck.rules.DrlFile;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleMetadata;
import imrcheck.rules.RuleSet;
import imrcheck.terms.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a rules folder that builds has against good order. That metadata are complete, ids unique and constructs allowed the build
 * itself sees to; here stands what only the folder as a whole shows, or what would build and mislead.
 */
public final class Lint {
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
        RuleFiles files = rules.files();
        for (var file : files.ending(".drl").entrySet()) {
            DrlFile parsed = DrlFile.read(file.getKey(), file.getValue());
            errors.addAll(NumberLint.check(parsed, rules.rules()));
            errors.addAll(ConstructLint.check(parsed));
            errors.addAll(NameLint.check(parsed, rules.rules()));
        }
        errors.addAll(PeriodLint.check(rules));
        errors.addAll(ShadowLint.check(files, rules.terms()));
        rules.rules().stream().filter(rule -> !fired.contains(rule.id())).map(Lint::neverFires).forEach(errors::add);
        return errors.stream().filter(own).distinct().sorted().toList();
    }

    private static RuleError neverFires(RuleMetadata rule) {
        return new RuleError(rule.file(), rule.line(), "No case and no fixture makes " + rule.id() + " fire.",
                "Write a case that it speaks on, or delete the rule.");
    }
}
