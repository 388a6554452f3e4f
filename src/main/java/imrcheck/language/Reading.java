package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.List;
import java.util.stream.Stream;

/**
 * A stretch of a letter as read.
 *
 * @param words      its words
 * @param sentenceOf for each word the number of its sentence
 * @param sentences  in order
 * @param hits       every phrase found, by first word, longest first
 * @param assertions in order
 */
public record Reading(Words words, int[] sentenceOf, List<Sentence> sentences, List<Hit> hits, List<Assertion> assertions) {
    public Reading {
        sentences = List.copyOf(sentences);
        hits = List.copyOf(hits);
        assertions = List.copyOf(assertions);
    }

    /** The phrases of a role. */
    public Stream<Hit> hits(Role role) {
        return hits.stream().filter(hit -> hit.label().role() == role);
    }

    /** The clause that a word stands in. */
    public Clause clause(int word) {
        Sentence sentence = sentences.get(sentenceOf[word]);
        for (Clause clause : sentence.clauses()) {
            if (clause.holds(word)) {
                return clause;
            }
        }
        throw new IllegalArgumentException("there is no word " + word);
    }
}
