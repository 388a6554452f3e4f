package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.rules.Binary;
import imrcheck.rules.RuleFiles;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which names of body parts can mean the same place, and which parts are of the same nerves.
 *
 * @param related  for each part itself and those that its name can mean or that can mean it: the arm for the elbow, the groin for the
 *                 hip
 * @param supplied for each part those that its nerves supply, and those whose nerves supply it
 * @param wholes   the names of limbs and of the back that leave open which part is meant
 * @param limbs    those of them that are limbs
 */
public record Anatomy(Map<String, Set<String>> related, Map<String, Set<String>> supplied, Set<String> wholes, Set<String> limbs) {
    /** The name of words that hold the name of a part but are about none: "on the other hand". */
    public static final String NO_PART = "no-part";

    /** Reads {@code anatomy.yaml}; {@code phrases} take what the parts are called. */
    static Anatomy of(RuleFiles files, Phrases phrases) {
        return new Reader(files, phrases).read();
    }

    /** The parts that can be one of those named. */
    public Set<String> concerned(Collection<String> named) {
        Set<String> concerned = new HashSet<>(named);
        named.forEach(part -> concerned.addAll(related.getOrDefault(part, Set.of())));
        return concerned;
    }

    /** These, and the parts that are of the nerves of one of those named. */
    public Set<String> reached(Collection<String> named) {
        Set<String> reached = concerned(named);
        named.forEach(part -> reached.addAll(supplied.getOrDefault(part, Set.of())));
        return reached;
    }

    /** Whether a name is short for that of another part, as "spine" is for "lumbar spine". */
    public boolean isShortFor(String name, String part) {
        return part.endsWith(" " + name) && related.getOrDefault(part, Set.of()).contains(name);
    }

    void write(DataOutput out) throws IOException {
        Binary.writeSets(out, related);
        Binary.writeSets(out, supplied);
        Binary.writeSorted(out, wholes);
        Binary.writeSorted(out, limbs);
    }

    static Anatomy read(DataInput in) throws IOException {
        return new Anatomy(Binary.readSets(in), Binary.readSets(in), Binary.readTexts(in), Binary.readTexts(in));
    }

    /** Reads {@code anatomy.yaml}: {@code body-parts}, {@code no-part} and {@code sides}. */
    private static final class Reader {
        private static final List<String> FIELDS = List.of("names", "part-of", "region", "supplies", "whole");

        private final Map<String, YamlRow> parts = new HashMap<>();
        private final Map<String, Set<String>> related = new HashMap<>();
        private final Map<String, Set<String>> supplied = new HashMap<>();

        Reader(RuleFiles files, Phrases phrases) {
            YamlRow file = YamlRow.of(files, RuleFiles.ANATOMY).only(RuleFiles.ANATOMY, List.of("no-part", "body-parts", "sides"));
            file.rows("body-parts").forEach(part -> parts.put(part.name(), part.only("A body part", FIELDS)));
            file.texts("no-part").forEach(name -> phrases.add(RuleFiles.ANATOMY, name, Role.BODY_PART, Anatomy.NO_PART));
            for (YamlRow part : file.rows("body-parts")) {
                file.row("body-parts").needs(part.name(), !part.texts("names").isEmpty(), "names");
                part.texts("names").forEach(name -> phrases.add(RuleFiles.ANATOMY, name, Role.BODY_PART, part.name()));
            }
            file.row("sides").lists((side, name) -> phrases.add(RuleFiles.ANATOMY, name, Role.SIDE, side));
        }

        Anatomy read() {
            parts.keySet().forEach(part -> related.computeIfAbsent(part, own -> new HashSet<>()).add(part));
            for (YamlRow part : parts.values()) {
                wholes(part).forEach(whole -> pair(related, part.name(), whole));
                if (part.has("region")) {
                    regional(part).forEach(other -> related.get(part.name()).add(other));
                }
                if (part.has("supplies")) {
                    supply(part);
                }
            }
            Set<String> whole = parts.values().stream().filter(part -> part.truth("whole")).map(YamlRow::name).collect(Collectors.toSet());
            Set<String> limbs = parts.values().stream().filter(part -> part.has("supplies")).map(part -> part.text("supplies"))
                    .collect(Collectors.toSet());
            return new Anatomy(related, supplied, whole, limbs);
        }

        /** All that a part is a part of. */
        private Set<String> wholes(YamlRow part) {
            Set<String> wholes = new HashSet<>();
            YamlRow inner = part;
            while (inner.has("part-of")) {
                String whole = inner.text("part-of", parts.keySet(), "body part");
                if (!wholes.add(whole)) {
                    throw part.wrong(inner.value("part-of"), whole + " is part of itself.", "Name the larger part.");
                }
                inner = parts.get(whole);
            }
            return wholes;
        }

        private Set<String> regional(YamlRow part) {
            Set<String> others = parts.values().stream().filter(other -> other != part && other.has("region"))
                    .filter(other -> other.text("region").equals(part.text("region"))).map(YamlRow::name).collect(Collectors.toSet());
            if (others.isEmpty()) {
                throw part.wrong(part.value("region"), "No other part is of the region " + part.text("region") + ".",
                        "Correct its spelling, or leave it out.");
            }
            return others;
        }

        /** The part, and what it is part of, supply a limb and all parts of it. */
        private void supply(YamlRow part) {
            String limb = part.text("supplies", parts.keySet(), "body part");
            Set<String> sources = wholes(part);
            sources.add(part.name());
            for (YamlRow target : parts.values()) {
                if (target.name().equals(limb) || wholes(target).contains(limb)) {
                    sources.forEach(source -> pair(supplied, source, target.name()));
                }
            }
        }

        private static void pair(Map<String, Set<String>> pairs, String one, String other) {
            pairs.computeIfAbsent(one, part -> new HashSet<>()).add(other);
            pairs.computeIfAbsent(other, part -> new HashSet<>()).add(one);
        }
    }
}
