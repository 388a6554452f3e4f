package imrcheck.language;

import java.util.Set;

/**
 * Something a letter can assert of a patient, with its id and those of everything it is a kind of. It is aside where a rationale may
 * lack it without a reason against the treatment, such as an earlier course of it. It is general where it belongs to the ontology,
 * the field's common stock: it is read beside what the topics name, takes no words from that, and one that a letter lacks is no gap.
 *
 * @param words what its phrases are made of beside grammar, a character a word, each once, by which a text that has no phrase of it may
 *              yet be about it; none for a general one
 */
public record Concept(String id, Set<String> kinds, boolean aside, boolean general, Relations relations, String words) {
    public Concept {
        kinds = Set.copyOf(kinds);
    }

    /**
     * The number that its id ends in.
     *
     * @param beginning all of the id that comes before it
     */
    public int number(String beginning) {
        return Integer.parseInt(id.substring(beginning.length()));
    }

    /** A concept of a topic that is related to no other. */
    public Concept(String id, Set<String> kinds, boolean aside) {
        this(id, kinds, aside, false, Relations.NONE, "");
    }
}
