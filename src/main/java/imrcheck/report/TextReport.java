package imrcheck.report;

import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import imrcheck.facts.Passage;
import imrcheck.facts.Verdict;
import imrcheck.source.Problem;
import imrcheck.source.SourceText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The report for a reader: inconsistent items first, then consistent ones with warnings, then undecided ones, then what could
 * not be read, then a tally. It keeps the text of such items until the end; of sound items it keeps nothing, save for the one
 * line each that a single letter gets.
 */
public final class TextReport implements Renderer {
    private static final int SCREEN = 24;
    private static final int PASSAGES = 3;
    private static final int LABEL = 9;

    private enum Rank { INCONSISTENT, WARNED, INDETERMINATE, SOUND, PROBLEM }

    private final Writer out;
    private final Page page;
    private final boolean quiet;
    private final Map<Rank, List<String>> blocks = new EnumMap<>(Rank.class);
    private int letters;
    private boolean groundNamed;
    private Run run;

    /**
     * A report that is written at the end.
     *
     * @param quiet true to report inconsistent items and what could not be read alone, without a tally
     */
    public TextReport(Writer out, Page page, boolean quiet) {
        this.out = out;
        this.page = page;
        this.quiet = quiet;
        for (Rank rank : Rank.values()) {
            blocks.put(rank, new ArrayList<>());
        }
    }

    @Override
    public void begin(Run run) {
        this.run = run;
    }

    @Override
    public void letter(CheckedLetter letter) {
        letters++;
        if (letters > 1) {
            blocks.get(Rank.SOUND).clear();
        }
        for (Problem problem : letter.problems()) {
            blocks.get(Rank.PROBLEM).add(page.paragraph(0, letter.source().name() + ": ", page.ink(Style.fg_red),
                    problem.message()));
        }
        for (int i = 0; i < letter.judgements().size(); i++) {
            item(letter, letter.facts().items().get(i), letter.judgements().get(i));
        }
    }

    private void item(CheckedLetter letter, Item item, Judgement judgement) {
        Rank rank = rank(judgement);
        if (quiet && rank != Rank.INCONSISTENT || rank == Rank.SOUND && letters > 1) {
            return;
        }
        blocks.get(rank).add(rank == Rank.SOUND ? sound(item, judgement) : block(letter, item, judgement));
    }

    private static Rank rank(Judgement judgement) {
        return switch (judgement.verdict()) {
            case INCONSISTENT -> Rank.INCONSISTENT;
            case INDETERMINATE -> Rank.INDETERMINATE;
            case CONSISTENT -> Words.warned(judgement) ? Rank.WARNED : Rank.SOUND;
        };
    }

    private String sound(Item item, Judgement judgement) {
        String why = judgement.findings().isEmpty() ? "" : ": " + judgement.findings().get(0).message();
        return page.paragraph(0, "CONSISTENT  ", page.ink(Style.fg_green),
                "item " + item.item() + ", " + item.title() + " - " + Words.outcome(item.outcome()) + why);
    }

    private String block(CheckedLetter letter, Item item, Judgement judgement) {
        StringBuilder block = new StringBuilder();
        block.append(page.paragraph(0, judgement.verdict().name() + "  ", ink(judgement.verdict()),
                Words.name(letter) + ", item " + item.item() + ": " + item.title()));
        block.append(page.paragraph(2, "", letter.source().name() + ", line "
                + letter.source().line(item.titlePassage().span().start())));
        block.append(page.paragraph(2, "", Words.whatFollows(item, judgement)));
        appendWhatFits(block, letter.source(), Words.merged(judgement.findings()).stream()
                .filter(finding -> finding.level() != Level.NOTE).toList());
        return block.toString();
    }

    /** At least one finding, and no more of them than a screen holds. */
    private void appendWhatFits(StringBuilder block, SourceText source, List<Finding> findings) {
        long left = SCREEN - 1 - lines(block);
        for (int told = 0; told < findings.size(); told++) {
            String text = finding(source, findings.get(told));
            left -= lines(text);
            if (told > 0 && left < 0) {
                block.append(page.paragraph(2, "", "and " + Words.count(findings.size() - told, "more finding")
                        + ": imr-check explain tells all"));
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
            text.append(page.paragraph(indent, Words.line(source, passage), page.ink(Style.faint),
                    Words.quote(source, passage)));
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

    @Override
    public void end(Tally tally) throws IOException {
        for (Rank rank : List.of(Rank.INCONSISTENT, Rank.WARNED, Rank.INDETERMINATE)) {
            for (String block : blocks.get(rank)) {
                out.write(block + "\n");
            }
        }
        for (Rank rank : List.of(Rank.SOUND, Rank.PROBLEM)) {
            for (String line : blocks.get(rank)) {
                out.write(line);
            }
            if (!quiet && !blocks.get(rank).isEmpty()) {
                out.write("\n");
            }
        }
        if (!quiet) {
            out.write(page.paragraph(0, "", tally(tally)));
        }
        if (groundNamed) {
            out.write(page.paragraph(0, "", Words.GROUND));
        }
        out.flush();
    }

    private String tally(Tally tally) {
        StringBuilder text = new StringBuilder(Words.count(tally.items(), "item") + " in "
                + Words.count(tally.letters(), "letter"));
        if (tally.items() > 0) {
            text.append(": " + tally.inconsistent() + " inconsistent, " + tally.indeterminate() + " indeterminate, "
                    + tally.consistent() + " consistent; " + tally.warned() + " with warnings");
        }
        if (tally.unreadable() > 0) {
            text.append("; " + Words.count(tally.unreadable(), "letter") + " could not be read");
        }
        if (tally.failed() > 0) {
            text.append("; " + Words.count(tally.failed(), "letter") + " could not be judged");
        }
        return text + ". Judged by " + Words.count(run.rules(), "rule") + ".";
    }
}
