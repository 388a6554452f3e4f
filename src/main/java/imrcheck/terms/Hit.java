package imrcheck.terms;

/**
 * A phrase found.
 *
 * @param label what it stands for
 * @param first its first word
 * @param end   the word after its last
 */
public record Hit(Label label, int first, int end) {

    /** Whether it is of that role and name. */
    public boolean is(Label.Role role, String name) {
        return label.role() == role && label.name().equals(name);
    }

    /** How many words it spans. */
    public int length() {
        return end - first;
    }

    /** Whether {@code other} lies within it and is shorter. */
    public boolean covers(Hit other) {
        return first <= other.first && other.end <= end && length() > other.length();
    }
}
