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

    /** What a phrase stands for that asserts nothing. */
    static Label of(Role role, String name) {
        return new Label(role, name, Polarity.AFFIRMED);
    }

    /** What a phrase can name. */
    public enum Role {
        /** Something a letter can assert of a patient. */
        CONCEPT,
        /** Words that turn the polarity of others, or end the reach of such words. */
        CUE,
        /** Words that tell who speaks. */
        VOICE,
        /** A treatment of the closed list. */
        TREATMENT,
        /** A drug by its ingredient. */
        DRUG,
        /** A class of drugs or devices that guidelines part, by its own name or that of one of it. */
        DRUG_CLASS,
        /** A part of the body. */
        BODY_PART,
        /** A side of the body. */
        SIDE,
        /** A unit that quantities count. */
        UNIT,
        /** Words that tell what a number is about: prior, requested, authorized, limit. */
        COUNTED,
        /** Words of a title or a request beyond the treatment's name, such as "additional". */
        TRAIT
    }
}
