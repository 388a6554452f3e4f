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
import java.util.Optional;

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

    /**
     * The gist of a judgement.
     *
     * @param expected the outcome that follows, or null
     */
    public record Stand(Verdict verdict, Outcome expected) {}

    /** A finding with the letter's words, apart from the letter. */
    public record Told(String rule, Kind kind, Level level, Outcome supports, String message, String guideline, List<Quote> evidence) {
        private static Told of(Finding finding, CheckedLetter letter) {
            return new Told(finding.rule(), finding.kind(), finding.level(), finding.supports(), finding.message(), finding.guideline(),
                    finding.evidence().stream().map(passage -> new Quote(passage.section(), letter.source().line(passage.span().start()),
                            letter.source().quote(passage.span()))).toList());
        }
    }

    /** Words of the letter. */
    public record Quote(Section section, int line, String text) {}

    /** The items of a letter that are judged differently. */
    static List<ItemChange> of(CheckedLetter before, CheckedLetter after) {
        CheckedLetter judged = after.facts() == null ? before : after;
        return judged.facts() == null ? List.of()
                : judged.facts().items().stream().map(item -> of(item, before, after)).flatMap(Optional::stream).toList();
    }

    private static Optional<ItemChange> of(Item item, CheckedLetter before, CheckedLetter after) {
        Optional<Judgement> old = judgement(before, item);
        Optional<Judgement> now = judgement(after, item);
        List<Told> oldTold = told(old, before);
        List<Told> newTold = told(now, after);
        ItemChange change = new ItemChange(Words.name(after), after.source().name(),
                after.source().line(item.titlePassage().span().start()), item.item(), item.title(), item.outcome(), stand(old), stand(now),
                without(oldTold, newTold), without(newTold, oldTold));
        return Objects.equals(change.before, change.after) && oldTold.equals(newTold) ? Optional.empty() : Optional.of(change);
    }

    private static Optional<Judgement> judgement(CheckedLetter letter, Item item) {
        return letter.judgements().stream().filter(judgement -> judgement.item() == item.item()).findFirst();
    }

    private static Stand stand(Optional<Judgement> judgement) {
        return judgement.map(one -> new Stand(one.verdict(), one.expected())).orElse(null);
    }

    private static List<Told> told(Optional<Judgement> judgement, CheckedLetter letter) {
        return judgement.stream().flatMap(one -> one.findings().stream()).map(finding -> Told.of(finding, letter)).toList();
    }

    private static List<Told> without(List<Told> all, List<Told> others) {
        List<Told> left = new ArrayList<>(all);
        others.forEach(left::remove);
        return left;
    }
}
