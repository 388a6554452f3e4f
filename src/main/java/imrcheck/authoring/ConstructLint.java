package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.PackageDescr;

/** Finds what builds and has no place in a rule: what would make the same letter judged differently another day or place. */
final class ConstructLint {
    private static final Pattern FACTS = Pattern.compile("imrcheck\\.facts\\.(\\*|\\w+)|java\\.util\\.(\\w+)");
    private static final Map<Pattern, String> FORBIDDEN = Map.of(Pattern.compile("\\.now\\s*\\(|\\bnew\\s+(java\\.util\\.)?Date\\b"),
            "Compare with $item.asOf, the letter's own date.",
            Pattern.compile("\\bSystem\\s*\\.|\\bRuntime\\s*\\.|\\bThread\\b|\\bnew\\s+File\\b"), "A rule sees facts alone; take it out.",
            Pattern.compile("\\bRandom\\b|\\bMath\\s*\\.\\s*random\\b"), "The same letter gets the same verdict; take it out.",
            Pattern.compile("\\bmatches\\b"), "Give the words a concept in terms.yaml and match on a Statement.");

    private ConstructLint() {}

    static List<RuleError> check(DrlFile file) {
        List<RuleError> errors = new ArrayList<>();
        PackageDescr descr = file.descr();
        descr.getImports().stream().filter(imported -> !FACTS.matcher(imported.getTarget()).matches())
                .forEach(imported -> errors.add(
                        new RuleError(file.path(), Math.max(imported.getLine(), 1), "The rule file imports " + imported.getTarget() + ".",
                                "A rule sees the records of imrcheck.facts; import these.")));
        descr.getGlobals().stream().filter(global -> !global.getIdentifier().equals("report"))
                .forEach(global -> errors.add(new RuleError(file.path(), Math.max(global.getLine(), 1),
                        "There is no global " + global.getIdentifier() + ".", "The one global of a rule file is report.")));
        descr.getAttributes().forEach(attribute -> errors.add(new RuleError(file.path(), Math.max(attribute.getLine(), 1),
                "\"" + attribute.getName() + "\" has no place in a rule file.", "Take it out; the order of rules must not matter.")));
        file.rules().forEach(rule -> check(file, rule, errors));
        return errors;
    }

    private static void check(DrlFile file, DrlRule rule, List<RuleError> errors) {
        RuleBody body = RuleBody.of(file, rule);
        for (int line = body.when(); line < body.end(); line++) {
            String code = body.code(line);
            int at = line;
            FORBIDDEN.forEach((pattern, remedy) -> pattern.matcher(code).results().forEach(found -> errors
                    .add(new RuleError(file.path(), at, "\"" + found.group().strip() + "\" has no place in a rule.", remedy))));
        }
    }
}
