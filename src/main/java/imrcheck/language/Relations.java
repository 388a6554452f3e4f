package imrcheck.language;

import imrcheck.rules.Binary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a concept goes together with others of which it is no kind.
 *
 * @param partOf      what it is a part of, as a joint is of a limb
 * @param normalOf    those that it is the normal counterpart of: whoever asserts the one denies the other
 * @param lackOf      those that it is the lack of, after care of its own kind, as failed care is of an effect
 * @param evidenceFor those that speak in favor of being so where it is so, as nerve root contact does of a corroborating study
 * @param signOf      those for which one looks by it: each such sign speaks for them, and they are not there where none of the signs is
 */
public record Relations(Set<String> partOf, Set<String> normalOf, Set<String> evidenceFor, Set<String> lackOf, Set<String> signOf) {
    /** What a concept has that is related to no other. */
    public static final Relations NONE = new Relations(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());
    /** The fields of a concept in {@code terms.yaml} that name others so, in the order of the components. */
    static final List<String> FIELDS = List.of("part-of", "normal-of", "evidence-for", "lack-of", "sign-of");

    public Relations {
        partOf = Set.copyOf(partOf);
        normalOf = Set.copyOf(normalOf);
        evidenceFor = Set.copyOf(evidenceFor);
        lackOf = Set.copyOf(lackOf);
        signOf = Set.copyOf(signOf);
    }

    /** These and those that another file tells of the same concept. */
    Relations and(Relations other) {
        return new Relations(both(partOf, other.partOf), both(normalOf, other.normalOf), both(evidenceFor, other.evidenceFor),
                both(lackOf, other.lackOf), both(signOf, other.signOf));
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
    }

    static Relations read(DataInput in) throws IOException {
        return new Relations(Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in), Binary.readTexts(in));
    }

    void write(DataOutput out) throws IOException {
        Binary.writeSorted(out, partOf);
        Binary.writeSorted(out, normalOf);
        Binary.writeSorted(out, evidenceFor);
        Binary.writeSorted(out, lackOf);
        Binary.writeSorted(out, signOf);
    }
}
