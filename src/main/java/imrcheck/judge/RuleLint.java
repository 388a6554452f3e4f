package imrcheck.judge;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.EvalDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/** Holds rule files to the house form and gathers what the rules say about themselves. */
final class RuleLint {
    private static final Set<String> DERIVED = Set.of("Support", "Standing", "Defeat", "Ruling");
    private static final Set<String> OUTCOME_ACTIONS = Set.of("ruling", "level", "finding");
    private static final Set<String> SILENT = Set.of("ruling", "level", "derive");
    private static final Set<String> SELF_CHECKS = Set.of(RuleHeader.OUTCOME, "record");
    private static final Set<String> ROWS = Set.of("Criterion", "Requirement", "Objection", "NumberLimit");
    private static final Pattern NEXT_RULE = Pattern.compile("(?m)^rule\\s+\"");
    private static final String ONE_CALL = "The action of a rule is a single call of report.";

    private final List<RuleError> errors = new ArrayList<>();
    private final List<RuleMetadata> rules = new ArrayList<>();

    /** Checks one file and adds its rules. */
    void check(DrlFile file) {
        errors.addAll(file.errors());
        if (!file.errors().isEmpty()) {
            return;
        }
        checkFile(file);
        for (DrlRule rule : file.rules()) {
            RuleMetadata metadata = RuleHeader.read(file, rule, errors);
            checkCondition(file, rule, metadata);
            checkAction(file, rule, metadata);
            if (metadata != null) {
                rules.add(metadata);
            }
        }
    }

    List<RuleError> errors() {
        return errors;
    }

    List<RuleMetadata> rules() {
        return rules;
    }

    /** The errors of rules that share an id, over all files. */
    static List<RuleError> duplicates(Iterable<RuleMetadata> rules) {
        List<RuleError> errors = new ArrayList<>();
        Map<String, RuleMetadata> seen = new HashMap<>();
        for (RuleMetadata rule : rules) {
            RuleMetadata first = seen.putIfAbsent(rule.id(), rule);
            if (first != null) {
                errors.add(new RuleError(rule.file(), rule.line(),
                        "The id " + rule.id() + " is taken by " + first.file() + ":" + first.line() + ".",
                        "Give the rule an id of its own."));
            }
        }
        return errors;
    }

    private void checkFile(DrlFile file) {
        String expected = RuleMetadata.packageOf(file.topic());
        if (!expected.equals(file.descr().getName())) {
            error(file, 1, "The package is " + file.descr().getName() + ".", "Write \"package " + expected + ";\".");
        }
        file.descr().getFunctions().forEach(function -> error(file, function.getLine(), "A rule file declares no functions.",
                "Match on a fact that carries the value."));
        file.descr().getClassAndEnumDeclarationDescrs()
                .forEach(type -> error(file, type.getLine(), "A rule file declares no types.", "Use the records of imrcheck.facts."));
        if (file.rules().isEmpty()) {
            error(file, 1, "The file holds no rule.", "Write one, or delete the file.");
        }
    }

    private void checkCondition(DrlFile file, DrlRule rule, RuleMetadata metadata) {
        walk(file, rule.condition(), false);
        boolean provision = metadata != null && metadata.kind() != null && !SELF_CHECKS.contains(file.topic());
        if (provision && !joinsProvision(rule, metadata.id()) && !rule.action().contains("$row,")) {
            error(file, rule.line(), "The rule does not ask whether its provision is in force.",
                    "Join Provision(id == \"" + metadata.id() + "\", inForce($item.asOf)).");
        }
    }

    private static boolean joinsProvision(DrlRule rule, String id) {
        return patterns(rule).filter(pattern -> pattern.getObjectType().equals("Provision")).map(RuleLint::constraints)
                .anyMatch(text -> text.contains("id==\"" + id + "\"") && text.contains("inForce("));
    }

    private static Stream<PatternDescr> patterns(DrlRule rule) {
        return rule.condition().getDescrs().stream().filter(PatternDescr.class::isInstance).map(PatternDescr.class::cast);
    }

