package imrcheck.language;

import java.util.Set;

/**
 * Something a letter can assert of a patient, with its id and those of everything it is a kind of. It is aside where a rationale may
 * lack it without a reason against the treatment, such as an earlier course of it.
 */
public record Concept(String id, Set<String> kinds, boolean aside) {
    public Concept {
        kinds = Set.copyOf(kinds);
    }
}
