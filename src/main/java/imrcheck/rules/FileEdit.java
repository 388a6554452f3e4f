package imrcheck.rules;

/**
 * Another text for one rule file or table.
 *
 * @param path relative to the rules folder, of a {@code .drl} or {@code .csv} file that is there
 * @param text what shall stand in it, or null to take the file away
 */
public record FileEdit(String path, String text) {

    /** The folder the file stands in. */
    String topic() {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
