package imrcheck.language;

import imrcheck.language.Label.Role;
import imrcheck.rules.RuleFiles;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code anatomy.yaml}: {@code body-parts}, {@code no-part} and {@code sides}. */
final class AnatomyReader {
    static final String FILE = RuleFiles.ANATOMY;
    private static final List<String> FIELDS = List.of("names", "part-of", "region", "supplies", "whole");

    private final YamlRow file;
    private final Map<String, YamlRow> parts = new HashMap<>();
    private final Map<String, Set<String>> related = new HashMap<>();
    private final Map<String, Set<String>> supplied = new HashMap<>();

    /** @param phrases take what the parts are called */
    AnatomyReader(RuleFiles files, Phrases phrases) {
        file = YamlRow.of(files, FILE).only(FILE, List.of("no-part", "body-parts", "sides"));
        file.row("body-parts").rows().forEach(part -> parts.put(part.name(), part.only("A body part", FIELDS)));
        file.texts("no-part").forEach(name -> phrases.add(FILE, name, Label.of(Role.BODY_PART, Anatomy.NO_PART)));
        for (YamlRow part : file.row("body-parts").rows()) {
            YamlRow.needs(FILE, part.name(), part.map(), !part.texts("names").isEmpty(), "names");
            part.texts("names").forEach(name -> phrases.add(FILE, name, Label.of(Role.BODY_PART, part.name())));
        }
        file.row("sides").lists((side, name) -> phrases.add(FILE, name, Label.of(Role.SIDE, side)));
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
        Set<String> limbs =
                parts.values().stream().filter(part -> part.has("supplies")).map(part -> part.text("supplies")).collect(Collectors.toSet());
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
