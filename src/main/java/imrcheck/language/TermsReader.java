package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import imrcheck.language.Phrase.Segment;
import imrcheck.language.TermList.Term;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the {@code terms.yaml} files of a rules folder and the rows beside them. A file has {@code treatments} (id to {@code names}),
 * {@code concepts}, {@code unstemmed} words, and names to phrases under the other keys. The concepts of the folder {@code ontology} are
 * general.
 */
final class TermsReader {
    static final String ENDING = "terms.yaml";
    private static final Map<String, Role> PLAIN =
            new TreeMap<>(Map.of("cues", Role.CUE, "voices", Role.VOICE, "device-classes", Role.DRUG_CLASS, "units", Role.UNIT, "counted",
                    Role.COUNTED, "traits", Role.TRAIT, "abilities", Role.ABILITY, "activities", Role.ACTIVITY, "changes", Role.CHANGE));
    private static final List<String> OF_CONCEPT =
            Stream.concat(Stream.of("is", "over", "aside", "terms", "denied", "undocumented"), Relations.FIELDS.stream()).toList();
    private static final List<String> KEYS =
            Stream.concat(Stream.of("treatments", "concepts", "unstemmed"), PLAIN.keySet().stream()).toList();

    /** A word of more concepts tells of none. */
    private static final int MOST_CONCEPTS = 5;

    private final Phrases phrases = new Phrases();
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final List<Parent> named = new ArrayList<>();
    private final Set<String> aside = new HashSet<>();
    private final Set<String> topical = new HashSet<>();
    private final Map<String, Relations> relations = new HashMap<>();
    private final Map<String, Set<String>> over = new HashMap<>();
    private final Set<String> unstemmed = new TreeSet<>();
    private final Treatments treatments;
    private final Anatomy anatomy;
    private final Titles titles;
    private final WordClasses classes;
    private final Observables observables;

    private record Parent(YamlRow concept, YamlNode name) {}

    /** Reads the files and builds nothing of them. */
    TermsReader(RuleFiles files) {
        treatments = Treatments.of(files);
        classes = WordClasses.of(files);
        files.ending(ENDING).keySet().forEach(name -> read(YamlRow.of(files, name).only("A terms file", KEYS)));
        anatomy = Anatomy.of(files, phrases);
        new DrugsReader(files, treatments, phrases).read();
        titles = Titles.of(files, treatments, phrases);
        observables = new ObservablesReader(files, phrases).read(this::readState);
        Set<String> named = phrases.names(Role.TREATMENT);
        for (YamlRow treatment : YamlRow.of(files, Treatments.FILE).rows("treatments")) {
            if (!named.contains(treatment.name())) {
                throw treatment.wrong(treatment.map(), "Nothing tells what letters call " + treatment.name() + ".",
                        "Name it under treatments of some terms.yaml: " + treatment.name() + ": {names: [...]}.");
            }
        }
    }

    private void read(YamlRow file) {
        file.texts("unstemmed").forEach(word -> unstemmed.add(word.text()));
        for (YamlRow treatment : file.rows("treatments")) {
            treatment.called(treatments.rows().keySet(), "treatment").only("A treatment of terms", List.of("names")).texts("names")
                    .forEach(name -> phrases.add(file.file(), name, Role.TREATMENT, treatment.name()));
        }
        file.rows("concepts").forEach(this::readConcept);
        PLAIN.forEach((key, role) -> file.row(key).lists((name, phrase) -> phrases.add(file.file(), phrase, role, name)));
        file.value("activities").fields().keySet().forEach(activity -> readActivity(file, activity));
    }

    /** An activity has a concept for each thing that an ability can say of it. */
    private void readActivity(YamlRow file, String activity) {
        for (String kind : Abilities.KINDS) {
            String id = activity + "-" + kind;
            String function = Abilities.FUNCTION + "-" + kind;
            parents.computeIfAbsent(id, one -> new TreeSet<>()).add(function);
            named.add(new Parent(file, file.phrase(function)));
        }
    }

    private void readConcept(YamlRow concept) {
        concept.only("A concept", OF_CONCEPT);
        Set<String> is = parents.computeIfAbsent(concept.name(), id -> new TreeSet<>());
        for (YamlNode parent : concept.texts("is")) {
            is.add(parent.text());
            named.add(new Parent(concept, parent));
        }
        concept.texts("over").forEach(other -> over.computeIfAbsent(concept.name(), id -> new TreeSet<>()).add(other.text()));
        if (concept.truth("aside")) {
            aside.add(concept.name());
        }
        if (!RuleFiles.folder(concept.file()).equals(RuleFiles.ONTOLOGY)) {
            topical.add(concept.name());
        }
        readRelations(concept);
        for (Polarity polarity : Polarity.values()) {
            String field = polarity == Polarity.AFFIRMED ? "terms" : polarity.name().toLowerCase(Locale.ROOT);
            concept.texts(field).forEach(phrase -> phrases.add(concept.file(), phrase, new Label(Role.CONCEPT, concept.name(), polarity)));
        }
    }

