package imrcheck.report;

import imrcheck.facts.Passage;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A text of headings and labelled rows.
 *
 * @param out  takes it
 * @param page how it is laid out
 */
record Sheet(Writer out, Page page) {
    private static final int INDENT = 2;
    private static final int LABEL = 14;

    /** A paragraph of its own. */
    void paragraph(String label, String text) throws IOException {
        out.write(page.paragraph(0, label, text));
    }

    /** A line in bold. */
    void heading(String title) throws IOException {
        out.write(page.ink(Style.bold).apply(Printable.line(title)) + "\n");
    }

    /** A row; one without a label goes on with the row before. */
    void row(String label, String text) throws IOException {
        out.write(page.paragraph(INDENT, label + " ".repeat(LABEL - label.length()), text));
    }

    /** The letter's words, each passage with its line. */
    void quotes(SourceText source, List<Passage> passages) throws IOException {
        for (Passage passage : passages) {
            out.write(page.paragraph(INDENT + LABEL, Words.line(source, passage), page.ink(Style.faint), Words.quote(source, passage)));
        }
    }

    /** Two columns beside each other, the first lines their headings. */
    void columns(List<String> left, List<String> right) throws IOException {
        out.write(page.columns(INDENT + LABEL, left, right));
    }

    /** Whatever was written is out. */
    void flush() throws IOException {
        out.flush();
    }

    /** An empty line. */
    void gap() throws IOException {
        out.write("\n");
    }
}
