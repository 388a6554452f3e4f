package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.rules.RuleError;
import imrcheck.rules.RulesDoNotBuild;
import imrcheck.rules.YamlNode;
import imrcheck.rules.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What a file in the working folder says in the place of options that are not given; the options say it anew. */
final class Settings implements IDefaultValueProvider {
    /** The name of the file. */
    static final String NAME = ".imr-check.yaml";
    private static final Set<String> TEXTS = Set.of("rules", "baseline", "fail-on");
    private static final Set<String> LISTS = Set.of("select", "ignore");
    private static final String SEVERITIES = "severities";

    private final Path file;
    private final Map<String, String> values;
    private final Set<String> used = new TreeSet<>();

    private Settings(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    /**
     * The settings of a folder, none where it has no such file.
     *
     * @throws WrongUse where the file has an error
     */
    static Settings in(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            return Files.isRegularFile(file) ? new Settings(file, read(file.toString(), Files.readString(file)))
                    : new Settings(file, Map.of());
        } catch (RulesDoNotBuild e) {
            throw new WrongUse(e.errors().get(0).toString());
        } catch (IOException e) {
            throw new WrongUse("The settings " + file + " cannot be read; check that they are UTF-8, and their permissions.");
        }
    }

    private static Map<String, String> read(String name, String text) {
        Map<String, String> values = new TreeMap<>();
        List<RuleError> errors = new ArrayList<>();
        YamlReader.reading(name, text, errors, reader -> {
            Set<String> known = new TreeSet<>(TEXTS);
            known.addAll(LISTS);
            known.add(SEVERITIES);
            reader.onlyFields(reader.root(), known);
            TEXTS.stream().filter(reader.root().fields()::containsKey)
                    .forEach(field -> values.put("--" + field, reader.required(reader.root(), field)));
            LISTS.stream().filter(reader.root().fields()::containsKey)
                    .forEach(field -> values.put("--" + field, String.join(",", new TreeSet<>(reader.texts(reader.root(), field)))));
            Map<String, YamlNode> severities = reader.map(reader.root(), SEVERITIES);
            if (severities.isEmpty() && reader.root().fields().containsKey(SEVERITIES)) {
                reader.error(reader.root().at(SEVERITIES).line(), "The severities are no map.", "Write {RULE: warning, RULE: off}.");
            } else if (!severities.isEmpty()) {
                values.put("--severity", severities.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue().text())
                        .collect(Collectors.joining(",")));
            }
        });
        RulesDoNotBuild.check(errors);
        return values;
    }

    @Override
    public String defaultValue(ArgSpec argument) {
        String name = argument instanceof OptionSpec option ? option.longestName() : "";
        String value = values.get(name);
        if (value != null) {
            used.add(name);
        }
        return value;
    }

    /** Says what was taken from the file, since nobody sees it on the command line. */
    void tell(Console console) {
        if (!used.isEmpty()) {
            console.say("Taken from " + file + ": "
                    + used.stream().map(name -> name + " " + values.get(name)).collect(Collectors.joining(", ")) + ".");
        }
    }
}
