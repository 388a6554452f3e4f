package imrcheck.facts;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Criteria as a guideline joins them.
 *
 * @param <T> what stands at its leaves
 */
public sealed interface Tree<T> {
    /** All of them are asked for; at least one. */
    record All<T>(List<Tree<T>> parts) implements Tree<T> {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One of them is enough; at least one. */
    record Any<T>(List<Tree<T>> parts) implements Tree<T> {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** One of them by itself. */
    record Leaf<T>(T value) implements Tree<T> {}

    /** Some of them joined; one alone is that one. */
    static <T> Tree<T> of(List<Tree<T>> parts, boolean any) {
        return parts.size() == 1 ? parts.get(0) : any ? new Any<>(parts) : new All<>(parts);
    }

    /** The parts that it joins; none of a leaf. */
    default List<Tree<T>> parts() {
        return List.of();
    }

    /** The same joints with something else at each leaf. */
    default <R> Tree<R> map(Function<T, R> change) {
        if (this instanceof Leaf<T> leaf) {
            return new Leaf<>(change.apply(leaf.value));
        }
        List<Tree<R>> changed = parts().stream().map(part -> part.map(change)).toList();
        return this instanceof Any<T> ? new Any<>(changed) : new All<>(changed);
    }

    /** What stands at the leaves, in order. */
    default Stream<T> leaves() {
        return this instanceof Leaf<T> leaf ? Stream.of(leaf.value) : parts().stream().flatMap(Tree::leaves);
    }

    /** The largest parts of it each of which is asked for by itself: itself where it is a choice or a leaf. */
    default Stream<Tree<T>> needed() {
        return this instanceof All<T> all ? all.parts.stream().flatMap(Tree::needed) : Stream.of(this);
    }
}
