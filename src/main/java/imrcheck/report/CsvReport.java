package imrcheck.report;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Passage;
import imrcheck.letter.DatedField;
import imrcheck.source.Problem;
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
 * with a line of headings. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 */
public final class CsvReport implements Renderer {
    private static final List<String> COLUMNS = List.of("source", "caseNumber", "decision", "urDenial", "specialties", "item", "title",
            "treatment", "outcome", "verdict", "expected", "level", "kind", "rule", "message", "guideline", "ground", "page", "line",
            "quote", "searched", "acceptedBy", "acceptedUntil", "acceptedWhy", "problem");
    private static final String FORMULA = "=+-@";

    private final SequenceWriter rows;
    private final Review review;

    /** A table in UTF-8. */
    public CsvReport(OutputStream out, Review review) throws IOException {
        this.review = review;
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
            Map<String, Object> row = row(letter);
            put(row, "problem", problem.message());
            rows.write(row);
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
            Map<String, Object> row = row(letter, item, judgement);
            put(row, "level", Json.word(finding.level()));
            put(row, "kind", finding.kind());
            put(row, "rule", finding.rule());
            put(row, "message", finding.message());
            put(row, "guideline", finding.guideline());
            put(row, "ground", finding.ground());
            evidence(row, letter, finding.evidence());
            put(row, "searched", finding.searched().stream().map(Words::section).collect(Collectors.joining("; ")));
            review.acceptance(letter, finding).ifPresent(acceptance -> accepted(row, acceptance));
            rows.write(row);
        }
    }

    private static void accepted(Map<String, Object> row, Acceptance acceptance) {
        put(row, "acceptedBy", acceptance.by());
        put(row, "acceptedUntil", acceptance.until());
        put(row, "acceptedWhy", acceptance.why());
    }

    /** Page and line of the first passage, the words of all. */
    private static void evidence(Map<String, Object> row, CheckedLetter letter, List<Passage> evidence) {
        if (!evidence.isEmpty()) {
            int start = evidence.get(0).span().start();
            row.put("page", letter.source().page(start));
            row.put("line", letter.source().line(start));
            put(row, "quote", evidence.stream().map(passage -> letter.source().quote(passage.span())).collect(Collectors.joining(" | ")));
        }
    }

    private static Map<String, Object> row(CheckedLetter letter, Item item, Judgement judgement) {
        Map<String, Object> row = row(letter);
        row.put("item", item.item());
        put(row, "title", item.title());
        put(row, "treatment", item.treatment());
        put(row, "outcome", item.outcome());
        put(row, "verdict", judgement.verdict());
        put(row, "expected", judgement.expected());
        return row;
    }

    private static Map<String, Object> row(CheckedLetter letter) {
        Map<String, Object> row = new TreeMap<>();
        put(row, "source", letter.source().name());
        if (letter.letter() != null) {
            put(row, "caseNumber", letter.letter().header().caseNumber());
            put(row, "decision", day(letter.letter().header().decision()));
            put(row, "urDenial", day(letter.letter().header().urDenial()));
            put(row, "specialties", String.join("; ", letter.letter().reviewer().specialties()));
        }
        return row;
    }

    private static Object day(DatedField field) {
        return field == null ? null : field.date();
    }

    /** A lone sign, such as the name of standard input, is no formula. */
    private static void put(Map<String, Object> row, String column, Object value) {
        String text = value == null ? "" : Words.printable(value.toString());
        boolean formula = text.length() > 1 && FORMULA.indexOf(text.charAt(0)) >= 0;
        row.put(column, formula ? "'" + text : text);
    }

    @Override
    public void end(Tally tally) throws IOException {
        rows.flush();
    }
}
