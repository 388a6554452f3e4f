package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;

/**
 * A concept asserted, denied or said to be unrecorded.
 *
 * @param conceded whether it is only granted
 * @param span     the cue and the words of the concept
 * @param own      the words of the concept
 * @param clause   the clause it stands in
 * @param sentence number of its sentence in the reading
 * @param word     the first word of the concept
 */
public record Assertion(Concept concept, Polarity polarity, Voice voice, boolean conceded, Span span, Span own, Span clause, int sentence,
        int word) {
    /** The same, asserted otherwise. */
    Assertion turned(Polarity polarity, Voice voice, Span span) {
        return new Assertion(concept, polarity, voice, conceded, span, own, clause, sentence, word);
    }
}
