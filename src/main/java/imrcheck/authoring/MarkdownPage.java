package imrcheck.authoring;

import imrcheck.authoring.Block.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** Writes pages as Markdown with tables as GitHub reads them. */
final class MarkdownPage {
    private MarkdownPage() {}

    static String of(List<Block> blocks) {
        return blocks.stream().map(MarkdownPage::block).collect(Collectors.joining("\n"));
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "#".repeat(heading.level()) + " " + escaped(heading.text()) + "\n";
        } else if (block instanceof Block.Paragraph paragraph) {
            return cell(paragraph.text()) + "\n";
        } else if (block instanceof Block.Code code) {
            return "```\n" + code.text() + "\n```\n";
        }
        return table((Block.Table) block);
    }

    /** A table; README holds one too. */
    static String table(Block.Table table) {
        StringBuilder text = new StringBuilder("| " + String.join(" | ", table.columns()) + " |\n");
        text.append("|---".repeat(table.columns().size())).append("|\n");
        table.rows().forEach(row -> text.append(row.stream().map(MarkdownPage::cell).collect(Collectors.joining(" | ", "| ", " |\n"))));
        return text.toString();
    }

    private static String cell(Cell cell) {
        return cell.link() == null ? escaped(cell.text()) : "[" + escaped(cell.text()) + "](" + cell.link() + ".md)";
    }

    /** Authors write plain text; what Markdown would take for a mark is none. */
    static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ").strip();
    }
}
