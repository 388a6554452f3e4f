package imrcheck.facts;

import java.util.Set;

/**
 * What something is told of.
 *
 * @param parts the parts of the body: those of its clause, else of its sentence, else of the sentence before
 * @param sides such as {@code left}: those of its clause, else of its sentence
 * @param care  the treatments, drugs and classes of drugs: those of its clause, else of its sentence
 */
public record Theme(Set<String> parts, Set<String> sides, Set<String> care) {
    /** Told of nothing in particular. */
    public static final Theme NONE = new Theme(Set.of(), Set.of(), Set.of());

    public Theme {
        parts = Set.copyOf(parts);
        sides = Set.copyOf(sides);
        care = Set.copyOf(care);
    }

    /** Told of some parts of the body. */
    public static Theme of(Set<String> parts) {
        return new Theme(parts, Set.of(), Set.of());
    }
}
