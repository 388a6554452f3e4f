package imrcheck.rules;

import java.util.Comparator;

/**
 * Why a rule file does not build.
 *
 * @param file    the file, relative to the rules folder, with forward slashes
 * @param line    the line in it, from 1
 * @param message what is wrong, in one sentence
 * @param remedy  what to do about it, in one sentence
 */
public record RuleError(String file, int line, String message, String remedy) implements Comparable<RuleError> {
    private static final Comparator<RuleError> ORDER =
            Comparator.comparing(RuleError::file).thenComparing(RuleError::line).thenComparing(RuleError::message);

    @Override
    public int compareTo(RuleError other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " " + remedy;
    }
}
