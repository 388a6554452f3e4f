package imrcheck.rules;

import java.util.List;
import org.drools.drl.ast.descr.AndDescr;

/**
 * One rule as its author wrote it.
 *
 * @param name       its title
 * @param line       the line of the word {@code rule}
 * @param endLine    the line of the word {@code end}
 * @param header     the lines between its name and {@code when}, without blank ones and comments
 * @param condition  its patterns
 * @param action     the text between {@code then} and {@code end}
 * @param actionLine the line of {@code then}
 */
public record DrlRule(String name, int line, int endLine, List<HeaderLine> header, AndDescr condition, String action, int actionLine) {

    /**
     * A line of the header.
     *
     * @param number its line in the file
     * @param text   its text without surrounding blanks
     */
    public record HeaderLine(int number, String text) {}
}
