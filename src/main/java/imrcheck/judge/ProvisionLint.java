package imrcheck.judge;

import imrcheck.rules.RuleError;
import imrcheck.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds rules and the rows of provisions against each other: a provision has one rule or one row, and says where it stands. */
final class ProvisionLint {
    /** Folders whose rules need not stand in a guideline. */
    private static final Set<String> CHECKS = Set.of(RuleHeader.OUTCOME, "record", "any-treatment");

    private ProvisionLint() {}

    static List<RuleError> errors(List<CompiledTopic> topics, Rows rows) {
        Map<String, RuleMetadata> rules = topics.stream().flatMap(topic -> topic.rules().stream())
                .collect(Collectors.toMap(RuleMetadata::id, Function.identity(), (one, other) -> one));
        List<RuleError> errors = new ArrayList<>();
        Set<String> sourced = rows.rules().stream().filter(row -> row.title() == null).map(RuleMetadata::id).collect(Collectors.toSet());
        for (RuleMetadata row : rows.rules()) {
            if (row.title() == null && !rules.containsKey(row.id())) {
                errors.add(new RuleError(row.file(), row.line(), "There is no rule " + row.id() + ".",
                        "Write it as a DRL file of this folder, or delete the entry."));
            }
        }
        for (RuleMetadata rule : rules.values()) {
            if (rule.kind() != null && !CHECKS.contains(rule.topic()) && !sourced.contains(rule.id())) {
                errors.add(new RuleError(rule.file(), rule.line(), "The rule " + rule.id() + " does not say where it stands.",
                        "Add {rule: " + rule.id() + ", sources: [...]} to " + rule.topic() + "/" + RuleFiles.PROVISIONS + "."));
            }
        }
        Set<String> known = Stream.concat(rules.values().stream(), rows.rules().stream()).filter(rule -> rule.kind() != null)
                .map(RuleMetadata::id).collect(Collectors.toSet());
        errors.addAll(rows.grounds().errors(known::contains));
        return errors;
    }
}
