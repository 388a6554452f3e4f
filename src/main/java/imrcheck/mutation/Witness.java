package imrcheck.mutation;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A letter of which it is written down what the rules must say.
 *
 * @param name  where it is written down, for a reader
 * @param topic the folder it stands in, or an empty text
 * @param rules ids of the rules of which it says something
 * @param probe whether it was made from a row
 * @param facts what the letter says; the same under all mutants, for they change no terms
 * @param meets whether judgements are what is written down
 */
record Witness(String name, String topic, Set<String> rules, boolean probe, LetterFacts facts, Predicate<List<Judgement>> meets) {}
