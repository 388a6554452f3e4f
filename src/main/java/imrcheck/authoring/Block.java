package imrcheck.authoring;

import static org.apache.commons.text.StringEscapeUtils.escapeHtml4;

import imrcheck.report.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;
import picocli.CommandLine.Help.Ansi.Style;

/** A part of a page, as HTML, as Markdown that GitHub reads, and as text for a terminal. */
sealed interface Block {

    String html();

    String markdown();

    String text(Page page);

    /** All of these in the form that {@code form} writes. */
    static String all(List<? extends Block> blocks, Function<Block, String> form, String between) {
        return blocks.stream().map(form).collect(Collectors.joining(between));
    }

    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for its sections, 3 for what is in them
     */
    record Heading(int level, String title) implements Block {
        @Override
        public String html() {
            return "<h" + level + ">" + escapeHtml4(title) + "</h" + level + ">\n";
        }

        @Override
        public String markdown() {
            return "#".repeat(level) + " " + escaped(title) + "\n";
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
        public String markdown() {
            return words.markdown() + "\n";
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
            return "<pre>" + escapeHtml4(lines) + "</pre>\n";
        }

        @Override
        public String markdown() {
            return "```\n" + lines + "\n```\n";
        }

        @Override
        public String text(Page page) {
            return lines.indent(2);
        }
    }

    /**
     * A table.
     *
     * @param columns their names
     * @param rows    as many cells each as there are columns
     */
    record Table(List<String> columns, List<List<Cell>> rows) implements Block {
        private static final int INDENT = 4;

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }

        @Override
        public String html() {
            String names = columns.stream().allMatch(String::isEmpty) ? "" : columns.stream()
                    .map(column -> "<th>" + escapeHtml4(column) + "</th>").collect(Collectors.joining("", "<tr>", "</tr>\n"));
            return "<table>\n" + names + rows("<tr>", "</tr>\n", "", cell -> "<td>" + cell.html() + "</td>") + "</table>\n";
        }

        @Override
        public String markdown() {
            return "| " + String.join(" | ", columns) + " |\n" + "|---".repeat(columns.size()) + "|\n"
                    + rows("| ", " |\n", " | ", Cell::markdown);
        }

        private String rows(String begin, String end, String between, Function<Cell, String> form) {
            return rows.stream().map(row -> row.stream().map(form).collect(Collectors.joining(between, begin, end)))
                    .collect(Collectors.joining());
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
            return new Table(List.of("", ""), rows);
        }
    }

    /**
     * A thing in short, and what can be unfolded of it.
     *
     * @param summary lines that are always seen
     * @param entries the rest
     */
    record Fold(List<String> summary, List<Entry> entries) implements Block {
        public Fold {
            summary = List.copyOf(summary);
            entries = List.copyOf(entries);
        }

        @Override
        public String html() {
            return "<details><summary>" + summary.stream().map(StringEscapeUtils::escapeHtml4).collect(Collectors.joining("<br>"))
                    + "</summary>\n<ul>\n" + entries.stream().map(Entry::html).collect(Collectors.joining()) + "</ul>\n</details>\n";
        }

        /** GitHub reads these elements in Markdown too, and has no others for it. */
        @Override
        public String markdown() {
            return html();
        }

        @Override
        public String text(Page page) {
            String rest = summary.stream().skip(1).map(line -> page.paragraph(4, "", line)).collect(Collectors.joining());
            return page.paragraph(2, "", summary.get(0)) + rest
                    + entries.stream().map(entry -> entry.text(page)).collect(Collectors.joining());
        }
    }

    /**
     * A line of a fold.
     *
     * @param mark   what happened to it, or empty
     * @param style  of the mark
     * @param detail a second line, or empty
     */
    record Entry(String mark, Style style, String words, String detail) {
        private String html() {
            return "<li>" + (mark.isEmpty() ? "" : "<b>" + mark + "</b> ") + escapeHtml4(words)
                    + (detail.isEmpty() ? "" : "<br>" + escapeHtml4(detail)) + "</li>\n";
        }

        private String text(Page page) {
            String label = mark.isEmpty() ? "" : mark + "  ";
            return page.paragraph(4, label, page.ink(style), words)
                    + (detail.isEmpty() ? "" : page.paragraph(4 + label.length(), "", detail));
        }
    }

    /**
     * Words that may lead elsewhere.
     *
     * @param link the page they lead to, without ending, relative to their own page; null for none
     */
    record Cell(String text, String link) {
        static Cell of(Object text) {
            return new Cell(String.valueOf(text), null);
        }

        private String html() {
            return link == null ? escapeHtml4(text) : "<a href=\"" + escapeHtml4(link) + ".html\">" + escapeHtml4(text) + "</a>";
        }

        private String markdown() {
            return link == null ? escaped(text) : "[" + escaped(text) + "](" + link + ".md)";
        }
    }

    /** Authors write plain text; what Markdown would take for a mark is none. */
    private static String escaped(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ").strip();
    }
}
