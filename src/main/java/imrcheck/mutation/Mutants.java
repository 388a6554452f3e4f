package imrcheck.mutation;

import imrcheck.rules.DrlFile;
import imrcheck.rules.DrlRule;
import imrcheck.rules.RuleMetadata;
import imrcheck.rules.RuleSet;
import imrcheck.rules.Variants;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds all mutants of a topic's rules and tables. */
public final class Mutants {
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern WEEKS = Pattern.compile("\\bweeks\\b");

    private final RuleSet rules;
    private final Variants variants;

    /**
     * Finds mutants of these rules.
     *
     * @param variants of the same rules
     */
    public Mutants(RuleSet rules, Variants variants) {
        this.rules = rules;
        this.variants = variants;
    }

    /** The folders that hold rules, in sorted order. */
    public List<String> topics() {
        return rules.rules().stream().map(RuleMetadata::topic).distinct().sorted().toList();
    }

    /** The mutants of a topic: files in sorted order, each from top to bottom, none twice. */
    public List<Mutant> of(String topic) {
        Map<String, String> ids = rules.rules().stream().filter(rule -> rule.topic().equals(topic))
                .collect(Collectors.toMap(rule -> rule.file() + ":" + rule.line(), RuleMetadata::id));
        Redundancy redundancy = new Redundancy(variants.treatments(topic).stream().map(Enum::name).collect(Collectors.toSet()));
        List<Mutant> mutants = new ArrayList<>();
        boolean weeksAreRead = weeksAreRead(topic);
        of(topic, ".csv").forEach((path, text) -> mutants.addAll(TableMutants.of(path, text, weeksAreRead)));
        of(topic, ".drl").forEach((path, text) -> {
            DrlFile file = DrlFile.read(path, text);
            for (DrlRule rule : file.rules()) {
                mutants.addAll(RuleMutants.of(file, rule, ids.get(path + ":" + rule.line()), redundancy));
            }
        });
        return mutants;
    }

    private SortedMap<String, String> of(String topic, String ending) {
        SortedMap<String, String> files = new TreeMap<>(rules.files().ending(ending));
        files.keySet().removeIf(path -> !folder(path).equals(topic));
        return files;
    }

    /** Whether the code of a rule that sees the topic's rows has the word, outside texts in quotes. */
    private boolean weeksAreRead(String topic) {
        return rules.files().ending(".drl").entrySet().stream()
                .filter(file -> file.getKey().startsWith(topic + "/") || variants.treatments(folder(file.getKey())).isEmpty())
                .map(Map.Entry::getValue).filter(text -> text.contains("TableRow"))
                .anyMatch(text -> WEEKS.matcher(STRING.matcher(text).replaceAll("")).find());
    }

    private static String folder(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
