package imrcheck.report;

import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import imrcheck.facts.Passage;
import imrcheck.facts.Verdict;
import imrcheck.source.SourceText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import picocli.CommandLine.Help.Ansi.Style;

/** What the report for a reader says of one item. */
final class ItemText {
    private static final int SCREEN = 24;
    private static final int PASSAGES = 3;
    private static final int LABEL = 9;

    private final Page page;
    private final Review review;
    private boolean groundNamed;

    ItemText(Page page, Review review) {
        this.page = page;
        this.review = review;
    }

    /** Whether anything told so far names a ground of the Labor Code. */
    boolean groundNamed() {
        return groundNamed;
    }

    /** The one line of an item without an error or a warning that is told. */
    String sound(Item item, Judgement judgement) {
        String why = judgement.findings().isEmpty() ? "" : ": " + judgement.findings().get(0).message();
        UnaryOperator<String> ink = judgement.verdict() == Verdict.CONSISTENT ? page.ink(Style.fg_green) : ink(judgement.verdict());
        return page.paragraph(0, judgement.verdict() + "  ", ink,
                "item " + item.item() + ", " + item.title() + " - " + Words.outcome(item.outcome()) + why);
    }

    /** A line for each acceptance of an item whose errors and warnings are all accepted. */
    String accepted(CheckedLetter letter, Judgement judgement) {
        StringBuilder text = new StringBuilder();
        lines(letter, judgement).forEach(line -> text.append(
                page.paragraph(0, "ACCEPTED  ", page.ink(Style.fg_green), Words.name(letter) + ", item " + judgement.item() + " " + line)));
        return text.toString();
    }

    private Stream<String> lines(CheckedLetter letter, Judgement judgement) {
        return judgement.findings().stream().flatMap(finding -> review.acceptance(letter, finding).stream()).distinct()
                .map(acceptance -> "[" + acceptance.finding().rule() + "] " + acceptance.terms());
    }

    /** Everything that is open on an item, as far as a screen holds it. */
    String block(CheckedLetter letter, Item item, Judgement judgement) {
        StringBuilder block = new StringBuilder();
        block.append(page.paragraph(0, judgement.verdict().name() + "  ", ink(judgement.verdict()),
                Words.name(letter) + ", item " + item.item() + ": " + item.title()));
        block.append(page.paragraph(2, "", letter.source().name() + ", " + Words.place(letter.source(), item.titlePassage())));
        block.append(page.paragraph(2, "", Words.whatFollows(letter, item, judgement)));
        appendWhatFits(block, letter.source(),
                Words.merged(judgement.findings()).stream().filter(finding -> review.open(letter, finding)).toList());
        lines(letter, judgement).forEach(line -> block.append(page.paragraph(2, "accepted ", line)));
        return block.toString();
    }

    /** At least one finding, and no more of them than a screen holds. */
    private void appendWhatFits(StringBuilder block, SourceText source, List<Finding> findings) {
        long left = SCREEN - 1 - lines(block);
        for (int told = 0; told < findings.size(); told++) {
            String text = finding(source, findings.get(told));
            left -= lines(text);
            if (told > 0 && left < 0) {
                block.append(page.paragraph(2, "",
                        "and " + Words.count(findings.size() - told, "more finding") + ": imr-check explain tells all"));
                return;
            }
            block.append(text);
            groundNamed |= findings.get(told).ground() != null;
        }
    }

    private static long lines(CharSequence text) {
        return text.chars().filter(c -> c == '\n').count();
    }

    private String finding(SourceText source, Finding finding) {
        String label = finding.level() == Level.ERROR ? "error" : "warning";
        int indent = 2 + LABEL;
        StringBuilder text = new StringBuilder();
        text.append(page.paragraph(2, label + " ".repeat(LABEL - label.length()), ink(finding.level()),
                finding.message() + " [" + finding.rule() + "]"));
        String authority = Words.authority(finding);
        if (!authority.isEmpty()) {
            text.append(page.paragraph(indent, "", authority));
        }
        for (Passage passage : finding.evidence().subList(0, Math.min(PASSAGES, finding.evidence().size()))) {
            text.append(page.paragraph(indent, Words.line(source, passage), page.ink(Style.faint), Words.quote(source, passage)));
        }
        if (!finding.searched().isEmpty()) {
            text.append(page.paragraph(indent, "", Words.searched(finding.searched())));
        }
        return text.toString();
    }

    private UnaryOperator<String> ink(Verdict verdict) {
        return switch (verdict) {
            case INCONSISTENT -> page.ink(Style.bold, Style.fg_red);
            case CONSISTENT -> page.ink(Style.bold, Style.fg_yellow);
            case INDETERMINATE -> page.ink(Style.bold, Style.fg_cyan);
        };
    }

    private UnaryOperator<String> ink(Level level) {
        return level == Level.ERROR ? page.ink(Style.fg_red) : page.ink(Style.fg_yellow);
    }
}
