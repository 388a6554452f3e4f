package imrcheck.mutation;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;

/** Offsets in a text that a parser tells lines and columns of. */
final class Positions {
    private final String text;

    Positions(String text) {
        this.text = text;
    }

    /** Where a node begins. */
    int start(Node node) {
        return offset(node.getRange().orElseThrow().begin);
    }

    /** Behind its last character. */
    int end(Node node) {
        return offset(node.getRange().orElseThrow().end) + 1;
    }

    /** Its text as written. */
    String text(Node node) {
        return text.substring(start(node), end(node));
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    private int offset(Position position) {
        int start = 0;
        for (int line = 1; line < position.line; line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.column - 1;
    }
}
