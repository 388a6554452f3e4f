package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Passage;
import imrcheck.letter.DatedField;
import imrcheck.letter.Header;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The report as a table for a spreadsheet: a row a finding, a row an item without any, and a row a problem of a letter, in UTF-8
 * with a line of headings. Cells that are too long for a spreadsheet are cut; cells that one would take for a formula begin with an
 * apostrophe.
 */
public final class CsvReport implements Renderer {
    private static final List<String> COLUMNS = List.of("source", "caseNumber", "decision", "urDenial", "specialties", "item", "title",
            "treatment", "outcome", "verdict", "expected", "level", "kind", "rule", "message", "guideline", "ground", "page", "line",
            "quote", "searched", "acceptedBy", "acceptedUntil", "acceptedWhy", "problem");
    private static final String FORMULA = "=+-@";
    private static final String MARK = "\ufeff";
    /** A spreadsheet takes 32,767 characters a cell, and some break the row of a longer one. */
    private static final int LONGEST = 32_000;
    private static final String CUT = " [cut]";

    private final SequenceWriter rows;
    private final Review review;

    /**
     * A table in UTF-8.
     *
     * @param marked whether to begin with the mark by which some spreadsheets know UTF-8
     */
    public CsvReport(OutputStream out, Review review, boolean marked) throws IOException {
        this.review = review;
        if (marked) {
            out.write(MARK.getBytes(StandardCharsets.UTF_8));
        }
        CsvMapper csv = CsvMapper.builder().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET).build();
        CsvSchema schema = CsvSchema.builder().addColumns(COLUMNS, CsvSchema.ColumnType.NUMBER_OR_STRING).setLineSeparator('\n').build();
        rows = csv.writer(schema).writeValues(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(Run run) throws IOException {
        rows.write(COLUMNS.stream().collect(Collectors.toMap(column -> column, column -> column)));
    }

    @Override
    public void letter(CheckedLetter letter) throws IOException {
        for (Problem problem : letter.problems()) {
            rows.write(with(row(letter), "problem", problem.message()));
        }
        for (int i = 0; i < letter.judgements().size(); i++) {
            item(letter, letter.facts().items().get(i), letter.judgements().get(i));
        }
    }

    private void item(CheckedLetter letter, Item item, Judgement judgement) throws IOException {
        if (judgement.findings().isEmpty()) {
            rows.write(row(letter, item, judgement));
        }
        for (Finding finding : Words.merged(judgement.findings())) {
            Map<String, Object> row =
                    with(row(letter, item, judgement), "level", Json.word(finding.level()), "kind", finding.kind(), "rule", finding.rule(),
                            "message", finding.message(), "guideline", finding.guideline(), "ground", Words.possibleGround(finding),
                            "searched", finding.searched().stream().map(Words::section).collect(Collectors.joining("; ")));
            evidence(row, letter.source(), finding.evidence());
            review.acceptance(letter, finding).ifPresent(acceptance -> with(row, "acceptedBy", acceptance.by(), "acceptedUntil",
                    acceptance.until(), "acceptedWhy", acceptance.why()));
            rows.write(row);
        }
    }

    /** Page and line of the first passage, the words of all. */
    private static void evidence(Map<String, Object> row, SourceText source, List<Passage> evidence) {
        if (!evidence.isEmpty()) {
            int start = evidence.get(0).span().start();
            row.put("page", source.page(start));
            row.put("line", source.line(start));
            with(row, "quote", evidence.stream().map(passage -> source.quote(passage.span())).collect(Collectors.joining(" | ")));
        }
    }

    private static Map<String, Object> row(CheckedLetter letter, Item item, Judgement judgement) {
        Map<String, Object> row = row(letter);
        row.put("item", item.item());
        return with(row, "title", item.title(), "treatment", item.treatment(), "outcome", item.outcome(), "verdict", judgement.verdict(),
                "expected", judgement.expected());
    }

    private static Map<String, Object> row(CheckedLetter letter) {
        Map<String, Object> row = with(new TreeMap<>(), "source", letter.source().name());
        if (letter.letter() == null) {
            return row;
        }
        Header header = letter.letter().header();
        return with(row, "caseNumber", header.caseNumber(), "decision", day(header.decision()), "urDenial", day(header.urDenial()),
                "specialties", String.join("; ", letter.letter().reviewer().specialties()));
    }

    private static Object day(DatedField field) {
        return field == null ? null : field.date();
    }

    /** The row with texts in more columns: a column, its text, the next column, and so on. */
    private static Map<String, Object> with(Map<String, Object> row, Object... columnsAndValues) {
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put((String) columnsAndValues[i], cell(columnsAndValues[i + 1]));
        }
        return row;
    }

    /** A lone sign, such as the name of standard input, is no formula. */
    private static String cell(Object value) {
        String text = value == null ? "" : Printable.line(value.toString());
        boolean formula = text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0;
        String whole = formula ? "'" + text : text;
        return whole.length() <= LONGEST ? whole : Printable.line(whole.substring(0, LONGEST)).stripTrailing() + CUT;
    }

    @Override
    public void end(Tally tally) throws IOException {
        rows.flush();
    }
}
