package imrcheck.rules;

import imrcheck.facts.TableRow;
import imrcheck.terms.RuleFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * A row of a table and where it stands.
 *
 * @param file relative to the rules folder
 * @param line in it, from 1
 * @param row  what it says
 */
public record TableLine(String file, int line, TableRow row) {

    /**
     * The rows of all tables of a rules folder, by file and line.
     *
     * @throws RulesDoNotBuild where a row cannot be read
     */
    public static List<TableLine> all(RuleFiles files) {
        List<TableLine> lines = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        files.ending(".csv").forEach((path, text) -> lines.addAll(TableFile.lines(path, text, errors)));
        if (!errors.isEmpty()) {
            throw new RulesDoNotBuild(errors);
        }
        return lines;
    }
}
