package imrcheck.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.drools.drl.parser.antlr4.DRL10Parser.ConditionalAndExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ConditionalOrExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.InExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.ParExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.RelationalExpressionContext;
import org.drools.drl.parser.antlr4.DRL10Parser.UnaryExpressionNotPlusMinusContext;
import org.drools.drl.parser.antlr4.DRL10ParserHelper;

/** The mistakes to be made in one constraint of a pattern, found in the engine's own parse of it. */
final class ConstraintChanges {
    private static final Map<String, String> OPPOSITES = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">", "==", "!=", "!=", "==");
    private static final Map<String, String> STATEMENTS = Map.of("met", "unmet", "unmet", "met", "shown", "lacking", "lacking", "shown");

    private final String text;
    private final List<Change> changes = new ArrayList<>();

    private ConstraintChanges(String text) {
        this.text = text;
    }

    /** The mistakes, by offsets in the constraint. */
    static List<Change> of(String constraint) {
        ConstraintChanges found = new ConstraintChanges(constraint);
        ParseTree parsed = essence(DRL10ParserHelper.createDrlParser(constraint).conditionalOrExpression());
        found.test(parsed, false);
        found.literals(parsed);
        return found.changes;
    }

    /** The parser wraps each expression in one of every looser kind; what matters is the first that says something. */
    private static ParseTree essence(ParseTree tree) {
        ParseTree essence = tree;
        while (essence.getChildCount() == 1) {
            essence = essence.getChild(0);
        }
        return essence;
    }

    private static List<ParseTree> children(ParseTree tree) {
        return IntStream.range(0, tree.getChildCount()).mapToObj(tree::getChild).map(ConstraintChanges::essence).toList();
    }

    /** An expression that holds or does not, alone or as one of several. */
    private void test(ParseTree expression, boolean among) {
        if (expression instanceof ConditionalOrExpressionContext || expression instanceof ConditionalAndExpressionContext) {
            List<ParseTree> operands = children(expression).stream().filter(part -> !isOperator(part)).toList();
            Parts.alternatives(operands.stream().map(ConstraintChanges::span).toList()).forEach(changes::add);
            operands.forEach(operand -> test(operand, true));
        } else if (expression instanceof ParExpressionContext) {
            test(children(expression).get(1), among);
        } else if (expression instanceof RelationalExpressionContext) {
            relation(expression);
        } else if (expression instanceof InExpressionContext) {
            membership(expression);
        } else if (expression instanceof UnaryExpressionNotPlusMinusContext) {
            unary(expression);
        } else {
            String atom = text(expression);
            String opposite = STATEMENTS.get(atom);
            replace(expression, opposite == null ? "!" + atom : opposite,
                    opposite == null && among ? Operator.ALTERNATIVE : Operator.POLARITY);
        }
    }

    private boolean isOperator(ParseTree part) {
        return part instanceof TerminalNode && List.of("||", "&&").contains(part.getText());
    }

    /** A comparison, or one with a word such as {@code contains}. */
    private void relation(ParseTree relation) {
        ParseTree restriction = children(relation).get(1);
        ParseTree operator = children(restriction).get(0);
        String written = text(operator);
        if (OPPOSITES.containsKey(written)) {
            replace(operator, OPPOSITES.get(written), Operator.COMPARISON);
        } else {
            replace(operator, written.startsWith("not ") ? written.substring("not ".length()) : "not " + written, Operator.POLARITY);
        }
    }

    /** {@code in} and {@code not in}, and what they list. */
    private void membership(ParseTree membership) {
        List<ParseTree> parts = children(membership);
        boolean negated = parts.get(1).getText().equals("not");
        ParseTree in = parts.get(negated ? 2 : 1);
        changes.add(negated ? new Change(span(parts.get(1)).start(), span(in).start(), "", Operator.POLARITY)
                : new Change(span(in).start(), span(in).start(), "not ", Operator.POLARITY));
        List<ParseTree> listed =
                parts.subList(negated ? 4 : 3, parts.size() - 1).stream().filter(part -> !part.getText().equals(",")).toList();
        Parts.alternatives(listed.stream().map(ConstraintChanges::span).toList()).forEach(changes::add);
    }

    /** A negation; a binding of a value tests nothing. */
    private void unary(ParseTree unary) {
        List<ParseTree> parts = children(unary);
        if (parts.get(0).getText().equals("!")) {
            replace(unary, text(parts.get(1)), Operator.POLARITY);
            if (parts.get(1) instanceof ParExpressionContext) {
                test(parts.get(1), true);
            }
        }
    }

    private void literals(ParseTree tree) {
        if (tree instanceof TerminalNode && Literals.isNumber(tree.getText())) {
            Literals.steps(tree.getText()).forEach(other -> replace(tree, other, Operator.NUMBER));
        } else if (Literals.POLARITIES.containsKey(tree.getText())) {
            replace(tree, Literals.POLARITIES.get(tree.getText()), Operator.POLARITY);
        } else {
            children(tree).forEach(this::literals);
        }
    }

    private static Parts.Span span(ParseTree tree) {
        Token first = tree instanceof TerminalNode leaf ? leaf.getSymbol() : ((ParserRuleContext) tree).getStart();
        Token last = tree instanceof TerminalNode leaf ? leaf.getSymbol() : ((ParserRuleContext) tree).getStop();
        return new Parts.Span(first.getStartIndex(), last.getStopIndex() + 1);
    }

    private String text(ParseTree tree) {
        return text.substring(span(tree).start(), span(tree).end());
    }

    private void replace(ParseTree tree, String by, Operator operator) {
        changes.add(new Change(span(tree).start(), span(tree).end(), by, operator));
    }
}
