package imrcheck.mutation;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.IntegerLiteralExpr;
import java.util.ArrayList;
import java.util.List;

/** The mistakes to be made in the action of a rule: its numbers, and the outcomes and verdicts that it names. */
final class ActionChanges {
    private static final String BEFORE = "{";

    private ActionChanges() {}

    /** The mistakes, by offsets in the action. */
    static List<Change> of(String action) {
        String block = BEFORE + action + "\n}";
        Positions positions = new Positions(block);
        List<Change> changes = new ArrayList<>();
        new JavaParser().parseBlock(block).getResult().ifPresent(parsed -> {
            parsed.findAll(IntegerLiteralExpr.class).forEach(number -> Literals.steps(number.getValue())
                    .forEach(other -> changes.add(change(positions, number, other, Operator.NUMBER))));
            parsed.findAll(FieldAccessExpr.class).stream().filter(name -> Literals.CONCLUSIONS.containsKey(positions.text(name))).forEach(
                    name -> changes.add(change(positions, name, Literals.CONCLUSIONS.get(positions.text(name)), Operator.POLARITY)));
        });
        return changes;
    }

    private static Change change(Positions positions, Node node, String by, Operator operator) {
        return new Change(positions.start(node), positions.end(node), by, operator).at(-BEFORE.length());
    }
}
