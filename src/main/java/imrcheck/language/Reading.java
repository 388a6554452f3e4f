package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A stretch of a letter as read, in order, with what readers ask of its places again and again, each worked out once. Serves one thread,
 * the one that reads the letter.
 */
public final class Reading {
    private final Words words;
    private final int[] sentenceOf;
    private final List<Sentence> sentences;
    private final List<Hit> hits;
    private final List<Assertion> assertions;
    private final Clause[] clauseOf;
    private final Places<Hit> places;
    private final Map<Role, List<Hit>> ofRole = new EnumMap<>(Role.class);
    private final Map<Role, Places<Hit>> byRole = new EnumMap<>(Role.class);
    private final Map<Stretch, List<VerbGroup>> verbs = new HashMap<>();

    /**
     * @param sentenceOf for each word the number of its sentence
     * @param hits       phrases by first word, longest first
     */
    Reading(Words words, int[] sentenceOf, List<Sentence> sentences, List<Hit> hits, List<Assertion> assertions) {
        this.words = words;
        this.sentenceOf = sentenceOf;
        this.sentences = sentences;
        this.hits = hits;
        this.assertions = assertions;
        places = Places.of(hits, words.size());
        for (Hit hit : hits) {
            ofRole.computeIfAbsent(hit.role(), role -> new ArrayList<>()).add(hit);
        }
        clauseOf = new Clause[words.size()];
        for (Sentence sentence : sentences) {
            for (Clause clause : sentence.clauses()) {
                for (int word = clause.first(); word < clause.end(); word++) {
                    clauseOf[word] = clause;
                }
            }
        }
    }

    /** Its words. */
    public Words words() {
        return words;
    }

    /** For each word the number of its sentence. */
    public int[] sentenceOf() {
        return sentenceOf;
    }

    /** Its sentences. */
    public List<Sentence> sentences() {
        return sentences;
    }

    /** The phrases by first word, longest first. */
    public List<Hit> hits() {
        return hits;
    }

    /** What it asserts. */
    public List<Assertion> assertions() {
        return assertions;
    }

    /** The phrases of a role. */
    public Stream<Hit> hits(Role role) {
        return places(role).all().stream();
    }

    /** The phrases of a role, by place. */
    public Places<Hit> places(Role role) {
        return byRole.computeIfAbsent(role, one -> Places.of(ofRole.getOrDefault(one, List.of()), words.size()));
    }

    /** The phrases that begin in a stretch. */
    public Stream<Hit> hits(Stretch stretch) {
        return places.in(stretch).stream();
    }

    /** The sentence that a word stands in. */
    public Sentence sentence(int word) {
        return sentences.get(sentenceOf[word]);
    }

    /** The clause that a word stands in. */
    public Clause clause(int word) {
        return clauseOf[word];
    }

    /** The clause that a phrase begins in. */
    public Clause clause(Hit hit) {
        return clause(hit.first());
    }

    /** The finite verbs of the words from {@code first} up to {@code end}, in order. */
    public List<VerbGroup> verbs(int first, int end) {
        return first < end ? verbs.computeIfAbsent(Stretch.of(first, end), stretch -> List.copyOf(new VerbGroups(words, first, end).find()))
                : List.of();
    }
}
