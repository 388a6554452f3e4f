package imrcheck.language;

import imrcheck.facts.Voice;
import java.util.List;

/**
 * One sentence.
 *
 * @param first   its first word
 * @param end     the word after its last
 * @param voice   who speaks in most of it
 * @param clauses its parts, in order, at least one
 */
public record Sentence(int first, int end, Voice voice, List<Clause> clauses) {
    public Sentence {
        clauses = List.copyOf(clauses);
    }
}
