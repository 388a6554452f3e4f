package imrcheck.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import imrcheck.facts.TableRow;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a topic's table of limits: {@code condition,setting,max,weeks,guideline,from,to}. */
final class TableFile {
    private static final Set<String> COLUMNS = Set.of("condition", "setting", "max", "weeks", "guideline", "from", "to");
    private static final String REMEDY = "The columns are condition,setting,max,weeks,guideline,from,to.";
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvParser.Feature.TRIM_SPACES).enable(CsvParser.Feature.SKIP_EMPTY_LINES)
            .enable(CsvParser.Feature.ALLOW_COMMENTS).enable(CsvParser.Feature.EMPTY_STRING_AS_NULL).build();

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
        CsvSchema schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> lines = CSV.readerForMapOf(String.class).with(schema).readValues(text)) {
            while (lines.hasNext()) {
                Map<String, String> cells = lines.next();
                int line = lines.getCurrentLocation().getLineNr() - 1;
                if (!COLUMNS.equals(cells.keySet())) {
                    errors.add(new RuleError(path, 1, "The columns are not those of a table.", REMEDY));
                    return List.of();
                }
                rows.add(new TableLine(path, Math.max(line, 2), row(cells, Math.max(line, 2))));
            }
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            errors.add(new RuleError(path, line, "This is no row of a table: " + e.getOriginalMessage() + ".", REMEDY));
        } catch (IOException | RuntimeException e) {
            errors.add(new RuleError(path, 1, "The table cannot be read.", REMEDY));
        }
        return rows;
    }

    private TableRow row(Map<String, String> cells, int line) {
        int slash = path.lastIndexOf('/');
        Integer max = number(cells.get("max"), "max", line);
        if (max == null) {
            errors.add(new RuleError(path, line, "The row has no max.", "Write the upper limit as a number."));
        }
        return new TableRow(path.substring(0, Math.max(slash, 0)), path.substring(slash + 1).replaceFirst("\\.csv$", ""),
                cells.get("condition"), cells.get("setting"), max == null ? 0 : max, number(cells.get("weeks"), "weeks", line),
                cells.get("guideline"), date(cells.get("from"), line), date(cells.get("to"), line));
    }

    private Integer number(String cell, String column, int line) {
        try {
            return cell == null ? null : Integer.valueOf(cell);
        } catch (NumberFormatException e) {
            errors.add(new RuleError(path, line, "\"" + cell + "\" is no number.", "Write " + column + " as a whole number."));
            return null;
        }
    }

    private LocalDate date(String cell, int line) {
        try {
            return cell == null || cell.equals("open") ? null : LocalDate.parse(cell);
        } catch (DateTimeParseException e) {
            errors.add(new RuleError(path, line, "\"" + cell + "\" is no date.", "Write it as 2016-07-28, or open."));
            return null;
        }
    }
}
