package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import imrcheck.rules.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the concepts of terms files: {@code is}, {@code over}, {@code aside}, {@code terms}, {@code denied}, {@code undocumented}. */
final class ConceptsReader {
    private static final List<String> FIELDS = List.of("is", "over", "aside", "terms", "denied", "undocumented");

    private final Phrases phrases;
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final List<Parent> named = new ArrayList<>();
    private final Set<String> aside = new HashSet<>();
    private final Map<String, Set<String>> over = new HashMap<>();

    /** @param phrases take what the concepts are called */
    ConceptsReader(Phrases phrases) {
        this.phrases = phrases;
    }

    private record Parent(YamlRow concept, YamlNode name) {}

    void read(YamlRow concept) {
        concept.only("A concept", FIELDS);
        Set<String> is = parents.computeIfAbsent(concept.name(), id -> new TreeSet<>());
        for (YamlNode parent : concept.texts("is")) {
            is.add(parent.text());
            named.add(new Parent(concept, parent));
        }
        concept.texts("over").forEach(other -> over.computeIfAbsent(concept.name(), id -> new TreeSet<>()).add(other.text()));
        if (concept.truth("aside")) {
            aside.add(concept.name());
        }
        for (Polarity polarity : Polarity.values()) {
            String field = polarity == Polarity.AFFIRMED ? "terms" : polarity.name().toLowerCase(Locale.ROOT);
            concept.texts(field).forEach(phrase -> phrases.add(concept.file(), phrase, new Label(Role.CONCEPT, concept.name(), polarity)));
        }
    }

    /** For a concept those whose words its longer phrases are meant to take. */
    Map<String, Set<String>> over() {
        return over;
    }

    /** All concepts, once everything else that has a name is read too. */
    Map<String, Concept> concepts() {
        checkParents();
        Map<String, Concept> concepts = new HashMap<>();
        parents.keySet().forEach(id -> concepts.put(id, new Concept(id, kinds(id, new TreeSet<>()), aside.contains(id))));
        return concepts;
    }

    /** A concept is a kind of another, or of what a treatment, a part of the body or a trait is called. */
    private void checkParents() {
        for (Parent parent : named) {
            String name = parent.name.text();
            if (!parents.containsKey(name) && !phrases.name(name)) {
                throw parent.concept.wrong(parent.name, "There is no concept " + name + ".",
                        "Define it under concepts of some terms.yaml, or correct its spelling.");
            }
        }
    }

    private Set<String> kinds(String id, Set<String> kinds) {
        if (kinds.add(id)) {
            parents.getOrDefault(id, Set.of()).forEach(parent -> kinds(parent, kinds));
        }
        return kinds;
    }
}
