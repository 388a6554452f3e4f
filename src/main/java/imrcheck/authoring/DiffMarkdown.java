package imrcheck.authoring;

import static imrcheck.authoring.MarkdownPage.escaped;

import imrcheck.authoring.ItemChange.Told;
import imrcheck.authoring.RulesDiff.Accepted;
import imrcheck.authoring.RulesDiff.Moved;
import org.apache.commons.text.StringEscapeUtils;

/** A comparison of rules as a comment on a pull request: a sentence, then the items by rule, their findings folded away. */
public final class DiffMarkdown {
    private final StringBuilder text = new StringBuilder();

    private DiffMarkdown() {}

    /** The comment. */
    public static String of(RulesDiff diff) {
        DiffMarkdown markdown = new DiffMarkdown();
        markdown.line("## What the rules change");
        markdown.line("`" + diff.oldRules() + "` to `" + diff.newRules() + "`: " + DiffWords.tally(diff));
        diff.moved().forEach(markdown::rule);
        DiffWords.notes(diff).forEach(note -> markdown.line(escaped(note)));
        return markdown.text.toString().stripTrailing() + "\n";
    }

    private void rule(Moved rule) {
        line("### " + escaped(DiffWords.rule(rule)));
        for (Accepted item : rule.items()) {
            item(item);
        }
    }

    private void item(Accepted item) {
        line("<details><summary>" + html(DiffWords.name(item.change())) + "<br>" + html(DiffWords.verdict(item.change()))
                + (item.by() == null ? "" : "<br>" + html(DiffWords.accepted(item.by()))) + "</summary>");
        text.append("- ").append(escaped(item.change().source() + ", line " + item.change().line())).append('\n');
        item.change().gone().forEach(gone -> told("gone", gone));
        item.change().made().forEach(made -> told("made", made));
        text.append('\n');
        line("</details>");
    }

    private void told(String mark, Told told) {
        text.append("- **").append(mark).append("** ").append(escaped(DiffWords.told(told))).append('\n');
        if (!told.evidence().isEmpty()) {
            text.append("  - ").append(escaped(DiffWords.evidence(told))).append('\n');
        }
    }

    private static String html(String words) {
        return StringEscapeUtils.escapeHtml4(words);
    }

    private void line(String line) {
        text.append(line).append("\n\n");
    }
}
