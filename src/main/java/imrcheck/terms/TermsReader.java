package imrcheck.terms;

import imrcheck.facts.Polarity;
import imrcheck.facts.Treatment;
import imrcheck.terms.Label.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the {@code terms.yaml} files of a rules folder. Keys: {@code treatments} (id to {@code unit} and {@code names}),
 * {@code concepts} (id to {@code is}, {@code over}, {@code aside}, {@code terms}, {@code denied}, {@code undocumented}), {@code cues},
 * {@code voices}, {@code drugs}, {@code drug-classes}, {@code body-parts}, {@code sides}, {@code units}, {@code counted},
 * {@code traits} (each name to phrases) and {@code unstemmed} (words).
 */
final class TermsReader {
    private static final String ENDING = "terms.yaml";
    private static final Map<String, Role> PLAIN =
            Map.of("cues", Role.CUE, "voices", Role.VOICE, "body-parts", Role.BODY_PART, "drugs", Role.DRUG, "drug-classes",
                    Role.DRUG_CLASS, "sides", Role.SIDE, "units", Role.UNIT, "counted", Role.COUNTED, "traits", Role.TRAIT);
    private static final Map<String, Polarity> PHRASES =
            Map.of("terms", Polarity.AFFIRMED, "denied", Polarity.DENIED, "undocumented", Polarity.UNDOCUMENTED);

    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final List<Parent> named = new ArrayList<>();
    private final Set<String> aside = new HashSet<>();
    private final Map<String, Set<String>> over = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> unstemmed = new TreeSet<>();

    private record Entry(String file, YamlNode phrase, Label label) {}

    /** Takes a phrase with its file, its line and what it stands for. */
    interface Taker {
        void take(String file, int line, String phrase, Label label);
    }

    private record Parent(String file, YamlNode name) {}

    /** Reads the files and builds nothing of them. */
    void gather(RuleFiles files) {
        files.ending(ENDING).forEach((name, text) -> YamlNode.read(name, text).fields().forEach((key, value) -> section(name, key, value)));
    }

    Terms read(RuleFiles files) {
        gather(files);
        Lexicon.Builder lexicon = new Lexicon.Builder(unstemmed);
        entries.forEach(entry -> add(entry, lexicon));
        checkParents();
        Map<String, Concept> concepts = new HashMap<>();
        for (String id : parents.keySet()) {
            concepts.put(id, new Concept(id, kinds(id), aside.contains(id)));
        }
        return new Terms(lexicon.build(), concepts, units);
    }

    /** The words that keep their own form, once read. */
    Set<String> unstemmed() {
        return unstemmed;
    }

    /** For a concept those whose words its longer phrases are meant to take, once read. */
    Map<String, Set<String>> over() {
        return over;
    }

    /** Hands on every phrase read, in order. */
    void each(Taker taker) {
        entries.forEach(entry -> taker.take(entry.file, entry.phrase.line(), entry.phrase.text(), entry.label));
    }

    /** A concept is a kind of another, or of what a treatment, a part of the body or a trait is called. */
    private void checkParents() {
        Set<String> known = new HashSet<>(parents.keySet());
        entries.forEach(entry -> known.add(entry.label.name()));
        for (Parent parent : named) {
            if (!known.contains(parent.name.text())) {
                throw new TermsException(parent.file, parent.name.line(), "There is no concept " + parent.name.text() + ".",
                        "Define it under concepts of some terms.yaml, or correct its spelling.");
            }
        }
    }

    private static void add(Entry entry, Lexicon.Builder lexicon) {
        try {
            lexicon.add(entry.phrase.text(), entry.label);
        } catch (IllegalArgumentException e) {
            throw new TermsException(entry.file, entry.phrase.line(),
                    "The phrase \"" + entry.phrase.text() + "\" cannot be read: " + e.getMessage() + ".", "Correct the phrase.");
        }
    }

