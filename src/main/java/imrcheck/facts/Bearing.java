package imrcheck.facts;

import java.util.List;

/**
 * How what a rationale tells of the patient bears on the criteria that it quotes: each sentence bears them out, may speak against the
 * treatment, or does neither.
 *
 * @param item    the item whose rationale it is
 * @param out     the sentences that bear the criteria out, and have nothing against the treatment
 * @param against those that may speak against it, as far as they were read
 * @param doubts  those of them that turn against what was granted, or tell a number of a kind that is quoted
 */
public record Bearing(int item, List<Passage> out, List<Passage> against, List<Passage> doubts) implements Fact {
    public Bearing {
        out = List.copyOf(out);
        against = List.copyOf(against);
        doubts = List.copyOf(doubts);
    }

    /** Whether nothing that is told of the patient may speak against the treatment, and more than one sentence speaks for it. */
    public boolean whole() {
        return against.isEmpty() && out.size() > 1;
    }

    /** Whether nothing that is told of the patient may speak against the treatment, and something speaks for it. */
    public boolean clear() {
        return against.isEmpty() && !out.isEmpty();
    }

    /** Whether a sentence that was not understood seems to speak against the treatment. */
    public boolean doubtful() {
        return !doubts.isEmpty();
    }

    /** The first sentence that bears the criteria out; null where none does. */
    @Override
    public Passage passage() {
        return out.isEmpty() ? null : out.get(0);
    }
}
