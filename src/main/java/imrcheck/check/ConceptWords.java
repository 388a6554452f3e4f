package imrcheck.check;

import imrcheck.facts.Statement;

/** Concepts in the words of a sentence. */
public final class ConceptWords {
    /** What a statement is about that says something is missing without a name for it. */
    private static final String UNNAMED = "unnamed-need";

    private ConceptWords() {}

    /** What a statement is about, such as {@code functional improvement}. */
    public static String of(Statement statement) {
        return statement.concept().equals(UNNAMED) ? "what is asked for" : statement.concept().replace('-', ' ');
    }
}
