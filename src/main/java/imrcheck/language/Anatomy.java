package imrcheck.language;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which names of body parts can mean the same place, and which parts are of the same nerves.
 *
 * @param related  for each part itself and those that its name can mean or that can mean it: the arm for the elbow, the groin for the
 *                 hip
 * @param supplied for each part those that its nerves supply, and those whose nerves supply it
 * @param wholes   the names of limbs and of the back that leave open which part is meant
 * @param limbs    those of them that are limbs
 */
public record Anatomy(Map<String, Set<String>> related, Map<String, Set<String>> supplied, Set<String> wholes, Set<String> limbs) {
    /** The name of words that hold the name of a part but are about none: "on the other hand". */
    public static final String NO_PART = "no-part";

    public Anatomy {
        related = Map.copyOf(related);
        supplied = Map.copyOf(supplied);
        wholes = Set.copyOf(wholes);
        limbs = Set.copyOf(limbs);
    }

    /** The parts that can be one of those named. */
    public Set<String> concerned(Collection<String> named) {
        Set<String> concerned = new HashSet<>(named);
        named.forEach(part -> concerned.addAll(related.getOrDefault(part, Set.of())));
        return concerned;
    }

    /** These, and the parts that are of the nerves of one of those named. */
    public Set<String> reached(Collection<String> named) {
        Set<String> reached = concerned(named);
        named.forEach(part -> reached.addAll(supplied.getOrDefault(part, Set.of())));
        return reached;
    }

    /** Whether a name is short for that of another part, as "spine" is for "lumbar spine". */
    public boolean isShortFor(String name, String part) {
        return part.endsWith(" " + name) && related.getOrDefault(part, Set.of()).contains(name);
    }

    void write(DataOutput out) throws IOException {
        Texts.write(out, related);
        Texts.write(out, supplied);
        Texts.write(out, wholes);
        Texts.write(out, limbs);
    }

    static Anatomy read(DataInput in) throws IOException {
        return new Anatomy(Texts.readSets(in), Texts.readSets(in), Texts.read(in), Texts.read(in));
    }
}
