package imrcheck.authoring;

import java.util.List;

/** A part of a page that is written as HTML and as Markdown. */
sealed interface Block {

    /**
     * A heading.
     *
     * @param level 1 for the page, 2 for its sections, 3 for what is in them
     */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(Cell text) implements Block {}

    /** Lines to show as they are. */
    record Code(String text) implements Block {}

    /**
     * A table.
     *
     * @param columns their names
     * @param rows    as many cells each as there are columns
     */
    record Table(List<String> columns, List<List<Cell>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A text that may lead elsewhere.
     *
     * @param link the page it leads to, without ending, relative to its own page; null for none
     */
    record Cell(String text, String link) {
        static Cell of(Object text) {
            return new Cell(String.valueOf(text), null);
        }
    }
}
