package imrcheck.rules;

/**
 * Why a rule file does not build.
 *
 * @param file    the file, relative to the rules folder, with forward slashes
 * @param line    the line in it, from 1
 * @param message what is wrong, in one sentence
 * @param remedy  what to do about it, in one sentence
 */
public record RuleError(String file, int line, String message, String remedy) implements Comparable<RuleError> {

    @Override
    public int compareTo(RuleError other) {
        int order = file.compareTo(other.file);
        order = order != 0 ? order : Integer.compare(line, other.line);
        return order != 0 ? order : message.compareTo(other.message);
    }

    @Override
    public String toString() {
        return file + ":" + line + ": " + message + " " + remedy;
    }
}
