package imrcheck.report;

import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.commons.text.WordUtils;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * How text is laid out for a reader: wrapped at a width, indented, coloured or plain.
 *
 * @param width  columns, at least 40
 * @param colour whether to write the escape sequences of colours
 */
public record Page(int width, boolean colour) {
    private static final int NARROWEST = 40;
    private static final String BAR = " | ";

    public Page {
        width = Math.max(width, NARROWEST);
    }

    /**
     * A paragraph, its first line beginning with {@code label} and the others indented as deep.
     *
     * @param indent blanks before the label
     * @param label  what the first line begins with; cleaned as the text is
     * @param ink    colours the label, see {@link #ink}
     * @param text   what is wrapped; made {@link Printable} first, since letters are strangers' text
     * @return lines, each ending in {@code \n}
     */
    public String paragraph(int indent, String label, UnaryOperator<String> ink, String text) {
        String hang = " ".repeat(indent + label.length());
        String wrapped = WordUtils.wrap(Printable.line(text), Math.max(1, width - hang.length()), "\n" + hang, true);
        return " ".repeat(indent) + ink.apply(Printable.line(label)) + wrapped + "\n";
    }

    /** A paragraph with a plain label or none. */
    public String paragraph(int indent, String label, String text) {
        return paragraph(indent, label, UnaryOperator.identity(), text);
    }

    /**
     * Two columns of equal width with a bar between them.
     *
     * @param indent blanks before the first
     * @param left   its paragraphs, each wrapped
     * @param right  likewise
     * @return lines, each ending in {@code \n}
     */
    public String columns(int indent, List<String> left, List<String> right) {
        int wide = Math.max(1, (width - indent - BAR.length()) / 2);
        List<String> first = wrapped(left, wide);
        List<String> second = wrapped(right, wide);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String one = i < first.size() ? first.get(i) : "";
            String other = i < second.size() ? second.get(i) : "";
            lines.append(" ".repeat(indent) + one + " ".repeat(wide - one.length()) + (BAR + other).stripTrailing()).append('\n');
        }
        return lines.toString();
    }

    private static List<String> wrapped(List<String> paragraphs, int width) {
        return paragraphs.stream().flatMap(text -> WordUtils.wrap(Printable.line(text), width, "\n", true).lines()).toList();
    }

    /** Puts text into these colours, or leaves it plain. */
    public UnaryOperator<String> ink(Style... styles) {
        return colour ? text -> Style.on(styles) + text + Style.reset.off() : UnaryOperator.identity();
    }
}
