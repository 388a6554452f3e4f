package imrcheck.mutation;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import java.util.List;
import java.util.Set;

/** A letter of which it is written down what the rules must say. */
public sealed interface Witness permits CaseWitness, FixtureWitness {

    /** Where it is written down, for a reader. */
    String name();

    /** What its letter says; the same under all mutants, for they change no terms. */
    LetterFacts facts();

    /** Whether these judgements are not what is written down. */
    boolean contradicts(List<Judgement> judgements);

    /** Ids of the rules of which it says something. */
    Set<String> rules();

    /** The rule file that it stands beside, or an empty text. */
    String ruleFile();
}
