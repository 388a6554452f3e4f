package imrcheck.authoring;

import imrcheck.authoring.ItemChange.Told;
import imrcheck.authoring.RulesDiff.Accepted;
import imrcheck.authoring.RulesDiff.Moved;
import imrcheck.report.Page;
import java.io.IOException;
import java.io.Writer;
import picocli.CommandLine.Help.Ansi.Style;

/** A comparison of rules for a reader at a terminal. */
public final class DiffText {
    private DiffText() {}

    /** Writes the comparison and flushes. */
    public static void write(RulesDiff diff, Writer out, Page page) throws IOException {
        for (Moved rule : diff.moved()) {
            out.append(page.ink(Style.bold).apply(DiffWords.rule(rule))).append('\n');
            for (Accepted item : rule.items()) {
                item(item, out, page);
            }
            out.append('\n');
        }
        for (String note : DiffWords.notes(diff)) {
            out.append(page.paragraph(0, "", note));
        }
        out.append(page.paragraph(0, "", diff.oldRules() + " -> " + diff.newRules() + ": " + DiffWords.tally(diff)));
        out.flush();
    }

    private static void item(Accepted item, Writer out, Page page) throws IOException {
        ItemChange change = item.change();
        out.append(page.paragraph(2, "", DiffWords.name(change)));
        out.append(page.paragraph(4, "", change.source() + ", line " + change.line()));
        out.append(page.paragraph(4, "", DiffWords.verdict(change)));
        if (item.by() != null) {
            out.append(page.paragraph(4, "", DiffWords.accepted(item.by())));
        }
        for (Told gone : change.gone()) {
            told("gone  ", gone, out, page);
        }
        for (Told made : change.made()) {
            told("made  ", made, out, page);
        }
    }

    private static void told(String mark, Told told, Writer out, Page page) throws IOException {
        out.append(page.paragraph(4, mark, page.ink(mark.startsWith("gone") ? Style.fg_red : Style.fg_green), DiffWords.told(told)));
        if (!told.evidence().isEmpty()) {
            out.append(page.paragraph(10, "", DiffWords.evidence(told)));
        }
    }
}
