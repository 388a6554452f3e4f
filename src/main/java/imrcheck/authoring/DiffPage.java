package imrcheck.authoring;

import imrcheck.authoring.ItemChange.Stand;
import imrcheck.authoring.ItemChange.Told;
import imrcheck.authoring.RulesDiff.Accepted;
import imrcheck.authoring.RulesDiff.Moved;
import imrcheck.authoring.RulesDiff.Summary;
import imrcheck.report.Page;
import imrcheck.report.Printable;
import imrcheck.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** A comparison of rules for readers: the items by rule, what else an author should know, and a sentence that counts. */
public final class DiffPage {
    private DiffPage() {}

    /** For a terminal; the sentence that counts comes last. */
    public static String text(RulesDiff diff, Page page) {
        StringBuilder text = new StringBuilder();
        for (Moved rule : diff.moved()) {
            text.append(new Block.Heading(text.isEmpty() ? 1 : 2, title(rule)).text(page));
            rule.items().forEach(item -> text.append(text(item, page)));
        }
        text.append(diff.moved().isEmpty() ? "" : "\n");
        Stream.concat(notes(diff).stream(), Stream.of(tally(diff))).forEach(note -> text.append(page.paragraph(0, "", note)));
        return text.toString();
    }

    private static String text(Accepted item, Page page) {
        List<String> summary = summary(item);
        StringBuilder text = new StringBuilder(page.paragraph(2, "", summary.get(0)));
        summary.stream().skip(1).forEach(line -> text.append(page.paragraph(4, "", line)));
        item.change().gone().forEach(told -> text.append(text("gone  ", Style.fg_red, told, page)));
        item.change().made().forEach(told -> text.append(text("made  ", Style.fg_green, told, page)));
        return text.toString();
    }

    private static String text(String mark, Style style, Told told, Page page) {
        return page.paragraph(4, mark, page.ink(style), words(told))
                + (told.evidence().isEmpty() ? "" : page.paragraph(4 + mark.length(), "", evidence(told)));
    }

    /** A comment on a pull request; the findings are folded away. */
    public static String markdown(RulesDiff diff) {
        List<String> parts = new ArrayList<>(List.of("## What the rules change\n", escaped(tally(diff)) + "\n"));
        for (Moved rule : diff.moved()) {
            parts.add("### " + escaped(title(rule)) + "\n");
            rule.items().forEach(item -> parts.add(fold(item)));
        }
        notes(diff).forEach(note -> parts.add(escaped(note) + "\n"));
        return String.join("\n", parts);
    }

    /** GitHub reads these elements in Markdown, and has no others for it. */
    private static String fold(Accepted item) {
        StringBuilder fold = new StringBuilder("<details><summary>")
                .append(summary(item).stream().map(Block::escaped).collect(Collectors.joining("<br>"))).append("</summary>\n<ul>\n");
        item.change().gone().forEach(told -> fold.append(entry("gone", told)));
        item.change().made().forEach(told -> fold.append(entry("made", told)));
        return fold.append("</ul>\n</details>\n").toString();
    }

    private static String entry(String mark, Told told) {
        return "<li><b>" + mark + "</b> " + Block.escaped(words(told))
                + (told.evidence().isEmpty() ? "" : "<br>" + Block.escaped(evidence(told))) + "</li>\n";
    }

    /** Titles are plain text; what Markdown would take for a mark is none. */
    private static String escaped(String text) {
        return Printable.line(text).replaceAll("([\\\\`*_\\[\\]<>|#])", "\\\\$1").replaceAll("\\s+", " ").strip();
    }

    private static String title(Moved rule) {
        return rule.rule() + " (" + rule.edit() + (rule.place() == null ? "" : ", " + rule.place()) + "): "
                + Words.count(rule.items().size(), "item");
    }

    private static List<String> summary(Accepted item) {
        ItemChange change = item.change();
        List<String> summary = new ArrayList<>();
        summary.add(change.letter() + ", item " + change.item() + ": " + change.title());
        summary.add(change.source() + ", line " + change.line());
        summary.add(Objects.equals(change.before(), change.after()) ? "still " + stand(change.after())
                : stand(change.before()) + " -> " + stand(change.after()));
        if (item.by() != null) {
            summary.add("accepted by " + item.by().who() + ": " + item.by().why());
        }
        return summary;
    }

    private static String words(Told told) {
        return RuleWords.word(told.level()) + " " + told.message() + " [" + told.rule() + "]";
    }

    private static String evidence(Told told) {
        return told.evidence().stream().map(quote -> "line " + quote.line() + ": " + Words.quote(quote.text()))
                .collect(Collectors.joining("; "));
    }

    private static String stand(Stand stand) {
        return stand == null ? "not judged"
                : stand.verdict() + (stand.expected() == null ? "" : ", expected " + Words.outcome(stand.expected()));
    }

    private static String tally(RulesDiff diff) {
        Summary counts = diff.summary();
        long rules = diff.moved().stream().filter(moved -> moved.place() != null).count();
        return diff.oldRules() + " -> " + diff.newRules() + ": " + counts.changed() + " of " + Words.count(counts.items(), "item") + " in "
                + Words.count(counts.letters(), "letter") + " change, " + counts.verdicts() + " in the verdict, moved by "
                + Words.count((int) rules, "rule") + "; " + Words.count(counts.open(), "change") + " not accepted.";
    }

    private static List<String> notes(RulesDiff diff) {
        List<String> notes = new ArrayList<>();
        if (!diff.still().isEmpty()) {
            notes.add("Changed and moving no item: " + String.join(", ", diff.still()) + ".");
        }
        diff.stale().forEach(entry -> notes.add("The accepted change of " + entry.letter() + ", item " + entry.item() + ", by "
                + entry.rule() + " did not come about; delete its entry."));
        if (diff.counted().unreadable() > 0) {
            notes.add(Words.count(diff.counted().unreadable(), "letter") + " could not be read.");
        }
        if (diff.counted().partial() > 0) {
            notes.add(Words.count(diff.counted().partial(), "letter") + " read in part.");
        }
        if (diff.failed() > 0) {
            notes.add(Words.count(diff.failed(), "letter") + " could not be judged by one of the versions.");
        }
        return notes;
    }
}
