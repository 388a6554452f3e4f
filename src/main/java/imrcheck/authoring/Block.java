package imrcheck.authoring;

import imrcheck.report.Page;
import imrcheck.report.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import picocli.CommandLine.Help.Ansi.Style;

/** A part of a page, as HTML and as text for a terminal. */
sealed interface Block {
    String html();

    String text(Page page);

    /** Text of strangers as HTML: printable, and what is a mark there escaped. */
    static String escaped(String text) {
        return StringEscapeUtils.escapeHtml4(Printable.lines(text));
    }

    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for its sections, 3 for what is in them
     */
    record Heading(int level, String title) implements Block {
        @Override
        public String html() {
            return "<h" + level + ">" + Block.escaped(title) + "</h" + level + ">\n";
        }

        @Override
        public String text(Page page) {
            return level > 2 ? page.paragraph(2, "", title) : (level > 1 ? "\n" : "")
                    + page.paragraph(0, "", title).lines().map(page.ink(Style.bold)).collect(Collectors.joining("\n", "", "\n"));
        }
    }

    /** A paragraph. */
    record Paragraph(Cell words) implements Block {
        @Override
        public String html() {
            return "<p>" + words.html() + "</p>\n";
        }

        @Override
        public String text(Page page) {
            return page.paragraph(0, "", words.text());
        }
    }

    /** Lines to show as they are. */
    record Code(String lines) implements Block {
        @Override
        public String html() {
            return "<pre>" + Block.escaped(lines) + "</pre>\n";
        }

        @Override
        public String text(Page page) {
            return Printable.lines(lines.replace("\t", "    ")).indent(2);
        }
    }

    /**
     * A table.
     *
     * @param columns their names, or none
     * @param rows    of one length
     */
    record Table(List<String> columns, List<List<Cell>> rows) implements Block {
        private static final int INDENT = 4;

        @Override
        public String html() {
            String names = columns.isEmpty() ? "" : columns.stream().map(name -> "<th>" + Block.escaped(name) + "</th>")
                    .collect(Collectors.joining("", "<tr>", "</tr>\n"));
            return rows.stream()
                    .map(row -> row.stream().map(cell -> "<td>" + cell.html() + "</td>").collect(Collectors.joining("", "<tr>", "</tr>\n")))
                    .collect(Collectors.joining("", "<table>\n" + names, "</table>\n"));
        }

        /** A line a row: its first cell is the label of the others. */
        @Override
        public String text(Page page) {
            int width = 2 + rows.stream().mapToInt(row -> row.get(0).text().length()).max().orElse(0);
            return rows.stream().map(row -> {
                String label = row.get(0).text();
                String others = row.stream().skip(1).map(Cell::text).collect(Collectors.joining("; "));
                return page.paragraph(INDENT, label + " ".repeat(width - label.length()), others);
            }).collect(Collectors.joining());
        }
    }

    /** Labels with what they label; on the way to a table. */
    final class Rows {
        private final List<List<Cell>> rows = new ArrayList<>();

        /** Adds what there is. */
        Rows add(String label, String text) {
            if (text != null) {
                rows.add(List.of(Cell.of(label), Cell.of(text)));
            }
            return this;
        }

        /** Adds several of one label. */
        Rows addAll(String label, List<String> texts) {
            texts.forEach(text -> add(rows.stream().anyMatch(row -> row.get(0).text().equals(label)) ? "" : label, text));
            return this;
        }

        Table table() {
            return new Table(List.of(), rows);
        }
    }

    /**
     * Words that may lead elsewhere.
     *
     * @param link the page they lead to, relative to their own page; null for none
     */
    record Cell(String text, String link) {
        static Cell of(Object text) {
            return new Cell(String.valueOf(text), null);
        }

        private String html() {
            return link == null ? Block.escaped(text) : "<a href=\"" + Block.escaped(link) + "\">" + Block.escaped(text) + "</a>";
        }
    }
}
