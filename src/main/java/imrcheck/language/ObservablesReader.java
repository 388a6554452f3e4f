package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.language.Observables.Kind;
import imrcheck.language.Observables.Observable;
import imrcheck.language.Observables.State;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.YamlNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads {@code ontology/observables.yaml}: {@code qualities}, {@code kinds}, {@code no-observable} and {@code observables} by kind. */
final class ObservablesReader {
    private static final String FILE = RuleFiles.OBSERVABLES;
    private static final List<String> FIELDS = List.of("names", "concept", "graded", "is", "region", "implied", "least", "most");
    private static final String UNTESTED = "untested";

    private final YamlRow file;
    private final Phrases phrases;
    private final Set<String> parts;
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, String> suffixes = new HashMap<>();

    /** @param phrases take what the observables and qualities are called; have the names of the parts of the body */
    ObservablesReader(RuleFiles files, Phrases phrases) {
        this.file = YamlRow.of(files, FILE).only(FILE, List.of("qualities", "kinds", "no-observable", "observables"));
        this.phrases = phrases;
        this.parts = phrases.names(Role.BODY_PART);
    }

    /**
     * Reads the file.
     *
     * @param concepts takes each concept that a row names, with the concept that it is a kind of, which is null for one defined elsewhere
     */
    Observables read(Concepts concepts) {
        file.row("qualities").lists((quality, name) -> phrases.add(FILE, name, Role.QUALITY, quality));
        file.texts("no-observable").forEach(name -> phrases.add(FILE, name, Role.OBSERVABLE, Observables.NONE));
        file.rows("kinds").forEach(this::readKind);
        Map<String, Observable> rows = new HashMap<>();
        for (YamlRow group : file.rows("observables")) {
            group.called(kinds.keySet(), "kind of observables").rows()
                    .forEach(row -> rows.put(row.name(), readRow(group.name(), row.only("An observable", FIELDS), concepts)));
        }
        return new Observables(rows, kinds);
    }

    /** Takes a concept that a row names. */
    interface Concepts {
        void take(YamlRow row, YamlNode concept, YamlNode parent);
    }

    private void readKind(YamlRow kind) {
        kind.only("A kind of observables", List.of("mentioned", "normal", "abnormal", "measured", "suffix"));
        Set<String> qualities = phrases.names(Role.QUALITY);
        Map<String, State> states = new HashMap<>();
        states.put(UNTESTED, State.UNTESTED);
        kind.texts("normal", qualities, "quality").forEach(quality -> states.put(quality, State.NORMAL));
        kind.texts("abnormal", qualities, "quality").forEach(quality -> states.put(quality, State.ABNORMAL));
        Set<Measure.Unit> measured = new HashSet<>();
        kind.texts("measured").forEach(unit -> measured.add(kind.constant(unit, Measure.Unit.class, "unit of values")));
        State mentioned = kind.has("mentioned") ? kind.constant(kind.value("mentioned"), State.class, "state") : null;
        kinds.put(kind.name(), new Kind(states, mentioned, measured));
        suffixes.put(kind.name(), kind.has("suffix") ? " " + kind.text("suffix") : "");
    }

    private Observable readRow(String kind, YamlRow row, Concepts concepts) {
        row.needs("names", !row.texts("names").isEmpty(), "names");
        row.texts("names").forEach(name -> phrases.add(FILE,
                new YamlNode(name.line(), name.text() + suffixes.get(kind), List.of(), Map.of(), true), Role.OBSERVABLE, row.name()));
        YamlNode concept = row.has("concept") ? row.value("concept") : row.phrase("positive-" + row.name());
        if (!row.has("concept")) {
            row.text("is");
        }
        concepts.take(row, concept, row.has("concept") ? null : row.value("is"));
        if (row.has("graded")) {
            concepts.take(row, row.value("graded"), null);
        }
        String region = row.has("region") ? row.text("region", parts, "body part") : "";
        return new Observable(row.name(), kind, concept.text(), row.has("graded") ? row.text("graded") : concept.text(), region,
                row.truth("implied"), degrees(row.row("least")), degrees(row.row("most")));
    }

    private Map<String, Double> degrees(YamlRow row) {
        Map<String, Double> degrees = new HashMap<>();
        BiConsumer<String, YamlNode> take = (part, number) -> {
            if (!parts.contains(part) && !part.equals(Observables.ANY)) {
                throw row.wrong(number, "There is no body part " + part + ".", "Name it as anatomy.yaml does, or write any.");
            }
            if (number.text() == null || !number.text().matches("\\d{1,3}(\\.\\d)?")) {
                throw row.wrong(number, "The degrees of " + part + " are no number.", "Write a number.");
            }
            degrees.put(part, Double.valueOf(number.text()));
        };
        row.map().fields().forEach(take);
        return degrees;
    }
}
