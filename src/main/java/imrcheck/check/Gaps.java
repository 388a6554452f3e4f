package imrcheck.check;

import imrcheck.facts.Judgement;
import imrcheck.facts.Span;
import imrcheck.facts.Verdict;
import imrcheck.letter.LetterItem;
import imrcheck.source.Problem;
import java.util.List;

/**
 * Where a letter may lack something, held against its items. An item rests on its own part of the letter, from its title to the next
 * one, and on all that stands before the first item, which is the header and the record.
 */
record Gaps(List<LetterItem> items, List<Problem> problems) {

    /** The judgements, with those left undecided that rest on a gap. */
    List<Judgement> undecided(List<Judgement> judgements) {
        return problems.stream().allMatch(problem -> problem.gaps().isEmpty()) ? judgements
                : judgements.stream().map(judgement -> touch(judgement.item()) ? undecided(judgement) : judgement).toList();
    }

    /** Nothing that was found is told: what is missing may say the opposite. */
    private static Judgement undecided(Judgement judgement) {
        return new Judgement(judgement.item(), Verdict.INDETERMINATE, null, judgement.tableLimit(), List.of(), List.of());
    }

    /** Whether an item rests on a gap. */
    boolean touch(int item) {
        int index = item - 1;
        if (index >= items.size()) {
            return false;
        }
        Span before = new Span(0, items.get(0).titleSpan().start());
        Span own = new Span(items.get(index).titleSpan().start(),
                index + 1 < items.size() ? items.get(index + 1).titleSpan().start() : Integer.MAX_VALUE);
        return problems.stream().flatMap(problem -> problem.gaps().stream()).anyMatch(gap -> gap.overlaps(before) || gap.overlaps(own));
    }
}
