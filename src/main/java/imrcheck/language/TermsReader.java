package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.rules.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the {@code terms.yaml} files of a rules folder and the rows beside them. Keys: {@code treatments} (id to {@code names}),
 * {@code concepts}, {@code cues}, {@code voices}, {@code device-classes}, {@code units}, {@code counted}, {@code traits} (each name to
 * phrases) and {@code unstemmed} (words).
 */
final class TermsReader {
    static final String ENDING = "terms.yaml";
    private static final Map<String, Role> PLAIN = new TreeMap<>(Map.of("cues", Role.CUE, "voices", Role.VOICE, "device-classes",
            Role.DRUG_CLASS, "units", Role.UNIT, "counted", Role.COUNTED, "traits", Role.TRAIT));
    private static final List<String> KEYS =
            List.of("treatments", "concepts", "cues", "voices", "device-classes", "units", "counted", "traits", "unstemmed");

    private final Phrases phrases = new Phrases();
    private final ConceptsReader concepts = new ConceptsReader(phrases);
    private final Set<String> unstemmed = new TreeSet<>();
    private final RuleFiles files;
    private final Treatments treatments;
    private final Anatomy anatomy;
    private final Titles titles;

    /** Reads the files and builds nothing of them. */
    TermsReader(RuleFiles files) {
        this.files = files;
        treatments = Treatments.of(files);
        files.ending(ENDING).keySet().forEach(name -> read(YamlRow.of(files, name).only("A terms file", KEYS)));
        anatomy = new AnatomyReader(files, phrases).read();
        new DrugsReader(files, treatments, phrases).read();
        titles = new TitlesReader(files, treatments, phrases).read();
        needNames();
    }

    private void read(YamlRow file) {
        file.texts("unstemmed").forEach(word -> unstemmed.add(word.text()));
        for (YamlRow treatment : file.row("treatments").rows()) {
            file.known(treatment.map(), treatment.name(), treatments.rows().keySet(), "treatment");
            treatment.only("A treatment of terms", List.of("names")).texts("names")
                    .forEach(name -> phrases.add(file.file(), name, Label.of(Role.TREATMENT, treatment.name())));
        }
        file.row("concepts").rows().forEach(concepts::read);
        PLAIN.forEach((key, role) -> file.row(key).lists((name, phrase) -> phrases.add(file.file(), phrase, Label.of(role, name))));
    }

    private void needNames() {
        for (YamlRow treatment : YamlRow.of(files, Treatments.FILE).row("treatments").rows()) {
            if (!phrases.names(Role.TREATMENT).contains(treatment.name())) {
                throw treatment.wrong(treatment.map(), "Nothing tells what letters call " + treatment.name() + ".",
                        "Name it under treatments of some terms.yaml: " + treatment.name() + ": {names: [...]}.");
            }
        }
    }

    /** The phrases of all files. */
    Phrases phrases() {
        return phrases;
    }

    /** The words that keep their own form. */
    Set<String> unstemmed() {
        return unstemmed;
    }

    /** For a concept those whose words its longer phrases are meant to take. */
    Map<String, Set<String>> over() {
        return concepts.over();
    }

    Terms terms() {
        return new Terms(phrases.lexicon(unstemmed), concepts.concepts(), treatments, anatomy, titles);
    }
}
