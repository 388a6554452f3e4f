package imrcheck.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A number that a rationale gives as the most there is, with the case that it is told for.
 *
 * @param count the number
 * @param told  for each class of conditions, such as {@code diagnosis} or {@code course}, those that it is told for
 */
record Bound(Counted count, Map<String, Set<String>> told) {
    private static final String NOT = "-";
    private static final Set<String> AFRESH = Set.of("event", Conditions.SETTING);

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
        return told.containsKey(kind) && known.containsKey(kind) && told.get(kind).stream()
                .noneMatch(which -> which.startsWith(NOT) != known.get(kind).contains(which.substring(which.startsWith(NOT) ? 1 : 0)));
    }

    /** The same number as told for whatever another is not. */
    Bound but(Bound other) {
        Map<String, Set<String>> others = new HashMap<>(told);
        other.told.forEach((kind, which) -> others.putIfAbsent(kind, which.stream().map(one -> NOT + one).collect(Collectors.toSet())));
        return new Bound(count, others);
    }

    /** Whether both are told for a case, and not for the same one. */
    boolean forAnother(Bound other) {
        return !told.isEmpty() && !other.told.isEmpty() && !told.equals(other.told);
    }

    /** Whether it is an allowance of its own, toward which what was had before does not count: for a flare, after an injection. */
    boolean afresh(Map<String, Set<String>> known) {
        return AFRESH.stream().anyMatch(kind -> told.containsKey(kind) && known.containsKey(kind) && !fails(kind, known)
                && (!kind.equals(Conditions.SETTING) || told.get(kind).contains("injection")));
    }
}
