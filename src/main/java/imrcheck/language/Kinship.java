package imrcheck.language;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the concepts of a rules folder have to do with one another. Each answer is worked out once, when a letter first needs it: there
 * are no more of them than concepts and symbols. Sets are in the order of their ids. Safe for many threads.
 */
public final class Kinship {
    private final Map<String, Concept> concepts;
    private final Map<String, Kept> shown = new ConcurrentHashMap<>();
    private final Map<String, Kept> counterparts = new ConcurrentHashMap<>();
    private final Map<String, Kept> lacking = new ConcurrentHashMap<>();
    private final Map<String, Kept> signified = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> parts = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> signs = new ConcurrentHashMap<>();
    private final Map<Character, Set<String>> named = new ConcurrentHashMap<>();
    private final Map<String, List<Concept>> numbered = new ConcurrentHashMap<>();

    /** The answer for a concept. */
    private record Kept(Concept said, Set<String> answer) {}

    Kinship(Map<String, Concept> concepts) {
        this.concepts = concepts;
    }

    /** See {@link Terms#shown}. */
    Set<String> shown(Concept said) {
        return of(said, shown,
                one -> Stream.concat(one.kinds().stream(), related(one, Relations::evidenceFor).flatMap(other -> kinds(other).stream())));
    }

    /** See {@link Terms#counterparts}. */
    Set<String> counterparts(Concept said) {
        return of(said, counterparts, one -> related(one, Relations::normalOf));
    }

    /** See {@link Terms#lacking}. */
    Set<String> lacking(Concept said) {
        return of(said, lacking, one -> relatedTo(relations -> !Collections.disjoint(relations.lackOf(), one.kinds())));
    }

    /** What one concept, or something that it is a kind of, is a sign of. */
    Set<String> signified(Concept said) {
        return of(said, signified, one -> related(one, Relations::signOf));
    }

    /** See {@link Terms#parts}. */
    Set<String> parts(String whole) {
        return parts.computeIfAbsent(whole, id -> sorted(relatedTo(relations -> relations.partOf().contains(id))));
    }

    /** See {@link Terms#signsOf}. */
    Set<String> signs(String of) {
        return signs.computeIfAbsent(of, id -> sorted(relatedTo(relations -> relations.signOf().contains(id))));
    }

    /** The concepts of topics of whose phrases a symbol is a word, and all that these are kinds of. */
    Collection<String> named(char symbol) {
        return named.computeIfAbsent(symbol, one -> concepts.values().stream().filter(concept -> concept.words().indexOf(one) >= 0)
                .flatMap(concept -> concept.kinds().stream()).collect(Collectors.toCollection(HashSet::new)));
    }

    /** See {@link Terms#numbered}. */
    List<Concept> numbered(String beginning) {
        return numbered.computeIfAbsent(beginning, one -> concepts.values().stream().filter(concept -> concept.id().startsWith(one))
                .sorted(Comparator.comparing(Concept::id)).toList());
    }

    /** What a concept, or something it is a kind of, is related to. */
    private Stream<String> related(Concept concept, Function<Relations, Set<String>> relation) {
        return concept.kinds().stream().map(concepts::get).filter(Objects::nonNull).map(Concept::relations).map(relation)
                .flatMap(Set::stream);
    }

    /** Keeps the answer for a concept of the rules folder; what a reader makes up has no name of its own. */
    private Set<String> of(Concept said, Map<String, Kept> known, Function<Concept, Stream<String>> answer) {
        Kept kept = known.get(said.id());
        if (kept != null && kept.said == said) {
            return kept.answer;
        }
        Set<String> found = sorted(answer.apply(said));
        if (concepts.get(said.id()) == said) {
            known.put(said.id(), new Kept(said, found));
        }
        return found;
    }

    private Stream<String> relatedTo(Predicate<Relations> so) {
        return concepts.values().stream().filter(concept -> so.test(concept.relations())).map(Concept::id);
    }

    private Set<String> kinds(String id) {
        Concept concept = concepts.get(id);
        return concept == null ? Set.of(id) : concept.kinds();
    }

    private static Set<String> sorted(Stream<String> ids) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(ids.collect(Collectors.toCollection(TreeSet::new))));
    }
}
