package imrcheck.mutation;

import imrcheck.rules.FileEdit;

/**
 * The rules with one small mistake.
 *
 * @param edit     the changed file
 * @param line     where it is changed
 * @param rule     id of the changed rule, or the name of the changed table
 * @param operator the kind of mistake
 * @param change   what was changed, such as {@code constraint "total > 12" became "total > 13"}
 * @param proof    why it provably changes nothing, or null
 */
public record Mutant(FileEdit edit, int line, String rule, Operator operator, String change, String proof) {

    /** The folder of the changed file. */
    public String topic() {
        return edit.path().substring(0, Math.max(edit.path().lastIndexOf('/'), 0));
    }

    /** The changed file, relative to the rules folder. */
    public String path() {
        return edit.path();
    }

    /** File, line and change, as survivors are listed. */
    @Override
    public String toString() {
        return "rules/" + path() + ":" + line + ": " + change;
    }
}
