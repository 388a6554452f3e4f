package imrcheck.rules;

import imrcheck.facts.Defeat;
import imrcheck.facts.Event;
import imrcheck.facts.Fact;
import imrcheck.facts.GuidelineCited;
import imrcheck.facts.Item;
import imrcheck.facts.Kind;
import imrcheck.facts.LetterDate;
import imrcheck.facts.Passage;
import imrcheck.facts.Quantity;
import imrcheck.facts.RequestedInRecord;
import imrcheck.facts.Statement;
import imrcheck.facts.Subject;
import imrcheck.facts.Support;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Where the letter shows the facts that a rule rests on. */
final class Passages {
    private static final Set<Kind> OF_CONCLUSION = EnumSet.of(Kind.CONCLUSION_MISMATCH, Kind.NO_CONCLUSION);

    private Passages() {}

    /** The passages of all facts, in the letter's order and each once; null facts count as none. */
    static List<Passage> of(Kind kind, Fact... basis) {
        return Stream.of(basis).filter(Objects::nonNull).flatMap(fact -> of(kind, fact).stream()).sorted().distinct().toList();
    }

    private static List<Passage> of(Kind kind, Fact fact) {
        if (fact instanceof Item item) {
            return ofItem(kind, item);
        } else if (fact instanceof Support support) {
            return support.evidence();
        } else if (fact instanceof Defeat defeat) {
            return defeat.support().evidence();
        }
        Passage passage = single(fact);
        return passage == null ? List.of() : List.of(passage);
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

    private static Passage single(Fact fact) {
        if (fact instanceof Statement statement) {
            return statement.passage();
        } else if (fact instanceof Subject subject) {
            return subject.passage();
        } else if (fact instanceof GuidelineCited cited) {
            return cited.passage();
        } else if (fact instanceof Quantity quantity) {
            return quantity.passage();
        } else if (fact instanceof LetterDate date) {
            return date.passage();
        } else if (fact instanceof Event event) {
            return event.passage();
        } else if (fact instanceof RequestedInRecord requested) {
            return requested.passage();
        }
        return null; // table rows and provisions stand in no letter
    }
}
