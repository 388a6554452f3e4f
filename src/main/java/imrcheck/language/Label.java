package imrcheck.language;

import imrcheck.facts.Polarity;

/**
 * What a phrase stands for.
 *
 * @param role     what kind of thing it names
 * @param name     which one: a concept's id, a cue's, a voice's, a treatment's ...
 * @param polarity for a concept, how the phrase by itself asserts it ("no functional gain" denies functional improvement);
 *                 {@code AFFIRMED} for everything else
 */
public record Label(Role role, String name, Polarity polarity) {
    /**
     * What a phrase can name: a concept that a letter can assert of a patient; a cue, which turns the polarity of others or ends the
     * reach of such words; a voice, which tells who speaks; a treatment; a drug by its ingredient; a class of drugs or devices that
     * guidelines part, by its own name or that of one of it; a part and a side of the body; a unit that quantities count; what a
     * number is about (prior, requested, authorized, limit); a trait of a title beyond the treatment's name, such as "additional"; what
     * one can or cannot do, and what it is that one does; what an examination looks at, and a word for how that was found.
     */
    public enum Role {
        CONCEPT, CUE, VOICE, TREATMENT, DRUG, DRUG_CLASS, BODY_PART, SIDE, UNIT, COUNTED, TRAIT, ABILITY, ACTIVITY, OBSERVABLE, QUALITY,
        CHANGE
    }
}
