package imrcheck.language;

import java.util.Set;

/**
 * Something a letter can assert of a patient.
 *
 * @param id    such as {@code functional-improvement}
 * @param kinds the id and those of everything it is a kind of
 * @param aside true for what a rationale may lack without a reason against the treatment, such as an earlier course of it
 */
public record Concept(String id, Set<String> kinds, boolean aside) {
    public Concept {
        kinds = Set.copyOf(kinds);
    }
}
