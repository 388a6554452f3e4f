package imrcheck.language;

import imrcheck.facts.Voice;

/**
 * A part of a sentence beyond which no negation reaches.
 *
 * @param first    its first word
 * @param end      the word after its last
 * @param voice    who speaks in it
 * @param conceded true where it is granted only to go on against it ("although ...")
 */
public record Clause(int first, int end, Voice voice, boolean conceded) {
    /** Whether a word lies in it. */
    public boolean holds(int word) {
        return first <= word && word < end;
    }
}
