package imrcheck.reading;

import imrcheck.language.Clause;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.WordClass;
import imrcheck.language.Words;

/** Whether a clause is what the one who treats or the insurer says: "according to the surgeon, ...", "his physician argues that ...". */
final class Reported {
    private Reported() {}

    /** Whether somebody else speaks in a clause of a sentence. */
    static boolean in(Reading reading, Sentence sentence, Clause clause) {
        Words words = reading.words();
        for (int word = sentence.first(); word < clause.first(); word++) {
            if (words.is(word, WordClass.COMPLEMENTIZER) && speaks(reading, sentence.first(), word)) {
                return true;
            }
        }
        for (int word = sentence.first(); word < clause.end(); word++) {
            boolean source = words.is(word, "according") && words.is(word + 1, "to") || words.is(word, "per");
            if (source && words.any(word, Math.min(clause.end(), word + 5), WordClass.PROVIDER, WordClass.ADMINISTRATOR)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaks(Reading reading, int first, int end) {
        return reading.verbs(first, end).stream().findFirst()
                .filter(verb -> !verb.passive() && reading.words().any(first, verb.first(), WordClass.PROVIDER, WordClass.ADMINISTRATOR)
                        && !reading.words().any(first, verb.first(), "i"))
                .isPresent();
    }
}