    private void section(String file, String key, YamlNode value) {
        if (!key.equals("unstemmed")) {
            needs(file, key, value, value.text() == null && value.items().isEmpty(), "a map of names");
        }
        if (key.equals("treatments")) {
            value.fields().forEach((id, treatment) -> treatment(file, id, treatment));
        } else if (key.equals("concepts")) {
            value.fields().forEach((id, concept) -> concept(file, id, concept));
        } else if (key.equals("unstemmed")) {
            texts(file, key, value).forEach(word -> unstemmed.add(word.text()));
        } else if (PLAIN.containsKey(key)) {
            value.fields().forEach((name, phrases) -> phrases(file, name, phrases, new Label(PLAIN.get(key), name, Polarity.AFFIRMED)));
        } else {
            throw new TermsException(file, value.line(), "The key " + key + " is not known.",
                    "Known are treatments, concepts, unstemmed, " + String.join(", ", new TreeSet<>(PLAIN.keySet())) + ".");
        }
    }

    private void treatment(String file, String id, YamlNode value) {
        try {
            Treatment.of(id);
        } catch (IllegalArgumentException e) {
            throw new TermsException(file, value.line(), "There is no treatment " + id + ".", "The report format lists them.");
        }
        needs(file, id, value, value.text() == null && value.items().isEmpty(), "a unit and names");
        value.fields().forEach((key, field) -> {
            switch (key) {
                case "unit" -> {
                    needs(file, key, field, field.text() != null, "a word such as visits");
                    units.put(id, field.text());
                }
                case "names" -> phrases(file, id, field, new Label(Role.TREATMENT, id, Polarity.AFFIRMED));
                default -> throw new TermsException(file, field.line(), "A treatment has unit and names, not " + key + ".",
                        "Remove it or correct its spelling.");
            }
        });
    }

    private void concept(String file, String id, YamlNode value) {
        Set<String> is = parents.computeIfAbsent(id, key -> new TreeSet<>());
        needs(file, id, value, value.text() == null && value.items().isEmpty(), "terms or what it is");
        value.fields().forEach((key, field) -> {
            if (key.equals("is")) {
                for (YamlNode parent : texts(file, key, field)) {
                    is.add(parent.text());
                    named.add(new Parent(file, parent));
                }
            } else if (key.equals("over")) {
                Set<String> covered = over.computeIfAbsent(id, concept -> new TreeSet<>());
                texts(file, key, field).forEach(other -> covered.add(other.text()));
            } else if (key.equals("aside")) {
                needs(file, key, field, "true".equals(field.text()) || "false".equals(field.text()), "true or false");
                if ("true".equals(field.text())) {
                    aside.add(id);
                }
            } else if (PHRASES.containsKey(key)) {
                phrases(file, id, field, new Label(Role.CONCEPT, id, PHRASES.get(key)));
            } else {
                throw new TermsException(file, field.line(),
                        "A concept has is, over, aside, terms, denied and undocumented, not " + key + ".",
                        "Remove it or correct its spelling.");
            }
        });
    }

    private void phrases(String file, String name, YamlNode list, Label label) {
        texts(file, name, list).forEach(phrase -> entries.add(new Entry(file, phrase, label)));
    }

    private static List<YamlNode> texts(String file, String name, YamlNode list) {
        needs(file, name, list, list.text() == null && list.fields().isEmpty(), "a list of phrases");
        for (YamlNode phrase : list.items()) {
            if (phrase.text() == null || !phrase.plain()) {
                throw new TermsException(file, phrase.line(),
                        (phrase.text() == null ? "A phrase" : "The phrase " + phrase.text()) + " of " + name + " is no text to YAML.",
                        "Put it in quotes.");
            }
        }
        return list.items();
    }

    private static void needs(String file, String name, YamlNode node, boolean has, String what) {
        if (!has) {
            throw new TermsException(file, node.line(), name + " needs " + what + ".",
                    "Write it as the terms of the other topics are written.");
        }
    }

    private Set<String> kinds(String id) {
        Set<String> kinds = new TreeSet<>();
        gather(id, kinds);
        return kinds;
    }

    private void gather(String id, Set<String> kinds) {
        if (kinds.add(id)) {
            parents.getOrDefault(id, Set.of()).forEach(parent -> gather(parent, kinds));
        }
    }
}
