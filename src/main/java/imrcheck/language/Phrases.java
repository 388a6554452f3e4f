package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.YamlNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All phrases that the files of a rules folder have, with what they stand for, in order. */
final class Phrases {
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Role, Set<String>> names = new EnumMap<>(Role.class);

    /** A phrase as written in a file of the rules folder, and what it stands for. */
    record Entry(String file, YamlNode phrase, Label label) {}

    void add(String file, YamlNode phrase, Label label) {
        entries.add(new Entry(file, phrase, label));
        names.computeIfAbsent(label.role(), role -> new HashSet<>()).add(label.name());
    }

    /** A phrase that asserts nothing. */
    void add(String file, YamlNode phrase, Role role, String name) {
        add(file, phrase, new Label(role, name, Polarity.AFFIRMED));
    }

    List<Entry> all() {
        return Collections.unmodifiableList(entries);
    }

    /** The names of a kind that some phrase stands for. */
    Set<String> names(Role role) {
        return Set.copyOf(names.getOrDefault(role, Set.of()));
    }

    /** Whether some phrase stands for that name of any kind. */
    boolean name(String name) {
        return names.values().stream().anyMatch(all -> all.contains(name));
    }

    Lexicon lexicon(Set<String> unstemmed, WordClasses classes) {
        Lexicon.Builder lexicon = new Lexicon.Builder(unstemmed, classes);
        for (Entry entry : entries) {
            try {
                lexicon.add(entry.phrase.text(), entry.label);
            } catch (IllegalArgumentException e) {
                throw new RulesDoNotBuild(entry.file, entry.phrase.line(),
                        "The phrase \"" + entry.phrase.text() + "\" cannot be read: " + e.getMessage() + ".", "Correct the phrase.");
            }
        }
        return lexicon.build();
    }
}
