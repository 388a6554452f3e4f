package imrcheck.judge;

import imrcheck.language.Terms;
import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import imrcheck.rules.RulesDoNotBuild;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Where rule sets come from. */
public final class RuleSets {
    private static final String HOUSE_FORM = "Name the folder that has a folder with .drl files for each topic.";

    private RuleSets() {}

    /** The default rules, compiled when the tool was built. */
    public static RuleSet packaged() {
        RulePack pack =
                RulePack.packaged().orElseThrow(() -> new IllegalStateException("the default rules are missing from the class path"));
        return CompiledRules.of(pack.digest(), pack::files, pack::terms, pack.compiled(), RuleSets.class.getClassLoader());
    }

    /**
     * The rules of a folder; compiled now, or as the tool carries them or as kept from an earlier run on the same files.
     *
     * @throws RulesDoNotBuild where they have errors, or the folder holds no rules or cannot be read
     */
    public static RuleSet of(Path folder) {
        return of(read(folder));
    }

    /**
     * The rules of files in memory, likewise.
     *
     * @throws RulesDoNotBuild where they have errors or there are none
     */
    public static RuleSet of(RuleFiles files) {
        Optional<RulePack> pack = RulePack.packaged();
        Optional<Supplier<Terms>> same =
                pack.filter(rules -> rules.files().vocabulary().equals(files.vocabulary())).map(rules -> rules::terms);
        return of(files, TopicCache.ofUser().with(pack), same.orElse(() -> Terms.of(files)));
    }

    static RuleSet of(RuleFiles files, TopicCache cache) {
        return of(files, cache, () -> Terms.of(files));
    }

    private static RuleSet of(RuleFiles files, TopicCache cache, Supplier<Terms> terms) {
        Compiled compiled = compile(files, cache);
        Map<String, byte[]> classes = new HashMap<>();
        compiled.topics().forEach(topic -> classes.putAll(topic.classes()));
        return CompiledRules.of(files.digest(), () -> files, terms, compiled,
                new MemoryClassLoader(classes, RuleSets.class.getClassLoader()));
    }

    /** The rules and rows of a folder, checked. */
    record Compiled(List<CompiledTopic> topics, Rows rows) {}

    /** Compiles every topic and collects the errors of all. */
    static Compiled compile(RuleFiles files, TopicCache cache) {
        if (files.ending(".drl").isEmpty()) {
            throw failure(".", "The folder holds no rule files.", HOUSE_FORM);
        }
        List<CompiledTopic> topics = new ArrayList<>();
        List<RuleError> errors = new ArrayList<>();
        byTopic(files).forEach((name, own) -> {
            try {
                topics.add(compiled(name, own, cache));
            } catch (RulesDoNotBuild e) {
                errors.addAll(e.errors());
            }
        });
        Rows rows = Rows.of(files, errors);
        errors.addAll(RuleLint.duplicates(CompiledRules.rules(topics, rows)));
        if (errors.isEmpty()) {
            errors.addAll(ProvisionLint.errors(topics, rows));
        }
        if (errors.isEmpty() && topics.stream().noneMatch(topic -> topic.name().equals(RuleHeader.OUTCOME))) {
            errors.add(new RuleError(RuleHeader.OUTCOME, 1, "No rule gives a verdict.",
                    "Add this folder, with rules that call report.ruling."));
        }
        RulesDoNotBuild.check(errors);
        return new Compiled(topics, rows);
    }

    private static CompiledTopic compiled(String name, RuleFiles files, TopicCache cache) {
        return cache.get(files).orElseGet(() -> {
            CompiledTopic topic = TopicCompiler.compile(name, files);
            cache.put(files, topic);
            return topic;
        });
    }

    /** The rule files of each folder; rows, terms and cases do not change what is compiled. */
    static SortedMap<String, RuleFiles> byTopic(RuleFiles files) {
        return files.ending(".drl").entrySet().stream()
                .collect(Collectors.groupingBy(file -> RuleFiles.folder(file.getKey()), TreeMap::new, Collectors.collectingAndThen(
                        Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new), RuleFiles::new)));
    }

    private static RuleFiles read(Path folder) {
        try {
            if (Files.isDirectory(folder)) {
                return RuleFiles.of(folder);
            }
        } catch (UncheckedIOException e) {
            throw failure(folder.toString(), "The rules folder cannot be read.", "Check its permissions and that its files are UTF-8.");
        }
        throw failure(folder.toString(), "There is no such rules folder.", HOUSE_FORM);
    }

    private static RulesDoNotBuild failure(String folder, String message, String remedy) {
        return new RulesDoNotBuild(List.of(new RuleError(folder, 1, message, remedy)));
    }
}
