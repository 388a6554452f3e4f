package imrcheck.cli;

import imrcheck.authoring.WrongUse;
import imrcheck.facts.Kind;
import imrcheck.facts.Level;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.report.FindingFilter;
import imrcheck.rules.Nearest;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine.Option;

/** The options that say which findings are told, and how loudly. */
final class FilterOption {
    /** What somebody makes of a rule's findings. */
    private enum Severity {
        ERROR, WARNING, NOTE, OFF;

        private Level level() {
            return Level.valueOf(name());
        }
    }

    @Option(names = "--select", split = ",", paramLabel = "RULE",
            description = "Tell and count the findings of these rules alone, parted by commas.")
    private List<String> select = List.of();

    @Option(names = "--ignore", split = ",", paramLabel = "RULE", description = "Leave out the findings of these rules.")
    private List<String> ignore = List.of();

    @Option(names = "--kind", split = ",", paramLabel = "KIND",
            description = "Tell and count findings of these kinds alone, such as DATE_ANOMALY.")
    private List<Kind> kinds = List.of();

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "note",
            description = "Tell and count findings of this level and above alone: error, warning or note (default: note).")
    private Level least;

    @Option(names = "--severity", split = ",", paramLabel = "RULE=LEVEL",
            description = "Give the findings of a rule another level: error, warning, note or off. The verdict stays.")
    private Map<String, Severity> severities = Map.of();

    /**
     * The filter.
     *
     * @throws WrongUse where a rule is named that there is not
     */
    FindingFilter filter(RuleSet rules) {
        List<String> known = rules.rules().stream().map(RuleMetadata::id).toList();
        check("--select", select, known);
        check("--ignore", ignore, known);
        check("--severity", severities.keySet(), known);
        Set<String> off = new LinkedHashSet<>(ignore);
        Map<String, Level> levels = new LinkedHashMap<>();
        severities.forEach((rule, severity) -> {
            if (severity == Severity.OFF) {
                off.add(rule);
            } else {
                levels.put(rule, severity.level());
            }
        });
        return new FindingFilter(Set.copyOf(select), off, Set.copyOf(kinds), least, levels);
    }

    private static void check(String option, Collection<String> rules, List<String> known) {
        rules.stream().filter(rule -> !known.contains(rule)).findFirst().ifPresent(rule -> {
            throw new WrongUse(
                    option + ": there is no rule " + rule + (known.isEmpty() ? "." : "; did you mean " + Nearest.to(rule, known) + "?"));
        });
    }
}
