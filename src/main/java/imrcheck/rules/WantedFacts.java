package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Statement;
import imrcheck.facts.Subject;
import imrcheck.rules.Wanted.Place;
import imrcheck.rules.Wanted.Telling;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The facts that some rules can match at all. Every fact that they see costs time, and most have nothing to do with them. */
final class WantedFacts {
    private final Map<Telling, Map<Class<?>, Set<String>>> ofItems;
    private final Map<Telling, Map<Class<?>, Set<String>>> ofLetter;

    /** @param wanted what the patterns of the rules ask */
    WantedFacts(Collection<Wanted> wanted) {
        ofItems = byTelling(wanted, Place.ITEM);
        ofLetter = byTelling(wanted, Place.LETTER);
    }

    private static Map<Telling, Map<Class<?>, Set<String>>> byTelling(Collection<Wanted> wanted, Place place) {
        Map<Telling, Map<Class<?>, Set<String>>> byTelling = new EnumMap<>(Telling.class);
        for (Telling telling : Telling.values()) {
            byTelling.put(telling, names(wanted.stream().filter(one -> one.fits(place, telling)).toList()));
        }
        return byTelling;
    }

    /** For each type the names asked for, none where a pattern takes any. */
    private static Map<Class<?>, Set<String>> names(List<Wanted> wanted) {
        Map<Class<?>, Set<String>> names = new HashMap<>();
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            wanted.stream().filter(one -> one.type().equals(type.getSimpleName()))
                    .forEach(one -> names.merge(type, one.names(), WantedFacts::either));
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
        Set<String> names = (fact.item() == 0 ? ofLetter : ofItems).get(Telling.of(fact)).get(fact.getClass());
        return names != null && (names.isEmpty() || named(fact, names));
    }

    private static boolean named(Fact fact, Set<String> names) {
        if (fact instanceof Statement statement) {
            return !Collections.disjoint(names, statement.kinds());
        }
        return !(fact instanceof Subject subject) || names.contains(subject.type());
    }
}
