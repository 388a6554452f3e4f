package imrcheck.language;

import imrcheck.language.Label.Role;
import java.util.List;
import java.util.stream.IntStream;

/** The name of a guideline before a colon, behind which its text is given in brief: "MTUS, page 46: radiculopathy; failed care". */
public final class SourceLabel {
    private static final int LONGEST = 12;

    private SourceLabel() {}

    /**
     * Where the text begins that a sentence gives behind the name of a guideline.
     *
     * @param hits the phrases of the sentence
     * @return the first word of that text, or -1 where the sentence does not begin so
     */
    public static int textAfter(Words words, int first, int end, List<Hit> hits) {
        int colon =
                IntStream.range(first, Math.min(end - 1, first + LONGEST)).filter(word -> words.gapHas(word, ":")).findFirst().orElse(-1);
        if (colon < 0 || words.any(first, colon + 1, WordClass.PATIENT, WordClass.RECORD, WordClass.REQUEST, WordClass.ADMINISTRATOR,
                WordClass.DECISION, WordClass.NOT, WordClass.NO)) {
            return -1;
        }
        boolean names = hits.stream().anyMatch(hit -> hit.is(Role.VOICE, "guideline") && hit.first() >= first && hit.end() <= colon + 1);
        return names && (words.is(colon, "rules") || new VerbGroups(words, first, colon + 1).find().isEmpty()) ? colon + 1 : -1;
    }
}
