package imrcheck.mutation;

import imrcheck.facts.Fact;
import imrcheck.judge.Variants.Version;
import java.util.List;

/**
 * Rules with one mistake.
 *
 * @param topic   the folder of the rule
 * @param file    that says what is changed, relative to the rules folder
 * @param line    of the rule or row in it
 * @param rule    the id of the rule or row
 * @param change  the mistake, for a reader
 * @param rows    all rows with the mistake, or null where it is one of a rule
 * @param version the rule with the mistake, or null where it is one of a row
 */
public record Mutant(String topic, String file, int line, String rule, String change, List<Fact> rows, Version version) {

    /** Where the mistake is and what it is. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + rule + ": " + change;
    }
}
