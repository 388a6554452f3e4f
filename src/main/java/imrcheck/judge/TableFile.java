package imrcheck.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import imrcheck.facts.Source;
import imrcheck.facts.TableRow;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a topic's table of limits: {@code condition,setting,max,weeks,weight,source,note}. */
final class TableFile {
    private static final List<String> COLUMNS = List.of("condition", "setting", "max", "weeks", "weight", "source", "note");
    private static final String REMEDY = "The columns are condition,setting,max,weeks,weight,source,note.";
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES).enable(CsvParser.Feature.ALLOW_COMMENTS).build();

    private final String path;
    private final Guidelines guidelines;
    private final List<RuleError> errors;

    private TableFile(String path, Guidelines guidelines, List<RuleError> errors) {
        this.path = path;
        this.guidelines = guidelines;
        this.errors = errors;
    }

    /** The rows of one table; what is wrong goes to {@code errors}. */
    static List<TableLine> lines(String path, String text, Guidelines guidelines, List<RuleError> errors) {
        return new TableFile(path, guidelines, errors).rows(text);
    }

    private List<TableLine> rows(String text) {
        List<TableLine> rows = new ArrayList<>();
        try (CsvParser parser = CSV.getFactory().createParser(text)) {
            parser.nextToken();
            if (!cells(parser).equals(COLUMNS)) {
                error(1, "The columns are not those of a table.", REMEDY);
                return rows;
            }
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> cells = cells(parser);
                int line = parser.currentTokenLocation().getLineNr();
                if (cells.size() == COLUMNS.size()) {
                    rows.add(new TableLine(path, line, row(cells, line)));
                } else {
                    error(line, "The row has " + cells.size() + " cells instead of " + COLUMNS.size() + ".",
                            REMEDY + " Put a cell with a comma in quotes.");
                }
            }
        } catch (IOException e) {
            int line = e instanceof JsonProcessingException json && json.getLocation() != null ? json.getLocation().getLineNr() : 1;
            error(line, "This is no row of a table.", "Close the quotes that a cell opens.");
        }
        return rows;
    }

    /** The cells of a row, blank ones as null. */
    private static List<String> cells(CsvParser parser) throws IOException {
        List<String> cells = new ArrayList<>();
        while (parser.nextToken() != null && parser.currentToken() != JsonToken.END_ARRAY) {
            String cell = parser.getText();
            cells.add(cell == null || cell.isBlank() ? null : cell);
        }
        return cells;
    }

    private TableRow row(List<String> cells, int line) {
        Integer max = number(cells.get(2), "max", line);
        if (cells.get(0) == null) {
            error(line, "The row has no condition.", "Name the concept that a letter must document, or any.");
        }
        if (cells.get(2) == null) {
            error(line, "The row has no max.", "Write the upper limit as a number.");
        }
        return new TableRow(RuleFiles.folder(path), path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.csv$", ""), cells.get(0),
                cells.get(1), max == null ? 0 : max, number(cells.get(3), "weeks", line), cells.get(6),
                source(cells.get(5), cells.get(4), line));
    }

    /** A row without a source holds wherever the provision does whose rule joins it. */
    private Source source(String cell, String weight, int line) {
        if (weight != null && !weight.equals("warns")) {
            error(line, "There is no weight " + weight + ".", "Leave it blank for a row that decides, or write warns.");
        }
        if (cell == null) {
            return Source.ALWAYS;
        }
        Source source = guidelines.source(cell, null, weight == null);
        if (source == null) {
            error(line, RuleFiles.GUIDELINES + " has no heading " + cell + ".", guidelines.remedy(cell));
            return Source.ALWAYS;
        }
        return source;
    }

    private Integer number(String cell, String column, int line) {
        if (cell == null || cell.matches("\\d{1,6}")) {
            return cell == null ? null : Integer.valueOf(cell);
        }
        error(line, "\"" + cell + "\" is no number.", "Write " + column + " as a whole number.");
        return null;
    }

    private void error(int line, String message, String remedy) {
        errors.add(new RuleError(path, line, message, remedy));
    }
}
