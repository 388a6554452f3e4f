package imrcheck.judge;

import imrcheck.facts.Cited;
import imrcheck.facts.Criterion;
import imrcheck.facts.Kind;
import imrcheck.facts.NumberLimit;
import imrcheck.facts.Objection;
import imrcheck.facts.Provision;
import imrcheck.facts.ProvisionRow.Head;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.Requirement;
import imrcheck.facts.Scope;
import imrcheck.facts.Source;
import imrcheck.facts.TableRow;
import imrcheck.rules.Nearest;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a topic's {@code provisions.yaml}: where each provision stands, and what those require that are rows.
 *
 * <p>An entry says whom it is {@code for} and its {@code sources}, and then one of: {@code rules}, the ids of those that judge
 * it; {@code requires} with {@code all} or {@code any} criteria, and {@code met}; {@code objection}; {@code limit}.
 */
final class ProvisionFile {
    /** For an entry that is, at each heading, for the regions which that heading is about. */
    private static final String OF_HEADING = "of-heading";
    private static final Set<String> OF_ENTRY = Set.of("for", "sources", "table", "rules", "requires", "met", "objection", "limit");
    private static final Set<String> OF_SCOPE =
            Set.of("treatments", "regions", "except-regions", "only-regions", "region-named", "traits", "except-traits", "course");
    private static final Set<String> OF_SOURCE = Set.of("at", "after", "weight");
    private static final Set<String> OF_CRITERION =
            Set.of("id", "title", "kind", "met-by", "unmet-by", "unrecorded", "unless", "excused-by");
    private static final Set<String> OF_MET = Set.of("id", "title", "indifferent", "unless");
    private static final Set<String> OF_OBJECTION = Set.of("id", "title", "kind", "shown", "except", "quoted", "unless", "outweighed-by");
    private static final Set<String> OF_LIMIT = Set.of("id", "title", "max", "unit", "counts", "trial", "when", "unless", "within");
    private static final Set<String> OF_WITHIN = Set.of("id", "title", "kind", "when", "unless", "indifferent");

    private final YamlReader reader;
    private final Known known;
    private final String topic;
    /** Takes a row for each treatment and source, and those of rules for each source. */
    private final List<Cited> provisions;
    /** Takes what each row that makes findings says about itself, and those of rules without a title. */
    private final List<RuleMetadata> rules;

    private ProvisionFile(YamlReader reader, Known known, List<Cited> provisions, List<RuleMetadata> rules) {
        this.reader = reader;
        this.known = known;
        this.topic = RuleFiles.folder(reader.path());
        this.provisions = provisions;
        this.rules = rules;
    }

    /**
     * What entries can name.
     *
     * @param guidelines the editions and their headings
     * @param tables     the rows of all tables
     * @param treatments ids
     */
    record Known(Guidelines guidelines, List<TableRow> tables, Set<String> treatments) {}

    /** Adds what a file holds to {@code provisions} and {@code rules}; what is wrong goes to {@code errors}. */
    static void read(String path, String text, Known known, List<Cited> provisions, List<RuleMetadata> rules, List<RuleError> errors) {
        YamlReader.reading(path, text, errors,
                reader -> reader.root().items().forEach(new ProvisionFile(reader, known, provisions, rules)::entry));
    }

    private void entry(YamlNode entry) {
        reader.onlyFields(entry, OF_ENTRY);
        List<String> forms = Stream.of("rules", "requires", "objection", "limit").filter(entry.fields()::containsKey).toList();
        if (forms.size() != 1) {
            reader.error(entry.line(), "An entry holds one of rules, requires, objection and limit.", "Part it, or add what is missing.");
            return;
        }
        switch (forms.get(0)) {
            case "rules" -> rules(entry);
            case "requires" -> requires(entry, range(entry));
            case "objection" -> objection(entry.fields().get("objection"), range(entry));
            default -> limit(entry.fields().get("limit"), range(entry));
        }
    }

    /** Rules stand at the headings that they join as provisions, or where the rows of a table do that they join. */
    private void rules(YamlNode entry) {
        String table = reader.text(entry, "table");
        List<Source> sources = table == null ? sources(entry) : ofTable(entry, table);
        for (String id : reader.texts(entry, "rules")) {
            if (table == null) {
                sources.forEach(source -> provisions.add(new Provision(id, source)));
            }
            rules.add(new RuleMetadata(id, null, null, sources, topic, reader.path(), entry.fields().get("rules").line()));
        }
    }

