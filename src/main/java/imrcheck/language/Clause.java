package imrcheck.language;

import imrcheck.facts.Voice;

/**
 * A part of a sentence with a finite verb of its own, or what is left beside such parts; no negation reaches beyond it.
 *
 * @param verb     its first finite verb; null where it has none, as a heading or a finding told in a word has not
 * @param conceded whether it is granted only to go on against it ("although ...")
 * @param relative whether it tells of the noun before it ("..., which was not documented")
 */
public record Clause(int first, int end, VerbGroup verb, Voice voice, boolean conceded, boolean relative) implements Stretch {}
