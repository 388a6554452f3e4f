package imrcheck.judge;

import imrcheck.facts.TableRow;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
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
     * @throws RulesDoNotBuild where one cannot be read
     */
    public static List<TableLine> all(RuleFiles files) {
        List<RuleError> errors = new ArrayList<>();
        List<TableLine> lines = all(files, Guidelines.of(files, errors), errors);
        RulesDoNotBuild.check(errors);
        return lines;
    }

    /** The rows of all tables of a rules folder, by file and line; what is wrong with them goes to {@code errors}. */
    static List<TableLine> all(RuleFiles files, Guidelines guidelines, List<RuleError> errors) {
        List<TableLine> lines = new ArrayList<>();
        files.ending(".csv").forEach((path, text) -> lines.addAll(TableFile.lines(path, text, guidelines, errors)));
        return lines;
    }
}