    private List<Source> ofTable(YamlNode entry, String table) {
        List<Source> sources = known.tables.stream().filter(row -> row.topic().equals(topic) && row.table().equals(table))
                .map(TableRow::source).distinct().toList();
        if (sources.isEmpty()) {
            reader.error(entry.line(), "There is no table " + table + " in this folder.", "Name one of its CSV files without the ending.");
        }
        return sources;
    }

    /** Whom an entry is for and where it stands. */
    private record Range(Set<String> treatments, Scope scope, List<Source> sources, boolean ofHeading) {}

    private Range range(YamlNode entry) {
        YamlNode of = entry.fields().getOrDefault("for", new YamlNode(entry.line(), null, List.of(), Map.of(), true));
        reader.onlyFields(of, OF_SCOPE);
        Set<String> treatments = reader.texts(of, "treatments");
        treatments.stream().filter(id -> !known.treatments.contains(id)).forEach(id -> reader.error(of.line(),
                "There is no treatment " + id + ".", Nearest.remedy(id, known.treatments, RuleFiles.TREATMENTS)));
        if (treatments.isEmpty()) {
            reader.error(of.line(), "The entry names no treatment.", "Write for: {treatments: [...]}.");
        }
        YamlNode traits = of.fields().get("traits");
        List<Set<String>> groups = traits == null ? List.of() : traits.items().stream().allMatch(item -> item.text() != null)
                ? List.of(reader.texts(traits)) : traits.items().stream().map(reader::texts).toList();
        Set<String> regions = reader.texts(of, "regions");
        boolean ofHeading = regions.equals(Set.of(OF_HEADING));
        Scope scope = new Scope(ofHeading ? Set.of() : regions, reader.texts(of, "except-regions"), reader.texts(of, "only-regions"),
                reader.flag(of, "region-named"), groups, reader.texts(of, "except-traits"),
                reader.choice(of, "course", Scope.Course.class));
        List<Source> sources = sources(entry);
        sources.stream().filter(source -> ofHeading && known.guidelines.regions(source.heading()).isEmpty())
                .forEach(source -> reader.error(of.line(), "The heading " + source.heading() + " names no regions.",
                        "Add them to it in " + RuleFiles.GUIDELINES + ", or name them here."));
        return new Range(treatments, scope, sources, ofHeading);
    }

    private List<Source> sources(YamlNode entry) {
        List<Source> sources = new ArrayList<>();
        YamlNode named = entry.fields().get("sources");
        if (named == null || named.items().isEmpty()) {
            reader.error(entry.line(), "The entry has no sources.", "Name the headings of " + RuleFiles.GUIDELINES + " where it stands.");
            return sources;
        }
        for (YamlNode one : named.items()) {
            reader.onlyFields(one, OF_SOURCE);
            String at = one.text() != null ? one.text() : reader.required(one, "at");
            String weight = reader.text(one, "weight");
            if (weight != null && !weight.equals("warns")) {
                reader.error(one.line(), "There is no weight " + weight + ".", "A source decides, or has the weight warns.");
            }
            Source source = known.guidelines.source(at, reader.text(one, "after"), weight == null);
            if (source == null) {
                reader.error(one.line(), RuleFiles.GUIDELINES + " has no heading " + at + ".", known.guidelines.remedy(at));
            } else {
                sources.add(source);
            }
        }
        return sources;
    }

    private interface Row {
        ProvisionRow of(Head head);
    }

    private void add(YamlNode node, Kind kind, Range range, Row row) {
        String id = reader.required(node, "id");
        String title = reader.required(node, "title");
        for (String treatment : range.treatments) {
            for (Source source : range.sources) {
                Scope scope = range.ofHeading ? range.scope.at(known.guidelines.regions(source.heading())) : range.scope;
                provisions.add(row.of(new Head(id, title, kind, treatment, scope, source)));
            }
        }
        rules.add(new RuleMetadata(id, title, kind, range.sources, topic, reader.path(), node.line()));
    }

