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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The report for a reader: of many letters a tally with the commonest rules, then inconsistent items, then consistent ones with warnings,
 * then undecided ones, then a line for each whose errors and warnings are all accepted, then what could not be read, then a tally. A
 * warning about the whole letter is told once. It keeps the text of such items until the end; of sound items it keeps nothing, save for
 * the one line each that a single letter gets.
 */
public final class TextReport implements Renderer {
    /** Of so many letters the tally comes first too. */
    private static final int MANY = 20;
    private static final int COMMONEST = 10;

    private enum Rank { INCONSISTENT, WARNED, INDETERMINATE, ACCEPTED, SOUND, PROBLEM }

    private final Writer out;
    private final Page page;
    private final boolean quiet;
    private final Review review;
    private final FindingFilter told;
    private final ItemText items;
    private final Map<Rank, List<String>> blocks = new EnumMap<>(Rank.class);
    private final TallySentence tally = new TallySentence();
    private final Map<String, Integer> commonest = new TreeMap<>();
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
        tally.take(letter);
        if (letters > 1) {
            blocks.get(Rank.SOUND).clear();
        }
        for (Problem problem : letter.problems()) {
            blocks.get(Rank.PROBLEM).add(page.paragraph(0, letter.source().name() + ": ", page.ink(Style.fg_red), problem.message()));
        }
        Set<Object> before = new HashSet<>();
        for (int i = 0; i < letter.judgements().size(); i++) {
            Judgement judgement = letter.judgements().get(i);
            item(letter, letter.facts().items().get(i), once(judgement, before));
            judgement.findings().stream().filter(finding -> review.open(letter, finding)).map(Finding::rule).distinct()
                    .forEach(rule -> commonest.merge(rule, 1, Integer::sum));
        }
    }

    /** Without the warnings that an earlier item of the letter has in the same words: those are about the letter. */
    private static Judgement once(Judgement judgement, Set<Object> before) {
        List<Finding> left = judgement.findings().stream().filter(finding -> finding.level() != Level.WARNING
                || finding.evidence().isEmpty() || before.add(List.of(finding.rule(), finding.message(), finding.evidence()))).toList();
        return new Judgement(judgement.item(), judgement.verdict(), judgement.expected(), judgement.tableLimit(), left,
                judgement.carrying());
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
    public void end(Tally counted) throws IOException {
        String sentence = tally.of(counted, review, run.rules());
        if (!quiet && letters >= MANY) {
            out.write(page.paragraph(0, "", sentence) + commonest() + "\n");
        }
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
            out.write(acceptances() + page.paragraph(0, "", sentence));
        }
        if (items.groundNamed()) {
            out.write(page.paragraph(0, "", Words.GROUND));
        }
        out.flush();
    }

    /** The rules whose errors and warnings most items have, a line each. */
    private String commonest() {
        return commonest.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(COMMONEST)
                .map(rule -> page.paragraph(2, "", Words.count(rule.getValue(), "item") + " with [" + rule.getKey() + "]"))
                .collect(Collectors.joining());
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
}
