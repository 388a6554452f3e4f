package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.judge.RuleMetadata;
import imrcheck.report.Page;
import imrcheck.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** The page of one rule or row: what it says about itself, where it stands, its text, its cases. */
public final class RulePage {
    private final RuleDetails details;
    private final List<Block> blocks = new ArrayList<>();

    private RulePage(RuleDetails details) {
        this.details = details;
    }

    /** For a terminal, with the gist of each case. */
    public static String text(RuleDetails details, Page page) {
        return Block.all(of(details, false), block -> block.text(page), "");
    }

    /**
     * All parts of the page.
     *
     * @param full whether to tell the cases with their letters
     */
    static List<Block> of(RuleDetails details, boolean full) {
        RulePage page = new RulePage(details);
        page.metadata();
        if (!details.requirement().isEmpty()) {
            Block.Rows rows = new Block.Rows();
            details.requirement().forEach(rows::add);
            page.section("Requirement", rows.table());
        }
        page.section(details.rule().isRow() ? "Entry" : "Rule", new Block.Code(details.text()));
        details.tables().forEach(table -> page.section("Table " + table.file(), new Block.Code(String.join("\n", table.rows()))));
        page.blocks.add(new Block.Heading(2, details.cases().isEmpty() ? "No cases" : "Cases"));
        details.cases().forEach(letterCase -> page.letterCase(letterCase, full));
        return page.blocks;
    }

    private void section(String title, Block block) {
        blocks.add(new Block.Heading(2, title));
        blocks.add(block);
    }

    private void metadata() {
        RuleMetadata rule = details.rule();
        blocks.add(new Block.Heading(1, rule.title()));
        blocks.add(new Block.Rows().add("rule", rule.id()).add("topic", rule.topic()).add("kind", RuleWords.kind(rule))
                .addAll("source", rule.sources().stream().map(Words::source).toList()).addAll("judged by", details.judges())
                .add("file", RuleWords.place(rule)).table());
    }

    private void letterCase(LetterCase letterCase, boolean full) {
        Block.Rows rows = new Block.Rows().add("expects", CaseWords.expected(letterCase.expect())).add("known wrong", letterCase.todo());
        if (full) {
            new TreeMap<>(letterCase.dates()).forEach((name, date) -> rows.add(name, date.toString()));
            rows.add("summary", letterCase.summary());
        }
        for (CaseItem item : letterCase.items()) {
            rows.add("item", item.title() + ": " + item.outcome().word());
            if (full) {
                rows.add("guideline", item.guideline()).add("rationale", item.rationale());
            }
        }
        blocks.add(new Block.Heading(3, letterCase.name()));
        blocks.add(rows.add("file", CaseWords.place(letterCase)).table());
    }
}