    private Kind kind(YamlNode node, Kind otherwise) {
        Kind kind = reader.choice(node, "kind", Kind.class);
        return kind == null ? otherwise : kind;
    }

    private void requires(YamlNode entry, Range range) {
        YamlNode requires = entry.fields().get("requires");
        reader.onlyFields(requires, Set.of("all", "any"));
        if (requires.fields().size() != 1) {
            reader.error(requires.line(), "A requirement has all or any criteria.", "Write requires: {all: [...]} or {any: [...]}.");
            return;
        }
        boolean any = requires.fields().containsKey("any");
        List<YamlNode> criteria = requires.fields().values().iterator().next().items();
        Set<String> alternatives = new LinkedHashSet<>();
        if (any) {
            criteria.forEach(criterion -> alternatives.addAll(reader.texts(criterion, "met-by")));
        }
        criteria.stream().filter(criterion -> !metOnly(criterion)).forEach(criterion -> criterion(criterion, range, alternatives));
        YamlNode met = entry.fields().get("met");
        if (met != null) {
            reader.onlyFields(met, OF_MET);
            List<Set<String>> groups =
                    criteria.stream().map(criterion -> reader.texts(criterion, "met-by")).filter(names -> !names.isEmpty()).toList();
            int needed = any ? 1 : groups.size();
            add(met, Kind.CRITERIA_MET, range,
                    head -> new Requirement(head, needed, groups, reader.texts(met, "indifferent"), reader.texts(met, "unless")));
        }
    }

    /** A criterion that counts only towards the criteria being met has no finding of its own. */
    private static boolean metOnly(YamlNode criterion) {
        return criterion.fields().keySet().equals(Set.of("met-by"));
    }

    private void criterion(YamlNode node, Range range, Set<String> alternatives) {
        reader.onlyFields(node, OF_CRITERION);
        Set<String> unrecorded = reader.texts(node, "unrecorded");
        Set<String> unmetBy = node.fields().containsKey("unmet-by") || !unrecorded.isEmpty() ? reader.texts(node, "unmet-by")
                : reader.texts(node, "met-by");
        Set<String> unless = new LinkedHashSet<>(reader.texts(node, "unless"));
        unless.addAll(alternatives);
        Set<String> own = new LinkedHashSet<>(reader.texts(node, "met-by"));
        own.retainAll(unless);
        add(node, kind(node, Kind.CRITERION_UNMET), range,
                head -> new Criterion(head, own, unmetBy, unrecorded, unless, reader.texts(node, "excused-by")));
    }

    private void objection(YamlNode node, Range range) {
        reader.onlyFields(node, OF_OBJECTION);
        add(node, kind(node, Kind.NOT_RECOMMENDED), range,
                head -> new Objection(head, reader.texts(node, "shown"), reader.texts(node, "except"), reader.texts(node, "quoted"),
                        reader.texts(node, "unless"), reader.texts(node, "outweighed-by")));
    }

    private void limit(YamlNode node, Range range) {
        reader.onlyFields(node, OF_LIMIT);
        Integer max = reader.number(node, "max");
        if (max == null) {
            reader.error(node.line(), "The limit has no max.", "Write the number that the guideline gives.");
            return;
        }
        NumberLimit.Counts given = reader.choice(node, "counts", NumberLimit.Counts.class);
        NumberLimit.Counts counts = given == null ? NumberLimit.Counts.TOTAL : given;
        String unit = reader.text(node, "unit");
        boolean trial = Boolean.TRUE.equals(reader.flag(node, "trial"));
        if (node.fields().containsKey("id")) {
            add(node, Kind.LIMIT_EXCEEDED, range, head -> new NumberLimit(head, max, unit, counts, trial, reader.texts(node, "when"),
                    reader.texts(node, "unless"), Set.of()));
        }
        YamlNode within = node.fields().get("within");
        if (within != null) {
            reader.onlyFields(within, OF_WITHIN);
            add(within, kind(within, Kind.WITHIN_LIMIT), range, head -> new NumberLimit(head, max, unit, counts, trial,
                    reader.texts(within, "when"), reader.texts(within, "unless"), reader.texts(within, "indifferent")));
        }
    }
}
