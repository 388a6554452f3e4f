package imrcheck.authoring;

import imrcheck.judge.DrlFile;
import imrcheck.judge.DrlRule;
import imrcheck.judge.RuleMetadata;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.drools.drl.ast.descr.PackageDescr;

/**
 * Finds in rules what builds and has no place there: constructs by which the same letter would be judged differently another day or
 * place; figures of guidelines, which belong in a table with a source and a period of their own; and rules that say the same of
 * other things, so that what differs belongs into rows that one rule joins.
 */
final class DrlLint {
    private static final Pattern FACTS = Pattern.compile("imrcheck\\.facts\\.(\\*|\\w+)|java\\.util\\.(\\w+)");
    private static final Map<Pattern, String> FORBIDDEN = Map.of(Pattern.compile("\\.now\\s*\\(|\\bnew\\s+(java\\.util\\.)?Date\\b"),
            "Compare with $item.asOf, the letter's own date.",
            Pattern.compile("\\bSystem\\s*\\.|\\bRuntime\\s*\\.|\\bThread\\b|\\bnew\\s+File\\b"), "A rule sees facts alone; take it out.",
            Pattern.compile("\\bRandom\\b|\\bMath\\s*\\.\\s*random\\b"), "The same letter gets the same verdict; take it out.",
            Pattern.compile("\\bmatches\\b"), "Give the words a concept in terms.yaml and match on a Statement.");
    /** Nought is no figure. */
    private static final Pattern FIGURE = Pattern.compile("(?<![\\w.$])(?!0(?![\\w.]))\\d+(?:\\.\\d+)?");
    private static final Pattern TEXT = Pattern.compile("\"(\\\\.|[^\"\\\\])*\"");

    /** By file, the lines of the provisions: a rule that holds a letter against itself has no figure of a guideline. */
    private final Map<String, Set<Integer>> provisions;
    private final Map<String, String> forms = new HashMap<>();
    private final List<RuleError> errors = new ArrayList<>();

    private DrlLint(List<RuleMetadata> rules) {
        provisions = rules.stream().filter(RuleMetadata::isProvision)
                .collect(Collectors.groupingBy(RuleMetadata::file, Collectors.mapping(RuleMetadata::line, Collectors.toSet())));
    }

    /** Checks all rule files of the same rules. */
    static List<RuleError> check(List<DrlFile> files, List<RuleMetadata> rules) {
        DrlLint lint = new DrlLint(rules);
        for (DrlFile file : files) {
            lint.header(file);
            file.rules().forEach(rule -> lint.rule(file, rule));
        }
        return lint.errors;
    }

    private void header(DrlFile file) {
        PackageDescr descr = file.descr();
        descr.getImports().stream().filter(imported -> !FACTS.matcher(imported.getTarget()).matches())
                .forEach(imported -> error(file, imported.getLine(), "The rule file imports " + imported.getTarget() + ".",
                        "A rule sees the records of imrcheck.facts; import these."));
        descr.getGlobals().stream().filter(global -> !global.getIdentifier().equals("report")).forEach(global -> error(file,
                global.getLine(), "There is no global " + global.getIdentifier() + ".", "The one global of a rule file is report."));
        descr.getAttributes().forEach(attribute -> error(file, attribute.getLine(),
                "\"" + attribute.getName() + "\" has no place in a rule file.", "Take it out; the order of rules must not matter."));
    }

    private void rule(DrlFile file, DrlRule rule) {
        Map<Integer, String> code = code(file, rule);
        boolean provision = provisions.getOrDefault(file.path(), Set.of()).contains(rule.line());
        code.forEach((line, text) -> {
            FORBIDDEN.forEach((pattern, remedy) -> pattern.matcher(text).results()
                    .forEach(found -> error(file, line, "\"" + found.group().strip() + "\" has no place in a rule.", remedy)));
            if (provision) {
                FIGURE.matcher(text).results().forEach(found -> error(file, line, "The figure " + found.group() + " stands in the rule.",
                        "Put it into a limit of provisions.yaml or a table, where it says where it stands, and join that."));
            }
        });
        String first = forms.putIfAbsent(form(code), file.path() + ":" + rule.line());
        if (first != null) {
            error(file, rule.line(), "But for its constants the rule is that of " + first + ".",
                    "Write what differs as rows of provisions.yaml or of a table, and judge both by one rule.");
        }
    }

    /** The lines of a rule between its header and its end, without what stands in quotes and without comments, by their numbers. */
    private static Map<Integer, String> code(DrlFile file, DrlRule rule) {
        List<String> lines = List.of(file.text().split("\n", -1));
        return IntStream.range(rule.line(), rule.endLine()).boxed().dropWhile(line -> !lines.get(line - 1).strip().equals("when"))
                .collect(Collectors.toMap(line -> line, line -> TEXT.matcher(lines.get(line - 1)).replaceAll("\"\"").replaceAll("//.*", ""),
                        (one, other) -> one, TreeMap::new));
    }

    /** Condition and action without what names something: texts, numbers, constants, variables. */
    private static String form(Map<Integer, String> code) {
        return String.join(" ", code.values()).replaceAll("\\b[A-Z]\\w*\\.[A-Z_]+\\b", "C").replaceAll("\\b\\d+\\b", "0")
                .replaceAll("\\$\\w+", "\\$").replaceAll("\\s+", "");
    }

    private void error(DrlFile file, int line, String message, String remedy) {
        errors.add(new RuleError(file.path(), Math.max(line, 1), message, remedy));
    }
}
