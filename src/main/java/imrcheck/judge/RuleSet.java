package imrcheck.judge;

import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.language.Terms;
import imrcheck.rules.RuleFiles;
import java.util.List;

/** Compiled rules, ready to judge letters. Safe for use by many threads at once. */
public interface RuleSet {

    /** How many rules there are. */
    int count();

    /** {@code sha256:} and the digest of every file of the rules folder, names and contents, in sorted order. */
    String digest();

    /** The files it was made from, terms included. */
    RuleFiles files();

    /**
     * The terms by which its rules know what a letter says.
     *
     * @throws imrcheck.rules.RulesDoNotBuild where a terms file of a folder cannot be used
     */
    Terms terms();

    /** What every rule says about itself, by id. */
    List<RuleMetadata> rules();

    /**
     * What a rule says about itself.
     *
     * @throws IllegalArgumentException where no rule has that id
     */
    RuleMetadata rule(String id);

    /**
     * Judges every item of a letter in one session.
     *
     * @return a judgement for each of {@code facts.items()}, in that order
     * @throws EngineException where a rule throws or the rules do not come to rest
     */
    List<Judgement> judge(LetterFacts facts);

    /**
     * What happens while the rules judge a letter.
     *
     * @throws EngineException where a rule throws or the rules do not come to rest
     */
    Trace trace(LetterFacts facts);
}
