package imrcheck.authoring;

import imrcheck.check.CheckedLetter;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Judgement;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.facts.Outcome;
import imrcheck.facts.Section;
import imrcheck.facts.Verdict;
import imrcheck.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How two versions of the rules judge one item differently.
 *
 * @param letter   the case number, or the source where there is none
 * @param source   the name of the input
 * @param line     where the item begins
 * @param item     its number
 * @param title    what is disputed
 * @param outcome  what the reviewer decided
 * @param before   the old judgement, or null where the letter was not judged
 * @param after    the new one, likewise
 * @param gone     findings that the new rules do not make
 * @param made     findings that the old rules did not make
 */
public record ItemChange(String letter, String source, int line, int item, String title, Outcome outcome, Stand before, Stand after,
        List<Told> gone, List<Told> made) {
    public ItemChange {
        gone = List.copyOf(gone);
        made = List.copyOf(made);
    }

    /**
     * The gist of a judgement.
     *
     * @param expected the outcome that follows, or null
     */
    public record Stand(Verdict verdict, Outcome expected) {
        static Stand of(Judgement judgement) {
            return judgement == null ? null : new Stand(judgement.verdict(), judgement.expected());
        }
    }

    /** A finding with the letter's words, apart from the letter. */
    public record Told(String rule, Kind kind, Level level, Outcome supports, String message, String guideline, List<Quote> evidence) {
        static Told of(Finding finding, CheckedLetter letter) {
            return new Told(finding.rule(), finding.kind(), finding.level(), finding.supports(), finding.message(), finding.guideline(),
                    finding.evidence().stream().map(passage -> new Quote(passage.section(), letter.source().line(passage.span().start()),
                            letter.source().quote(passage.span()))).toList());
        }
    }

    /** Words of the letter. */
    public record Quote(Section section, int line, String text) {}

    /** The items of a letter that are judged differently. */
    static List<ItemChange> of(CheckedLetter before, CheckedLetter after) {
        List<ItemChange> changes = new ArrayList<>();
        CheckedLetter judged = after.facts() == null ? before : after;
        if (judged.facts() == null) {
            return changes;
        }
        for (Item item : judged.facts().items()) {
            Judgement old = judgement(before, item.item());
            Judgement now = judgement(after, item.item());
            List<Told> oldTold = told(old, before);
            List<Told> newTold = told(now, after);
            Stand oldStand = Stand.of(old);
            Stand newStand = Stand.of(now);
            if (!Objects.equals(oldStand, newStand) || !oldTold.equals(newTold)) {
                changes.add(new ItemChange(Words.name(after), after.source().name(),
                        after.source().line(item.titlePassage().span().start()), item.item(), item.title(), item.outcome(), oldStand,
                        newStand, without(oldTold, newTold), without(newTold, oldTold)));
            }
        }
        return changes;
    }

    private static Judgement judgement(CheckedLetter letter, int item) {
        return letter.judgements().stream().filter(judgement -> judgement.item() == item).findFirst().orElse(null);
    }

    private static List<Told> told(Judgement judgement, CheckedLetter letter) {
        return judgement == null ? List.of() : judgement.findings().stream().map(finding -> Told.of(finding, letter)).toList();
    }

    private static List<Told> without(List<Told> all, List<Told> others) {
        List<Told> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
