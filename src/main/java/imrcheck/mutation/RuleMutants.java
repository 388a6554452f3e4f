package imrcheck.mutation;

import imrcheck.rules.DrlFile;
import imrcheck.rules.DrlRule;
import imrcheck.rules.FileEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ExprConstraintDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;

/**
 * The mutants of one rule. Where a part that is left out binds a variable that is used elsewhere, there is none: it could not
 * be compiled.
 */
final class RuleMutants {
    private static final Pattern BINDING = Pattern.compile("(\\$\\w+)\\s*:");

    private final DrlFile file;
    private final DrlRule rule;
    private final String id;
    private final Redundancy redundancy;
    private final Positions positions;
    private final List<String> required;
    private final Set<String> texts = new HashSet<>();
    private final List<Mutant> mutants = new ArrayList<>();

    private RuleMutants(DrlFile file, DrlRule rule, String id, Redundancy redundancy) {
        this.file = file;
        this.rule = rule;
        this.id = id;
        this.redundancy = redundancy;
        this.positions = new Positions(file.text());
        this.required = rule.condition().getDescrs().stream().filter(PatternDescr.class::isInstance).map(PatternDescr.class::cast)
                .flatMap(pattern -> pattern.getDescrs().stream()).filter(constraint -> constraint.getStartCharacter() >= 0)
                .map(constraint -> text(span(constraint))).toList();
    }

    /**
     * The mutants of a rule, in the order of the text.
     *
     * @param id         of the rule
     * @param redundancy knows what provably changes nothing
     */
    static List<Mutant> of(DrlFile file, DrlRule rule, String id, Redundancy redundancy) {
        RuleMutants mutants = new RuleMutants(file, rule, id, redundancy);
        mutants.removed();
        mutants.conditions(rule.condition());
        mutants.action();
        return mutants.mutants;
    }

    private void removed() {
        String text = null;
        if (file.rules().size() > 1) {
            String[] lines = file.text().split("\n", -1);
            for (int line = rule.line(); line <= rule.endLine(); line++) {
                lines[line - 1] = "";
            }
            text = String.join("\n", lines);
        }
        mutants.add(new Mutant(new FileEdit(file.path(), text), rule.line(), id, Operator.RULE, "rule " + id + " removed", null));
    }

    private void conditions(ConditionalElementDescr element) {
        List<? extends BaseDescr> parts = element.getDescrs();
        List<Parts.Span> spans = parts.stream().map(RuleMutants::span).toList();
        for (int i = 0; i < parts.size(); i++) {
            boolean placed = parts.get(i).getStartCharacter() >= 0;
            if (placed && element instanceof AndDescr) {
                drop(new Change(spans.get(i).start(), spans.get(i).end(), "", Operator.CONDITION), spans.get(i));
            } else if (placed && parts.size() > 1) {
                drop(Parts.dropped(spans, i), spans.get(i));
            }
            condition(parts.get(i));
        }
    }

    private static Parts.Span span(BaseDescr descr) {
        return new Parts.Span(descr.getStartCharacter(), descr.getEndCharacter() + 1);
    }

    private void drop(Change change, Parts.Span part) {
        add(change, "condition " + quoted(text(part)) + " dropped", null);
    }

    private void condition(BaseDescr condition) {
        if (condition instanceof NotDescr) {
            keyword(condition, "not", "exists");
        } else if (condition instanceof ExistsDescr) {
            keyword(condition, "exists", "not");
        }
        if (condition instanceof PatternDescr pattern) {
            if (pattern.getSource() instanceof AccumulateDescr accumulate) {
                condition(accumulate.getInput());
            }
            pattern(pattern);
        } else if (condition instanceof AndDescr and && and.getDescrs().size() == 1) {
            condition(and.getDescrs().get(0));
        } else if (condition instanceof ConditionalElementDescr element) {
            conditions(element);
        }
    }

    private void keyword(BaseDescr condition, String word, String other) {
        int start = condition.getStartCharacter();
        if (start >= 0 && file.text().startsWith(word, start)) {
            Parts.Span whole = span(condition);
            add(new Change(start, start + word.length(), other, Operator.POLARITY),
                    "condition " + quoted(text(whole)) + " became " + quoted(other + text(whole).substring(word.length())), null);
        }
    }

    private void pattern(PatternDescr pattern) {
        List<BaseDescr> constraints =
                pattern.getDescrs().stream().filter(ExprConstraintDescr.class::isInstance).map(BaseDescr.class::cast).toList();
        List<Parts.Span> spans = constraints.stream().map(RuleMutants::span).toList();
        List<String> texts = spans.stream().map(this::text).toList();
        for (int i = 0; i < spans.size(); i++) {
            if (pattern.getSource() == null) {
                add(Parts.dropped(spans, i), "constraint " + quoted(texts.get(i)) + " dropped", whyDropped(pattern, texts, i));
            }
            String constraint = texts.get(i);
            for (Change change : ConstraintChanges.of(constraint)) {
                add(change.at(spans.get(i).start()), "constraint " + quoted(constraint) + " became " + quoted(change.in(constraint)), null);
            }
        }
    }

    private String whyDropped(PatternDescr pattern, List<String> constraints, int dropped) {
        String why = redundancy.whyDropped(pattern.getObjectType(), constraints, dropped);
        boolean must = rule.condition().getDescrs().contains(pattern);
        return why != null ? why : NullTests.whyDropped(pattern.getIdentifier(), constraints, dropped, must ? required : List.of());
    }

    private void action() {
        int then = 0;
        for (int line = 1; line <= rule.actionLine(); line++) {
            then = file.text().indexOf('\n', then) + 1;
        }
        int offset = file.text().indexOf(rule.action(), then);
        for (Change change : ActionChanges.of(rule.action())) {
            add(change.at(offset), "action " + quoted(rule.action()) + " became " + quoted(change.in(rule.action())), null);
        }
    }

    private void add(Change change, String what, String proof) {
        String text = change.in(file.text());
        String gone = file.text().substring(change.start(), change.end());
        boolean needed = BINDING.matcher(gone).results().anyMatch(binding -> !change.text().contains(binding.group(1))
                && Pattern.compile(Pattern.quote(binding.group(1)) + "\\b").matcher(ofRule(text)).find());
        if (!needed && texts.add(text)) {
            mutants.add(new Mutant(new FileEdit(file.path(), text), positions.line(change.start()), id, change.operator(), what, proof));
        }
    }

    private String ofRule(String text) {
        return String.join("\n",
                List.of(text.split("\n", -1)).subList(rule.line() - 1, Math.min(rule.endLine(), text.split("\n", -1).length)));
    }

    private String text(Parts.Span span) {
        return file.text().substring(span.start(), span.end());
    }

    private static String quoted(String text) {
        return "\"" + Change.oneLine(text) + "\"";
    }
}