    private static String constraints(PatternDescr pattern) {
        return pattern.getDescrs().stream().map(descr -> descr.toString().replaceAll("\\s+", "")).collect(Collectors.joining(","));
    }

    /** Looks for what the order of firing would decide: nothing outside the outcome rules may rest on what is not yet derived. */
    private void walk(DrlFile file, BaseDescr descr, boolean overAll) {
        if (descr instanceof EvalDescr) {
            error(file, descr.getLine(), "A rule uses no eval.", "Write the test as a constraint of a pattern.");
        }
        boolean inside = overAll || descr instanceof NotDescr || descr instanceof ForallDescr || descr instanceof AccumulateDescr
                || descr instanceof CollectDescr;
        if (descr instanceof PatternDescr pattern) {
            JoinLint.check(pattern, (message, remedy) -> error(file, pattern.getLine(), message, remedy));
            if (inside && DERIVED.contains(pattern.getObjectType()) && !file.topic().equals(RuleHeader.OUTCOME)) {
                error(file, descr.getLine(), "Only the outcome rules may rest on the absence of a " + pattern.getObjectType() + ".",
                        "Match on the facts that it would be derived from.");
            }
            if (pattern.getSource() != null) {
                walk(file, pattern.getSource(), inside);
            }
        } else if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(child -> walk(file, child, inside));
        }
    }

    private void checkAction(DrlFile file, DrlRule rule, RuleMetadata metadata) {
        Optional<String> call = reportCall(rule.action());
        if (NEXT_RULE.matcher(rule.action()).find()) {
            error(file, rule.line(), "The rule has no end.", "Write \"end\" on a line of its own after its action.");
        } else if (call.isEmpty()) {
            error(file, rule.actionLine(), ONE_CALL, "Write report.support(drools, $item, ...); or another of its methods.");
        } else if (metadata != null) {
            checkAction(file, rule, metadata, call.get());
        }
    }

    private void checkAction(DrlFile file, DrlRule rule, RuleMetadata metadata, String call) {
        boolean outcome = file.topic().equals(RuleHeader.OUTCOME);
        if (outcome != call.equals("ruling") && !(outcome && OUTCOME_ACTIONS.contains(call))) {
            error(file, rule.actionLine(), "report." + call + " has no place in rules/" + file.topic() + ".",
                    "Verdicts are given in rules/outcome, and nothing is derived there.");
        }
        if (metadata.kind() == null && !SILENT.contains(call) && !judgesRow(rule)) {
            error(file, rule.actionLine(), "A rule that calls report." + call + " needs a kind of finding.",
                    "Give it one of the kinds of the report.");
        }
        boolean needsSide = Set.of("support", "excused", "absence").contains(call);
        if (metadata.kind() != null && needsSide && metadata.kind().supports() == null) {
            error(file, rule.actionLine(), "A finding of kind " + metadata.kind() + " supports no outcome by itself.",
                    "Call report.finding, or report.supportFor with the outcome.");
        }
    }

    private static boolean judgesRow(DrlRule rule) {
        return patterns(rule).anyMatch(pattern -> ROWS.contains(pattern.getObjectType()));
    }

    /** The method of {@code report} that the action calls and does nothing else, or empty. */
    private static Optional<String> reportCall(String action) {
        return new JavaParser().parseBlock("{" + action + "\n}").getResult().map(BlockStmt::getStatements)
                .filter(statements -> statements.size() == 1).flatMap(statements -> statements.get(0).toExpressionStmt())
                .flatMap(statement -> statement.getExpression().toMethodCallExpr()).filter(call -> call.getScope()
                        .filter(NameExpr.class::isInstance).map(Object::toString).filter("report"::equals).isPresent())
                .map(MethodCallExpr::getNameAsString);
    }

    private void error(DrlFile file, int line, String message, String remedy) {
        errors.add(new RuleError(file.path(), Math.max(line, 1), message, remedy));
    }
}
