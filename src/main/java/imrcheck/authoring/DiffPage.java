package imrcheck.authoring;

import imrcheck.authoring.Block.Cell;
import imrcheck.authoring.Block.Entry;
import imrcheck.authoring.ItemChange.Stand;
import imrcheck.authoring.ItemChange.Told;
import imrcheck.authoring.RulesDiff.Accepted;
import imrcheck.authoring.RulesDiff.Moved;
import imrcheck.report.Page;
import imrcheck.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** A comparison of rules for readers: the items by rule, what else an author should know, and a sentence that counts. */
public final class DiffPage {
    private final RulesDiff diff;

    private DiffPage(RulesDiff diff) {
        this.diff = diff;
    }

    /** For a terminal; the sentence that counts comes last. */
    public static String text(RulesDiff diff, Page page) {
        DiffPage words = new DiffPage(diff);
        List<Block> ending = Stream.concat(words.notes().stream(), Stream.of(words.tally())).toList();
        return Block.all(words.rules(), block -> block.text(page), "") + (diff.moved().isEmpty() ? "" : "\n")
                + Block.all(ending, block -> block.text(page), "");
    }

    /** A comment on a pull request; the findings are folded away. */
    public static String markdown(RulesDiff diff) {
        DiffPage words = new DiffPage(diff);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(2, "What the rules change"), words.tally()));
        blocks.addAll(words.rules());
        blocks.addAll(words.notes());
        return Block.all(blocks, Block::markdown, "\n");
    }

    private List<Block> rules() {
        List<Block> blocks = new ArrayList<>();
        for (Moved rule : diff.moved()) {
            String place = rule.place() == null ? "" : ", " + rule.place();
            String title = rule.rule() + " (" + rule.edit() + place + "): " + Words.count(rule.items().size(), "item");
            blocks.add(new Block.Heading(blocks.isEmpty() ? 1 : 2, title));
            rule.items().forEach(item -> blocks.add(fold(item)));
        }
        return blocks;
    }

    private static Block fold(Accepted item) {
        ItemChange change = item.change();
        List<String> summary = new ArrayList<>();
        summary.add(change.letter() + ", item " + change.item() + ": " + change.title());
        summary.add(change.source() + ", line " + change.line());
        summary.add(Objects.equals(change.before(), change.after()) ? "still " + stand(change.after())
                : stand(change.before()) + " -> " + stand(change.after()));
        if (item.by() != null) {
            summary.add("accepted by " + item.by().who() + ": " + item.by().why());
        }
        return new Block.Fold(summary, Stream.concat(change.gone().stream().map(told -> entry("gone", Style.fg_red, told)),
                change.made().stream().map(told -> entry("made", Style.fg_green, told))).toList());
    }

    private static Entry entry(String mark, Style style, Told told) {
        return new Entry(mark, style, CaseWords.word(told.level()) + " " + told.message() + " [" + told.rule() + "]", told.evidence()
                .stream().map(quote -> "line " + quote.line() + ": " + Words.quote(quote.text())).collect(Collectors.joining("; ")));
    }

    private static String stand(Stand stand) {
        return stand == null ? "not judged"
                : stand.verdict() + (stand.expected() == null ? "" : ", expected " + Words.outcome(stand.expected()));
    }

    private Block tally() {
        long rules = diff.moved().stream().filter(moved -> moved.place() != null).count();
        return paragraph(diff.oldRules() + " -> " + diff.newRules() + ": " + diff.items() + " of "
                + Words.count(diff.counted().items(), "item") + " in " + Words.count(diff.counted().letters(), "letter") + " change, "
                + diff.verdicts() + " in the verdict, moved by " + Words.count((int) rules, "rule") + "; "
                + Words.count(diff.open(), "change") + " not accepted.");
    }

    private List<Block> notes() {
        List<Block> notes = new ArrayList<>();
        if (!diff.still().isEmpty()) {
            notes.add(paragraph("Changed and moving no item: " + String.join(", ", diff.still()) + "."));
        }
        diff.stale().forEach(entry -> notes.add(paragraph("The accepted change of " + entry.letter() + ", item " + entry.item() + ", by "
                + entry.rule() + " did not come about; delete its entry.")));
        if (diff.counted().unreadable() > 0) {
            notes.add(paragraph(Words.count(diff.counted().unreadable(), "letter") + " could not be read."));
        }
        if (diff.failed() > 0) {
            notes.add(paragraph(Words.count(diff.failed(), "letter") + " could not be judged by one of the versions."));
        }
        return notes;
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(Cell.of(words));
    }
}