    private void readRelations(YamlRow concept) {
        List<Set<String>> others = Relations.FIELDS.stream().map(concept::texts).map(names -> {
            names.forEach(name -> named.add(new Parent(concept, name)));
            return names.stream().map(YamlNode::text).collect(Collectors.toSet());
        }).toList();
        if (others.stream().anyMatch(set -> !set.isEmpty())) {
            relations.merge(concept.name(), new Relations(others.get(0), others.get(1), others.get(2), others.get(3), others.get(4)),
                    Relations::and);
        }
    }

    /** The concept of an observable's abnormal state, where no file of terms defines it. */
    private void readState(YamlRow row, YamlNode concept, YamlNode parent) {
        if (parent == null) {
            named.add(new Parent(row, concept));
        } else {
            parents.computeIfAbsent(concept.text(), id -> new TreeSet<>()).add(parent.text());
            named.add(new Parent(row, parent));
        }
    }

    TermList list() {
        Vocabulary vocabulary = new Vocabulary(unstemmed, classes);
        return new TermList(phrases.all().stream().map(entry -> new Term(entry.file(), entry.phrase().line(), entry.phrase().text(),
                entry.label(), sequences(entry.phrase().text(), vocabulary))).toList(), over);
    }

    /** An automaton in which each phrase has a label of its own: its role, and its place in {@link #list}. */
    Lexicon apart() {
        Lexicon.Builder lexicon = new Lexicon.Builder(unstemmed, classes);
        int place = 0;
        for (Phrases.Entry entry : phrases.all()) {
            lexicon.add(entry.phrase().text(), new Label(entry.label().role(), String.valueOf(place++), Polarity.AFFIRMED));
        }
        return lexicon.build();
    }

    private static Set<String> sequences(String phrase, Vocabulary vocabulary) {
        List<Segment> segments = Phrase.of(phrase);
        return segments.size() > 1 ? Set.of() : segments.get(0).sequences().stream()
                .map(words -> Lexicon.Builder.symbols(vocabulary, words)).collect(Collectors.toCollection(TreeSet::new));
    }

    Terms terms() {
        Lexicon lexicon = phrases.lexicon(unstemmed, classes);
        return new Terms(lexicon, concepts(words(lexicon.vocabulary())), treatments, anatomy, titles, observables);
    }

    /**
     * By concept of a topic, the symbols of its words that are no grammar, do not only tell how something was found and are not those of
     * all kinds of concepts; an observable's words are those of its concepts.
     */
    private Map<String, Set<Character>> words(Vocabulary vocabulary) {
        Map<String, Set<Character>> words = new HashMap<>();
        Set<Character> qualities = new HashSet<>();
        for (Phrases.Entry entry : phrases.all()) {
            if (entry.label().role() == Role.QUALITY) {
                qualities.addAll(words(entry, vocabulary));
            }
            List<String> of = entry.label().role() == Role.CONCEPT ? List.of(entry.label().name())
                    : entry.label().role() == Role.OBSERVABLE ? observables.concepts(entry.label().name()) : List.of();
            of.stream().filter(topical::contains)
                    .forEach(concept -> words.computeIfAbsent(concept, none -> new TreeSet<>()).addAll(words(entry, vocabulary)));
        }
        Map<Character, Long> concepts =
                words.values().stream().flatMap(Set::stream).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        words.values().forEach(symbols -> symbols.removeIf(symbol -> qualities.contains(symbol) || concepts.get(symbol) > MOST_CONCEPTS));
        return words;
    }

    private Set<Character> words(Phrases.Entry entry, Vocabulary vocabulary) {
        return Phrase.of(entry.phrase().text()).stream().flatMap(part -> part.sequences().stream()).flatMap(List::stream)
                .filter(word -> classes.of(word, WordClasses.stem(word)) == 0 && Character.isLetter(word.charAt(0))).map(vocabulary::learn)
                .collect(Collectors.toSet());
    }

    /** All concepts. Each is a kind of another, or of what a treatment, a part of the body or a trait is called; these are known by now. */
    private Map<String, Concept> concepts(Map<String, Set<Character>> words) {
        for (Parent parent : named) {
            String name = parent.name.text();
            if (!parents.containsKey(name) && !phrases.name(name)) {
                throw parent.concept.wrong(parent.name, "There is no concept " + name + ".",
                        "Define it under concepts of some terms.yaml, or correct its spelling.");
            }
        }
        return parents.keySet().stream()
                .map(id -> new Concept(id, kinds(id, new TreeSet<>()), aside.contains(id), !topical.contains(id),
                        relations.getOrDefault(id, Relations.NONE),
                        words.getOrDefault(id, Set.of()).stream().map(String::valueOf).collect(Collectors.joining())))
                .collect(Collectors.toMap(Concept::id, Function.identity()));
    }

    private Set<String> kinds(String id, Set<String> kinds) {
        if (kinds.add(id)) {
            parents.getOrDefault(id, Set.of()).forEach(parent -> kinds(parent, kinds));
        }
        return kinds;
    }
}
