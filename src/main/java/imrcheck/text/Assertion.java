package imrcheck.text;

import imrcheck.facts.Polarity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.terms.Concept;

/**
 * A concept asserted, denied or said to be unrecorded.
 *
 * @param concept  what it is about
 * @param polarity how it asserts it
 * @param voice    who speaks
 * @param conceded whether it is only granted
 * @param span     the cue and the words of the concept
 * @param clause   the clause it stands in
 * @param sentence number of its sentence in the reading
 * @param word     the first word of the concept
 */
public record Assertion(Concept concept, Polarity polarity, Voice voice, boolean conceded, Span span, Span clause, int sentence,
        int word) {}
