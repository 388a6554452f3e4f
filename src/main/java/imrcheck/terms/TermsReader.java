package imrcheck.terms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
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
    private static final Map<String, Role> PLAIN = Map.of("cues", Role.CUE, "voices", Role.VOICE, "body-parts", Role.BODY_PART,
            "drugs", Role.DRUG, "drug-classes", Role.DRUG_CLASS, "sides", Role.SIDE, "units", Role.UNIT, "counted", Role.COUNTED,
            "traits", Role.TRAIT);
    private static final Map<String, Polarity> PHRASES = Map.of("terms", Polarity.AFFIRMED, "denied", Polarity.DENIED,
            "undocumented", Polarity.UNDOCUMENTED);

    private final ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final Set<String> aside = new HashSet<>();
    private final Map<String, Set<String>> over = new HashMap<>();
    private final Map<String, String> units = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> unstemmed = new TreeSet<>();

    private record Entry(Source file, String phrase, Label label) {
    }

    /** Takes a phrase with its file, its line and what it stands for. */
    interface Taker {
        void take(String file, int line, String phrase, Label label);
    }

    private record Source(String name, String text) {
        /** The line of a phrase below the name it stands for. */
        int line(String name, String phrase) {
            Matcher named = Pattern.compile("(?m)^ *" + Pattern.quote(name) + ":").matcher(text);
            int from = named.find() ? named.start() : 0;
            int at = Math.max(text.indexOf(phrase, from), from);
            return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        }

        TermsException error(String near, String message) {
            int at = text.indexOf(near);
            int line = at < 0 ? 0 : 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
            return new TermsException(name, line, message);
        }
    }

    /** Reads the files and builds nothing of them. */
    void gather(RuleFiles files) {
        files.ending(ENDING).forEach((name, text) -> readFile(new Source(name, text)));
    }

    Terms read(RuleFiles files) {
        gather(files);
        Lexicon.Builder lexicon = new Lexicon.Builder(unstemmed);
        for (Entry entry : entries) {
            try {
                lexicon.add(entry.phrase, entry.label);
            } catch (IllegalArgumentException e) {
                throw entry.file.error(entry.phrase, "the phrase \"" + entry.phrase + "\" cannot be read: " + e.getMessage());
            }
        }
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
        for (Entry entry : entries) {
            taker.take(entry.file.name, entry.file.line(entry.label.name(), entry.phrase), entry.phrase, entry.label);
        }
    }

    private void readFile(Source file) {
        JsonNode root;
        try {
            root = yaml.readTree(file.text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new TermsException(file.name, line, "is no YAML: " + e.getOriginalMessage().lines().findFirst().orElse(""));
        }
        root.properties().forEach(entry -> section(file, entry.getKey(), entry.getValue()));
    }

    private void section(Source file, String key, JsonNode value) {
        if (key.equals("treatments")) {
            value.properties().forEach(entry -> treatment(file, entry.getKey(), entry.getValue()));
        } else if (key.equals("concepts")) {
            value.properties().forEach(entry -> concept(file, entry.getKey(), entry.getValue()));
        } else if (key.equals("unstemmed")) {
            value.forEach(word -> unstemmed.add(word.asText()));
        } else if (PLAIN.containsKey(key)) {
            Role role = PLAIN.get(key);
            value.properties().forEach(entry -> phrases(file, entry.getValue(),
                    new Label(role, entry.getKey(), Polarity.AFFIRMED)));
        } else {
            throw file.error(key + ":", "the key " + key + " is not known; remove it or correct its spelling");
        }
    }

    private void treatment(Source file, String id, JsonNode value) {
        try {
            Treatment.of(id);
        } catch (IllegalArgumentException e) {
            throw file.error(id, "there is no treatment " + id + "; the report format lists them");
        }
        value.properties().forEach(entry -> {
            switch (entry.getKey()) {
                case "unit" -> units.put(id, entry.getValue().asText());
                case "names" -> phrases(file, entry.getValue(), new Label(Role.TREATMENT, id, Polarity.AFFIRMED));
                default -> throw file.error(entry.getKey() + ":", "a treatment has unit and names, not " + entry.getKey());
            }
        });
    }

    private void concept(Source file, String id, JsonNode value) {
        Set<String> is = parents.computeIfAbsent(id, key -> new TreeSet<>());
        value.properties().forEach(entry -> {
            String key = entry.getKey();
            if (key.equals("is")) {
                entry.getValue().forEach(parent -> is.add(parent.asText()));
            } else if (key.equals("over")) {
                Set<String> covered = over.computeIfAbsent(id, concept -> new TreeSet<>());
                entry.getValue().forEach(other -> covered.add(other.asText()));
            } else if (key.equals("aside")) {
                if (entry.getValue().asBoolean()) {
                    aside.add(id);
                }
            } else if (PHRASES.containsKey(key)) {
                phrases(file, entry.getValue(), new Label(Role.CONCEPT, id, PHRASES.get(key)));
            } else {
                throw file.error(key + ":", "a concept has is, over, aside, terms, denied and undocumented, not " + key);
            }
        });
    }

    private void phrases(Source file, JsonNode list, Label label) {
        if (!list.isArray()) {
            throw file.error(label.name() + ":", label.name() + " needs a list of phrases");
        }
        for (JsonNode phrase : list) {
            if (!phrase.isTextual()) {
                throw file.error(label.name() + ":", "the phrase " + phrase.asText() + " of " + label.name()
                        + " is no text to YAML; put it in quotes");
            }
            entries.add(new Entry(file, phrase.asText(), label));
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
