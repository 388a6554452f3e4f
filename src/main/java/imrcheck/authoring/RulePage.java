package imrcheck.authoring;

import imrcheck.authoring.Block.Cell;
import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The page of one rule. */
final class RulePage {
    private static final List<String> NO_NAMES = List.of("", "");

    private final RuleDetails details;
    private final List<Block> blocks = new ArrayList<>();

    private RulePage(RuleDetails details) {
        this.details = details;
    }

    static List<Block> of(RuleDetails details) {
        RulePage page = new RulePage(details);
        page.metadata(details.rule());
        page.blocks.add(new Block.Heading(2, "Rule"));
        page.blocks.add(new Block.Code(details.text()));
        details.tables().forEach(page::table);
        page.blocks.add(new Block.Heading(2, "Cases"));
        details.cases().forEach(page::letterCase);
        return page.blocks;
    }

    private void metadata(RuleMetadata rule) {
        blocks.add(new Block.Paragraph(new Cell("All rules", "../index")));
        blocks.add(new Block.Heading(1, rule.title()));
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "Rule", rule.id());
        add(rows, "Topic", rule.topic());
        add(rows, "Kind", RuleWords.kind(rule));
        if (rule.isProvision()) {
            rule.sources().forEach(source -> add(rows, "Guideline", Words.source(source)));
        }
        add(rows, "File", RuleWords.place(rule));
        blocks.add(new Block.Table(NO_NAMES, rows));
    }

    private void table(RuleDetails.Table table) {
        blocks.add(new Block.Heading(2, "Table " + table.file()));
        blocks.add(new Block.Code(String.join("\n", table.rows())));
    }

    private void letterCase(LetterCase letterCase) {
        blocks.add(new Block.Heading(3, letterCase.name()));
        List<List<Cell>> rows = new ArrayList<>();
        add(rows, "Expects", CaseWords.expected(letterCase.expect()));
        if (letterCase.todo() != null) {
            add(rows, "Known wrong", letterCase.todo());
        }
        new TreeMap<>(letterCase.dates()).forEach((name, date) -> add(rows, name, date.toString()));
        if (letterCase.summary() != null) {
            add(rows, "Summary", letterCase.summary());
        }
        item(rows, letterCase.item());
        letterCase.others().forEach(other -> item(rows, other));
        add(rows, "File", CaseWords.place(letterCase));
        blocks.add(new Block.Table(NO_NAMES, rows));
    }

    private static void item(List<List<Cell>> rows, CaseItem item) {
        add(rows, "Item", item.title() + ": " + (item.outcome() == null ? "" : Words.outcome(item.outcome())));
        if (item.guideline() != null) {
            add(rows, "Guideline", item.guideline());
        }
        add(rows, "Rationale", item.rationale());
    }

    private static void add(List<List<Cell>> rows, String name, String value) {
        rows.add(List.of(Cell.of(name), Cell.of(value)));
    }
}
