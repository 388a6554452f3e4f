package imrcheck.judge;

import imrcheck.facts.Defeat;
import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.Kind;
import imrcheck.facts.Passage;
import imrcheck.facts.Support;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where the letter shows the facts that a rule rests on. */
final class Passages {
    private static final Set<Kind> OF_CONCLUSION = EnumSet.of(Kind.CONCLUSION_MISMATCH, Kind.NO_CONCLUSION);

    private Passages() {}

    /** The passages of all facts, in the letter's order and each once. */
    static List<Passage> of(Kind kind, List<Fact> basis) {
        return basis.stream().flatMap(fact -> of(kind, fact).stream()).sorted().distinct().toList();
    }

    private static List<Passage> of(Kind kind, Fact fact) {
        if (fact instanceof Item item) {
            return ofItem(kind, item);
        } else if (fact instanceof Support support) {
            return support.evidence();
        } else if (fact instanceof Defeat defeat) {
            return defeat.support().evidence();
        }
        return fact.passage() == null ? List.of() : List.of(fact.passage());
    }

    /** An item shows its title and the limit it quotes, or, where that is the question, what its rationale concludes. */
    private static List<Passage> ofItem(Kind kind, Item item) {
        List<Passage> passages = new ArrayList<>();
        passages.add(item.titlePassage());
        if (kind != null && OF_CONCLUSION.contains(kind)) {
            passages.addAll(item.conclusions());
        } else if (item.limit() != null) {
            passages.add(item.limit().passage());
        }
        passages.removeIf(Objects::isNull);
        return passages;
    }
}
