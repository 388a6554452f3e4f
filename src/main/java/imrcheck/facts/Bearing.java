package imrcheck.facts;

import java.util.List;

/**
 * How what a rationale tells of the patient bears on the criteria that it quotes: each sentence bears them out, or does not as far as
 * it was read.
 *
 * @param item the item whose rationale it is
 * @param out  the sentences that bear the criteria out, and nothing against the treatment
 * @param rest the others: what speaks against it, or was not understood
 * @param against those of them that turn against what was granted, or tell a number of a kind that is quoted
 */
public record Bearing(int item, List<Passage> out, List<Passage> rest, List<Passage> against) implements Fact {
    public Bearing {
        against = List.copyOf(against);
        out = List.copyOf(out);
        rest = List.copyOf(rest);
    }

    /** Whether nothing that is told of the patient may speak against the treatment, and more than one sentence speaks for it. */
    public boolean whole() {
        return rest.isEmpty() && out.size() > 1;
    }

    /** Whether a sentence that was not understood seems to speak against the treatment. */
    public boolean doubtful() {
        return !against.isEmpty();
    }

    /** The first sentence that bears the criteria out; null where none does. */
    @Override
    public Passage passage() {
        return out.isEmpty() ? null : out.get(0);
    }
}
