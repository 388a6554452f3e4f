package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads {@code drugs.yaml}. A name of a drug stands for its treatment, its ingredients, and its class with all that this is; a title
 * that has the name has the ingredients and classes as traits.
 */
final class DrugsReader {
    private static final String FILE = RuleFiles.DRUGS;

    private final YamlRow file;
    private final Map<String, YamlRow> classes = new HashMap<>();
    private final Map<String, YamlRow> drugs = new HashMap<>();
    private final Set<String> treatments;
    private final Set<String> traits;
    private final Phrases phrases;

    /** @param phrases those of the terms files; take what the drugs are called */
    DrugsReader(RuleFiles files, Treatments treatments, Phrases phrases) {
        this.file = YamlRow.of(files, FILE).only(FILE, List.of("classes", "compounded", "drugs"));
        this.treatments = treatments.rows().keySet();
        this.traits = phrases.names(Role.TRAIT);
        this.phrases = phrases;
    }

    void read() {
        file.rows("classes").forEach(row -> classes.put(row.name(), row.only("A class", List.of("heading", "is", "treatment", "names"))));
        Map<String, YamlRow> named = new HashMap<>();
        file.rows("drugs").forEach(group -> group.rows().forEach(drug -> know(drug, named)));
        classes.values().forEach(this::readClass);
        for (YamlRow group : file.rows("drugs")) {
            group.called(treatments, "treatment").rows().forEach(drug -> readDrug(group.name(), drug));
        }
    }

    private void know(YamlRow drug, Map<String, YamlRow> named) {
        drugs.put(drug.name(), drug.only("A drug", List.of("of", "class", "form", "compounded", "brands", "forms")));
        for (YamlNode name : names(drug)) {
            YamlRow other = named.putIfAbsent(name.text(), drug);
            if (other != null) {
                throw drug.wrong(name, "The drug name " + name.text() + " also stands in the row of " + other.name() + ".",
                        "Leave it in one of the two rows.");
            }
        }
    }

    private static List<YamlNode> names(YamlRow drug) {
        return Stream.of(List.of(drug.phrase(drug.name())), drug.texts("brands"), drug.texts("forms")).flatMap(List::stream).toList();
    }

    private void readClass(YamlRow row) {
        row.texts("names").forEach(name -> ofClass(row, name));
        if (row.has("treatment")) {
            String treatment = row.text("treatment", treatments, "treatment");
            row.texts("names").forEach(name -> take(name, Role.TREATMENT, treatment));
        }
    }

    private void readDrug(String treatment, YamlRow drug) {
        Set<String> ingredients = drug.has("of") ? drug.texts("of", drugs.keySet(), "drug") : Set.of(drug.name());
        for (YamlNode name : names(drug)) {
            take(name, Role.TREATMENT, treatment);
            for (String ingredient : new TreeSet<>(ingredients)) {
                take(name, Role.DRUG, ingredient);
                take(name, Role.TRAIT, ingredient);
            }
            if (drug.has("class")) {
                ofClass(classes.get(drug.text("class", classes.keySet(), "class")), name);
            }
            if (drug.has("form")) {
                take(name, Role.TRAIT, drug.text("form", traits, "trait"));
            }
        }
        if (drug.truth("compounded")) {
            YamlRow compounded = file.row("compounded");
            String forms = compounded.texts("forms").stream().map(YamlNode::text).collect(Collectors.joining("|"));
            take(drug.phrase(drug.name() + " (" + forms + ")"), Role.TREATMENT, compounded.text("treatment", treatments, "treatment"));
        }
    }

    private void ofClass(YamlRow row, YamlNode name) {
        Set<String> above = new HashSet<>();
        for (YamlRow at = row; at != null; at = at.has("is") ? classes.get(at.text("is", classes.keySet(), "class")) : null) {
            if (!above.add(at.name())) {
                throw row.wrong(row.value("is"), at.name() + " is a kind of itself.", "Name the wider class.");
            }
            take(name, Role.TRAIT, at.name());
            if (at.truth("heading")) {
                take(name, Role.DRUG_CLASS, at.name());
            }
        }
    }

    private void take(YamlNode name, Role role, String what) {
        phrases.add(FILE, name, role, what);
    }
}
