package imrcheck.language;

import imrcheck.language.TreatmentRow.CountedAs;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.rules.Binary;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.YamlNode;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The treatments that a title can ask for, by id. */
public record Treatments(Map<String, TreatmentRow> rows) {
    static final String FILE = RuleFiles.TREATMENTS;
    private static final List<String> FIELDS = List.of("family", "unit", "counted-as", "counted-with", "akin", "is");

    /** The treatment of that id, or null. */
    public TreatmentRow of(String id) {
        return rows.get(id);
    }

    /** The treatment of that id, {@link TreatmentRow#OTHER} where no row is of it. */
    public TreatmentRow orOther(String id) {
        return rows.getOrDefault(id, TreatmentRow.OTHER);
    }

    /** All by which rows of titles, and what is told of care, can name some of them. */
    public Set<String> idsAndFamilies() {
        Set<String> names = new HashSet<>(rows.keySet());
        rows.values().forEach(row -> names.add(row.family()));
        return names;
    }

    /** Those of some ids and families. */
    Set<String> among(Set<String> idsAndFamilies) {
        return rows.values().stream().filter(row -> idsAndFamilies.contains(row.id()) || idsAndFamilies.contains(row.family()))
                .map(TreatmentRow::id).collect(Collectors.toSet());
    }

    /** The ids of all treatments that a rules folder knows; throws as {@link #of(RuleFiles)} does. */
    public static Set<String> ids(RuleFiles files) {
        return of(files).rows().keySet();
    }

    /** Reads {@code treatments.yaml}; throws a {@link RulesDoNotBuild} with line and remedy where it cannot be used. */
    static Treatments of(RuleFiles files) {
        YamlRow file = YamlRow.of(files, FILE).only(FILE, List.of("families", "treatments"));
        Set<String> families = file.texts("families").stream().map(YamlNode::text).collect(Collectors.toSet());
        List<YamlRow> rows = file.rows("treatments");
        Map<String, Set<String>> alike = pairs(rows, "counted-with");
        Map<String, Set<String>> akin = pairs(rows, "akin");
        return of(rows.stream().map(row -> row.only("A treatment", FIELDS)).map(row -> {
            CountedAs counted =
                    row.has("counted-as") ? row.constant(row.value("counted-as"), CountedAs.class, "way to count") : CountedAs.NOTHING;
            Set<Property> properties =
                    row.texts("is").stream().map(text -> row.constant(text, Property.class, "property")).collect(Collectors.toSet());
            return new TreatmentRow(row.name(), row.text("family", families, "family"), row.text("unit"), counted, alike.get(row.name()),
                    akin.get(row.name()), properties);
        }).toList());
    }

    /** For each treatment itself and those that it or the other names in a field. */
    private static Map<String, Set<String>> pairs(List<YamlRow> rows, String field) {
        Map<String, Set<String>> pairs = new LinkedHashMap<>();
        rows.forEach(row -> pairs.put(row.name(), new HashSet<>(Set.of(row.name()))));
        for (YamlRow row : rows) {
            for (String other : row.texts(field, pairs.keySet(), "treatment")) {
                pairs.get(row.name()).add(other);
                pairs.get(other).add(row.name());
            }
        }
        return pairs;
    }

    void write(DataOutput out) throws IOException {
        Binary.writeAll(new TreeMap<>(rows).values(), out, (to, row) -> {
            to.writeUTF(row.id());
            to.writeUTF(row.family());
            to.writeUTF(row.unit());
            to.writeUTF(row.countedAs().name());
            Binary.writeSorted(to, row.countedWith());
            Binary.writeSorted(to, row.akin());
            Binary.writeSorted(to, row.properties().stream().map(Property::name).toList());
        });
    }

    static Treatments read(DataInput in) throws IOException {
        return of(Binary.readAll(in,
                from -> new TreatmentRow(Binary.readName(from), Binary.readName(from), from.readUTF(), CountedAs.valueOf(from.readUTF()),
                        Binary.readTexts(from), Binary.readTexts(from),
                        Binary.readTexts(from).stream().map(Property::valueOf).collect(Collectors.toSet()))));
    }

    private static Treatments of(List<TreatmentRow> rows) {
        return new Treatments(rows.stream().collect(Collectors.toMap(TreatmentRow::id, Function.identity())));
    }
}
