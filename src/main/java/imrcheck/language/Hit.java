package imrcheck.language;

/**
 * A phrase found.
 *
 * @param label what it stands for
 * @param first its first word
 * @param end   the word after its last
 * @param solid whether all the words between belong to it; false for a phrase with gaps
 */
public record Hit(Label label, int first, int end, boolean solid) {

    /** Whether it is of that role and name. */
    public boolean is(Label.Role role, String name) {
        return label.role() == role && label.name().equals(name);
    }

    /** How many words it spans. */
    public int length() {
        return end - first;
    }

    /** Whether {@code other} lies within it and is shorter; what stands in a gap does not. */
    public boolean covers(Hit other) {
        return solid && first <= other.first && other.end <= end && length() > other.length();
    }

    /** Whether it shares a word with {@code other}. */
    public boolean overlaps(Hit other) {
        return first < other.end && other.first < end;
    }
}
