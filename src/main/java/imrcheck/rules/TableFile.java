package imrcheck.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import imrcheck.facts.TableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads a topic's table of limits: {@code condition,setting,max,weeks,guideline,from,to}. */
final class TableFile {
    private static final List<String> COLUMNS = List.of("condition", "setting", "max", "weeks", "guideline", "from", "to");
    private static final String REMEDY = "The columns are condition,setting,max,weeks,guideline,from,to.";
    private static final CsvMapper CSV = CsvMapper.builder().enable(CsvParser.Feature.TRIM_SPACES)
            .enable(CsvParser.Feature.SKIP_EMPTY_LINES).enable(CsvParser.Feature.ALLOW_COMMENTS).build();

    private final String path;
    private final List<RuleError> errors;

    private TableFile(String path, List<RuleError> errors) {
        this.path = path;
        this.errors = errors;
    }

    /**
     * Reads one table.
     *
     * @param path   relative to the rules folder
     * @param errors takes what is wrong
     */
    static List<TableRow> read(String path, String text, List<RuleError> errors) {
        return lines(path, text, errors).stream().map(TableLine::row).toList();
    }

    /** Reads one table likewise, and tells where its rows stand. */
    static List<TableLine> lines(String path, String text, List<RuleError> errors) {
        return new TableFile(path, errors).rows(text);
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
        int slash = path.lastIndexOf('/');
        Integer max = number(cells.get(2), "max", line);
        LocalDate from = date(cells.get(5), line);
        LocalDate to = date(cells.get(6), line);
        if (cells.get(0) == null) {
            error(line, "The row has no condition.", "Name the concept that a letter must document, or any.");
        }
        if (cells.get(2) == null) {
            error(line, "The row has no max.", "Write the upper limit as a number.");
        }
        if (from != null && to != null && !from.isBefore(to)) {
            error(line, "The period ends before it begins.", "to is the first day no longer in force.");
        }
        return new TableRow(path.substring(0, Math.max(slash, 0)), path.substring(slash + 1).replaceFirst("\\.csv$", ""), cells.get(0),
                cells.get(1), max == null ? 0 : max, number(cells.get(3), "weeks", line), cells.get(4), from, to);
    }

    private Integer number(String cell, String column, int line) {
        if (cell == null || cell.matches("\\d{1,6}")) {
            return cell == null ? null : Integer.valueOf(cell);
        }
        error(line, "\"" + cell + "\" is no number.", "Write " + column + " as a whole number.");
        return null;
    }

    private LocalDate date(String cell, int line) {
        try {
            return cell == null || cell.equals("open") ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            error(line, "\"" + cell + "\" is no date.", "Write it as 2016-07-28, or open.");
            return null;
        }
    }

    private void error(int line, String message, String remedy) {
        errors.add(new RuleError(path, line, message, remedy));
    }
}
