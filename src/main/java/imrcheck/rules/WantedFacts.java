package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Statement;
import imrcheck.facts.Subject;
import imrcheck.rules.Wanted.Place;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The facts that some rules can match at all. Every fact that they see costs time, and most have nothing to do with them. */
final class WantedFacts {
    private final Map<Class<?>, Set<String>> ofItems;
    private final Map<Class<?>, Set<String>> ofLetter;

    /** @param wanted what the patterns of the rules ask */
    WantedFacts(Collection<Wanted> wanted) {
        ofItems = names(wanted, Place.LETTER);
        ofLetter = names(wanted, Place.ITEM);
    }

    /** For each type the names asked for, none where a pattern takes any; without the patterns of {@code other} place. */
    private static Map<Class<?>, Set<String>> names(Collection<Wanted> wanted, Place other) {
        Map<Class<?>, Set<String>> names = new HashMap<>();
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            for (Wanted one : wanted) {
                if (one.type().equals(type.getSimpleName()) && one.place() != other) {
                    names.merge(type, one.names(), WantedFacts::either);
                }
            }
        }
        return names;
    }

    private static Set<String> either(Set<String> names, Set<String> more) {
        if (names.isEmpty() || more.isEmpty()) {
            return Set.of();
        }
        Set<String> all = new HashSet<>(names);
        all.addAll(more);
        return all;
    }

    /** Whether a pattern may match a fact. */
    boolean contains(Fact fact) {
        Set<String> names = (fact.item() == 0 ? ofLetter : ofItems).get(fact.getClass());
        return names != null && (names.isEmpty() || named(fact, names));
    }

    private static boolean named(Fact fact, Set<String> names) {
        if (fact instanceof Statement statement) {
            return !Collections.disjoint(names, statement.kinds());
        }
        return !(fact instanceof Subject subject) || names.contains(subject.type());
    }
}
