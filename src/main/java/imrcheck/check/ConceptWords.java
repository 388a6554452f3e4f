package imrcheck.check;

import imrcheck.facts.Statement;
import java.util.regex.Pattern;

/** Concepts in the words of a sentence. */
public final class ConceptWords {
    /** What a statement is about that says something is missing without a name for it. */
    private static final String UNNAMED = "unnamed-need";

    /** The ledger's care, and what tells it apart in the name of a concept of the field. */
    private static final String CARE = "care-";
    private static final Pattern KIND_OF_NAME = Pattern.compile("-(care|symptom|device)$");

    private ConceptWords() {}

    /** What a statement is about, such as {@code functional improvement} or {@code physical therapy had}. */
    public static String of(Statement statement) {
        String concept = statement.concept();
        if (concept.equals(UNNAMED)) {
            return "what is asked for";
        }
        String told = concept.startsWith(CARE) ? concept.substring(CARE.length())
                + statement.kinds().stream().filter(kind -> kind.startsWith(CARE) && !kind.equals(concept)).sorted()
                        .map(kind -> kind.substring(CARE.length() - 1)).findFirst().orElse("")
                : concept;
        return KIND_OF_NAME.matcher(told).replaceFirst("").replace('-', ' ');
    }
}
