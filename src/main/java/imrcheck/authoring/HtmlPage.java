package imrcheck.authoring;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import imrcheck.authoring.Block.Cell;
import java.util.List;
import java.util.stream.Collectors;

/** Writes pages as HTML that needs no other file. */
final class HtmlPage {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;
            border-bottom:1px solid #8884}pre{overflow-x:auto;padding:.75rem;background:#8881;font-size:.85rem}
            """;

    private HtmlPage() {}

    static String of(String title, List<Block> blocks) {
        return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" + escapeHtml4(title)
                + "</title>\n<style>\n" + STYLE + "</style>\n</head>\n<body>\n"
                + blocks.stream().map(HtmlPage::block).collect(Collectors.joining()) + "</body>\n</html>\n";
    }

    private static String block(Block block) {
        if (block instanceof Block.Heading heading) {
            return "<h" + heading.level() + ">" + escapeHtml4(heading.text()) + "</h" + heading.level() + ">\n";
        } else if (block instanceof Block.Paragraph paragraph) {
            return "<p>" + cell(paragraph.text()) + "</p>\n";
        } else if (block instanceof Block.Code code) {
            return "<pre>" + escapeHtml4(code.text()) + "</pre>\n";
        }
        return table((Block.Table) block);
    }

    private static String table(Block.Table table) {
        StringBuilder html = new StringBuilder("<table>\n");
        if (table.columns().stream().anyMatch(column -> !column.isEmpty())) {
            html.append(table.columns().stream().map(column -> "<th>" + escapeHtml4(column) + "</th>")
                    .collect(Collectors.joining("", "<tr>", "</tr>\n")));
        }
        table.rows().forEach(row -> html
                .append(row.stream().map(cell -> "<td>" + cell(cell) + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n"))));
        return html.append("</table>\n").toString();
    }

    private static String cell(Cell cell) {
        return cell.link() == null ? escapeHtml4(cell.text())
                : "<a href=\"" + escapeHtml4(cell.link()) + ".html\">" + escapeHtml4(cell.text()) + "</a>";
    }
}
