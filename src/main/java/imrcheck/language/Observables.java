package imrcheck.language;

import imrcheck.rules.Binary;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What examinations look at, from {@code ontology/observables.yaml}. Safe for many threads.
 *
 * @param rows  by id; every {@code OBSERVABLE} hit has one, but for names that only hold the name of one
 * @param kinds by name, what the qualities mean to the observables of a kind
 */
public record Observables(Map<String, Observable> rows, Map<String, Kind> kinds) {
    /** The name of a hit that only holds the name of an observable ("motor vehicle"). */
    static final String NONE = "";
    /** The part of the body of a level that has none, such as a score or a laboratory value. */
    static final String ANY = "any";

    /** How something was found. */
    public enum State { NORMAL, ABNORMAL, UNTESTED }

    /**
     * A row.
     *
     * @param kind    the name of its kind
     * @param concept the concept of its abnormal state
     * @param graded  the concept where the abnormal state is told by a degree ("reduced", "4/5"); the same where it has no other
     * @param region  the part of the body that it is looked at in; empty where any
     * @param least   by part of the body, the degrees of a motion from which it is normal; of what is no motion, the {@link #ANY} level
     * @param implied whether a strength by itself ("4/5") is a value of it
     * @param most    by part of the body, the degrees of a motion up to which it is normal; of what is no motion, the {@link #ANY} level
     */
    public record Observable(String id, String kind, String concept, String graded, String region, boolean implied,
            Map<String, Double> least, Map<String, Double> most) {}

    /**
     * What the qualities mean to a kind.
     *
     * @param states    how something was found, by quality; another quality says nothing of it
     * @param mentioned how something was found that is only named; null where its name alone says nothing
     * @param measured  the units of the values that tell how it was found
     */
    public record Kind(Map<String, State> states, State mentioned, Set<Measure.Unit> measured) {}

    /** The ids of the concepts that observables tell of. */
    public Set<String> concepts() {
        return rows.values().stream().flatMap(row -> Stream.of(row.concept, row.graded)).collect(Collectors.toSet());
    }

    /** The concepts that a hit of that name tells of; none for one that only holds the name of an observable. */
    List<String> concepts(String name) {
        return rows.containsKey(name) ? List.of(rows.get(name).concept, rows.get(name).graded) : List.of();
    }

    /** What a strength that stands by itself is a value of. */
    Optional<Observable> implied() {
        return rows.values().stream().filter(Observable::implied).findFirst();
    }

    /** The kind of an observable. */
    Kind kind(Observable observable) {
        return kinds.get(observable.kind);
    }

    void write(DataOutput out) throws IOException {
        Binary.writeAll(new TreeMap<>(rows).values(), out, (to, row) -> {
            to.writeUTF(row.id);
            to.writeUTF(row.kind);
            to.writeUTF(row.concept);
            to.writeUTF(row.graded);
            to.writeUTF(row.region);
            to.writeBoolean(row.implied);
            writeDegrees(to, row.least);
            writeDegrees(to, row.most);
        });
        Binary.writeAll(new TreeMap<>(kinds).entrySet(), out, (to, kind) -> {
            to.writeUTF(kind.getKey());
            to.writeUTF(kind.getValue().mentioned == null ? "" : kind.getValue().mentioned.name());
            Binary.writeAll(new TreeMap<>(kind.getValue().states).entrySet(), to, (more, state) -> {
                more.writeUTF(state.getKey());
                more.writeUTF(state.getValue().name());
            });
            Binary.writeSorted(to, kind.getValue().measured.stream().map(Enum::name).toList());
        });
    }

    private static void writeDegrees(DataOutput out, Map<String, Double> degrees) throws IOException {
        Binary.writeAll(new TreeMap<>(degrees).entrySet(), out, (to, entry) -> {
            to.writeUTF(entry.getKey());
            to.writeDouble(entry.getValue());
        });
    }

    static Observables read(DataInput in) throws IOException {
        Map<String, Observable> rows = new HashMap<>();
        Binary.readAll(in, from -> new Observable(from.readUTF(), from.readUTF(), from.readUTF(), from.readUTF(), from.readUTF(),
                from.readBoolean(), readDegrees(from), readDegrees(from))).forEach(row -> rows.put(row.id, row));
        Map<String, Kind> kinds = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            kinds.put(in.readUTF(), readKind(in));
        }
        return new Observables(rows, kinds);
    }

    private static Kind readKind(DataInput in) throws IOException {
        String mentioned = in.readUTF();
        Map<String, State> states = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            states.put(in.readUTF(), State.valueOf(in.readUTF()));
        }
        Set<Measure.Unit> measured = new HashSet<>();
        Binary.readTexts(in).forEach(unit -> measured.add(Measure.Unit.valueOf(unit)));
        return new Kind(states, mentioned.isEmpty() ? null : State.valueOf(mentioned), measured);
    }

    private static Map<String, Double> readDegrees(DataInput in) throws IOException {
        Map<String, Double> degrees = new HashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            degrees.put(in.readUTF(), in.readDouble());
        }
        return degrees;
    }
}
