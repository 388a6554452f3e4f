package imrcheck.reading;

import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * A number that a rationale gives as the most there is, with the case that it is told for.
 *
 * @param count the number
 * @param told  for each class of conditions, such as {@code diagnosis} or {@code course}, those that it is told for
 */
record Bound(Counted count, Map<String, Set<String>> told) {
    /** How many classes of its conditions a case meets; what is not known of the case it does not meet. */
    long met(Map<String, Set<String>> known) {
        return told.keySet().stream().filter(known::containsKey).filter(kind -> !fails(kind, known)).count();
    }

    /** How many classes of its conditions a case does not meet; what is not known of the case it may meet. */
    long unmet(Map<String, Set<String>> known) {
        return told.keySet().stream().filter(kind -> fails(kind, known)).count();
    }

    /** Whether what is known of a case is none of the conditions of a class. */
    boolean fails(String kind, Map<String, Set<String>> known) {
        return told.containsKey(kind) && known.containsKey(kind) && Collections.disjoint(told.get(kind), known.get(kind));
    }
}
