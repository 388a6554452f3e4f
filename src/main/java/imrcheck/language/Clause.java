package imrcheck.language;

import imrcheck.facts.Voice;

/** A part of a sentence beyond which no negation reaches; conceded where it is granted only to go on against it ("although ..."). */
public record Clause(int first, int end, Voice voice, boolean conceded) implements Stretch {}
