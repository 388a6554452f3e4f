package imrcheck.reading;

import imrcheck.language.Concept;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a guideline can give a number for: a diagnosis, an operation, a part of the body, and the cases of {@code rules/quantity}, whose
 * names tell the class and which of it ({@code case-phase-acute}).
 */
record Conditions(Terms terms) {
    static final String DIAGNOSIS = "diagnosis";
    static final String OPERATION = "operation";
    static final String REGION = "region";
    static final String SETTING = "setting";
    private static final String CASE = "case-";
    /** Classes that the clinical ontology has. */
    static final Set<String> CLINICAL = Set.of(DIAGNOSIS, OPERATION);
    private static final Set<String> DIAGNOSES = Set.of("diagnosis", "condition");
    private static final Set<String> OPERATIONS = Set.of("operation-kind");

    /** One of them where it is named. */
    record Named(String kind, String which, int first, int end) implements Stretch {}

    /** Those that phrases name, in order; what belongs to another one's name is left out. */
    List<Named> in(List<Hit> hits, List<Hit> parts) {
        List<Named> all = Stream.concat(hits.stream().flatMap(this::named), parts.stream().map(part -> named(REGION, part.name(), part)))
                .sorted(Comparator.comparingInt(Named::first)).toList();
        return all.stream().filter(one -> !taken(one, all)).toList();
    }

    private static boolean taken(Named one, List<Named> ordered) {
        for (Named other : ordered) {
            if (other.first >= one.end) {
                return false;
            }
            if (taken(one, other)) {
                return true;
            }
        }
        return false;
    }

    /** Whether another says the same as one, or what only looks like a diagnosis: "post-surgical" is a setting. */
    private static boolean taken(Named one, Named other) {
        boolean longer = other.kind.equals(one.kind) && other.holds(one) && other.end - other.first > one.end - one.first;
        return one.kind.equals(DIAGNOSIS) ? other.kind.equals(SETTING) && other.overlaps(one) : longer && !one.kind.equals(OPERATION);
    }

    private Stream<Named> named(Hit hit) {
        if (hit.role() == Role.CONCEPT) {
            return clinical(terms.concept(hit.name())).map(kind -> named(kind, hit.name(), hit));
        }
        if (hit.role() != Role.COUNTED || !hit.name().startsWith(CASE)) {
            return Stream.empty();
        }
        int at = hit.name().indexOf('-', CASE.length());
        return Stream.of(named(hit.name().substring(CASE.length(), at), hit.name().substring(at + 1), hit));
    }

    private static Named named(String kind, String which, Hit hit) {
        return new Named(kind, which, hit.first(), hit.end());
    }

    /** Which class of conditions a concept belongs to. */
    Stream<String> clinical(Concept concept) {
        return Stream.concat(under(DIAGNOSES, concept) ? Stream.of(DIAGNOSIS) : Stream.empty(),
                under(OPERATIONS, concept) ? Stream.of(OPERATION) : Stream.empty());
    }

    /** Whether a concept is a kind of one of some others. */
    private static boolean under(Set<String> roots, Concept concept) {
        for (String root : roots) {
            if (concept.kinds().contains(root) && !root.equals(concept.id())) {
                return true;
            }
        }
        return false;
    }

    /** What somebody has of whom a concept is told: it, what it is a kind of and what it speaks for. */
    static Stream<String> implied(Concept concept) {
        return Stream.of(concept.kinds(), concept.relations().evidenceFor()).flatMap(Set::stream);
    }
}
