package imrcheck.report;

import imrcheck.baseline.Acceptance;
import imrcheck.baseline.Review;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Tally;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Level;
import imrcheck.facts.Verdict;
import imrcheck.source.Problem;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The report for a reader: inconsistent items first, then consistent ones with warnings, then undecided ones, then a line for each
 * whose errors and warnings are all accepted, then what could not be read, then a tally. It keeps the text of such items until the end; of
 * sound items it keeps nothing, save for the one line each that a single letter gets.
 */
public final class TextReport implements Renderer {
    private enum Rank { INCONSISTENT, WARNED, INDETERMINATE, ACCEPTED, SOUND, PROBLEM }

    private final Writer out;
    private final Page page;
    private final boolean quiet;
    private final Review review;
    private final FindingFilter told;
    private final ItemText items;
    private final Map<Rank, List<String>> blocks = new EnumMap<>(Rank.class);
    private int letters;
    private Run run;

    /**
     * A report that is written at the end.
     *
     * @param quiet true to report inconsistent items and what could not be read alone, without a tally
     * @param told  which findings are told; where that leaves out some, items without any are only counted
     */
    public TextReport(Writer out, Page page, boolean quiet, Review review, FindingFilter told) {
        this.out = out;
        this.page = page;
        this.quiet = quiet;
        this.review = review;
        this.told = told;
        this.items = new ItemText(page, review);
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
            blocks.get(Rank.PROBLEM).add(page.paragraph(0, letter.source().name() + ": ", page.ink(Style.fg_red), problem.message()));
        }
        for (int i = 0; i < letter.judgements().size(); i++) {
            item(letter, letter.facts().items().get(i), letter.judgements().get(i));
        }
    }

    private void item(CheckedLetter letter, Item item, Judgement judgement) {
        Rank rank = rank(letter, judgement);
        if (quiet && rank != Rank.INCONSISTENT || rank == Rank.SOUND && letters > 1) {
            return;
        }
        blocks.get(rank).add(switch (rank) {
            case SOUND -> items.sound(item, judgement);
            case ACCEPTED -> items.accepted(letter, judgement);
            default -> items.block(letter, item, judgement);
        });
    }

    private Rank rank(CheckedLetter letter, Judgement judgement) {
        List<Finding> open = judgement.findings().stream().filter(finding -> review.open(letter, finding)).toList();
        if (open.stream().anyMatch(finding -> finding.level() == Level.ERROR)) {
            return Rank.INCONSISTENT;
        }
        if (told.narrow() && judgement.findings().isEmpty()) {
            return Rank.SOUND;
        }
        if (judgement.verdict() == Verdict.INDETERMINATE) {
            return Rank.INDETERMINATE;
        }
        if (!open.isEmpty()) {
            return Rank.WARNED;
        }
        return judgement.findings().stream().anyMatch(finding -> finding.level() != Level.NOTE) ? Rank.ACCEPTED : Rank.SOUND;
    }

    @Override
    public void end(Tally tally) throws IOException {
        for (Rank rank : List.of(Rank.INCONSISTENT, Rank.WARNED, Rank.INDETERMINATE)) {
            for (String block : blocks.get(rank)) {
                out.write(block + "\n");
            }
        }
        for (Rank rank : List.of(Rank.ACCEPTED, Rank.SOUND, Rank.PROBLEM)) {
            for (String line : blocks.get(rank)) {
                out.write(line);
            }
            if (!quiet && !blocks.get(rank).isEmpty()) {
                out.write("\n");
            }
        }
        if (!quiet) {
            out.write(acceptances() + page.paragraph(0, "", tally(tally)));
        }
        if (items.groundNamed()) {
            out.write(page.paragraph(0, "", Words.GROUND));
        }
        out.flush();
    }

    /** What became of acceptances that do not hold any more. */
    private String acceptances() {
        StringBuilder text = new StringBuilder();
        for (Acceptance expired : review.expired()) {
            text.append(page.paragraph(0, "EXPIRED  ", page.ink(Style.fg_yellow), expired.whenExpired()));
        }
        for (Acceptance stale : review.stale()) {
            text.append(page.paragraph(0, "STALE  ", page.ink(Style.fg_yellow), stale.whenStale()));
        }
        return text.isEmpty() ? "" : text + "\n";
    }

    private String tally(Tally tally) {
        StringBuilder text = new StringBuilder(Words.count(tally.items(), "item") + " in " + Words.count(tally.letters(), "letter"));
        if (tally.items() > 0) {
            text.append(": " + tally.inconsistent() + " inconsistent, " + tally.indeterminate() + " indeterminate, " + tally.consistent()
                    + " consistent; " + tally.warned() + " with warnings");
        }
        if (review.active()) {
            text.append("; " + Words.count(review.accepted(), "finding") + " accepted");
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
