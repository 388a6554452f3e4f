package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.List;
import java.util.stream.Stream;

/** A stretch of a letter as read, in order: for each word the number of its sentence; phrases by first word, longest first. */
public record Reading(Words words, int[] sentenceOf, List<Sentence> sentences, List<Hit> hits, List<Assertion> assertions) {
    /** The phrases of a role. */
    public Stream<Hit> hits(Role role) {
        return hits.stream().filter(hit -> hit.role() == role);
    }

    /** The phrases that begin in a stretch. */
    public Stream<Hit> hits(Stretch stretch) {
        return hits.subList(Stretch.place(hits, stretch.first()), Stretch.place(hits, stretch.end())).stream();
    }

    /** The sentence that a word stands in. */
    public Sentence sentence(int word) {
        return sentences.get(sentenceOf[word]);
    }

    /** The clause that a word stands in. */
    public Clause clause(int word) {
        List<Clause> clauses = sentence(word).clauses();
        return clauses.get(Stretch.place(clauses, word + 1) - 1);
    }

    /** The clause that a phrase begins in. */
    public Clause clause(Hit hit) {
        return clause(hit.first());
    }

    /** The finite verbs of the words from {@code first} up to {@code end}, in order. */
    public List<VerbGroup> verbs(int first, int end) {
        return first < end ? new VerbGroups(words, first, end).find() : List.of();
    }
}
