package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.List;
import java.util.Objects;

/**
 * Reads the word that answers a label in notes of few words ("Adverse effects: nil", "Side effects, none"): it turns what stands before,
 * where nothing else follows. Anywhere else the word says nothing of the kind.
 */
record BriefAnswers(Words words) {
    private static final String NAME = "brief-denial";
    private static final int LONGEST_LABEL = 5;

    /** The phrases of a text, with such words as what turns their labels. */
    static List<Hit> in(Words words, List<Hit> hits) {
        BriefAnswers answers = new BriefAnswers(words);
        return hits.stream().map(hit -> hit.is(Role.TRAIT, NAME) ? answers.read(hit) : hit).filter(Objects::nonNull).toList();
    }

    private Hit read(Hit hit) {
        boolean ends = hit.end() >= words.size() || words.gapHas(hit.end() - 1, ".;,");
        return hit.first() > 0 && ends && words.gapHas(hit.first() - 1, ":,") && labelled(hit.first() - 1)
                ? new Hit(NegationScope.DENIED, hit.first(), hit.end(), hit.solid()) : null;
    }

    /** Whether the words up to one are a label: few, and by themselves. */
    private boolean labelled(int last) {
        int first = last;
        while (first > 0 && !words.gapHas(first - 1, ".;:,?!")) {
            first--;
        }
        return last - first < LONGEST_LABEL && new VerbGroups(words, first, last + 1).find().isEmpty();
    }
}
