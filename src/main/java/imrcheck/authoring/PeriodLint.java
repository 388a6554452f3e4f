package imrcheck.authoring;

import imrcheck.facts.Source;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.TableLine;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds provisions, and rows of a table for one condition, that two of their headings give on one day, so that they would be told
 * twice, or none between two others.
 */
final class PeriodLint {
    private final List<RuleError> errors = new ArrayList<>();

    private PeriodLint() {}

    static List<RuleError> check(RuleSet rules) {
        PeriodLint lint = new PeriodLint();
        Map<String, List<TableLine>> lines = TableLine.all(rules.files()).stream()
                .collect(Collectors.groupingBy(line -> line.file() + " of " + line.row().condition() + ", " + line.row().setting(),
                        LinkedHashMap::new, Collectors.toList()));
        lines.forEach(
                (name, of) -> lint.check(of.get(0).file(), of.get(0).line(), name, of.stream().map(line -> line.row().source()).toList()));
        for (RuleMetadata rule : rules.rules()) {
            boolean ofTable = lines.values().stream().flatMap(List::stream).anyMatch(line -> line.row().topic().equals(rule.topic())
                    && rule.sources().size() > 1 && rule.sources().contains(line.row().source()) && !rule.isRow());
            if (!ofTable) {
                lint.check(rule.file(), rule.line(), rule.id(), rule.sources());
            }
        }
        return lint.errors;
    }

    private void check(String file, int line, String name, List<Source> named) {
        List<Source> sources = new ArrayList<>(named);
        sources.sort(Comparator.comparing(Source::from, Comparator.nullsFirst(Comparator.naturalOrder())));
        for (int i = 1; i < sources.size(); i++) {
            Source before = sources.get(i - 1);
            Source source = sources.get(i);
            if (before.to() == null || source.from() == null || source.from().isBefore(before.to())) {
                errors.add(new RuleError(file, line,
                        name + " is given by " + before.heading() + " and " + source.heading() + " on the same days.",
                        "Name one of them, or say after which edition the other holds."));
            } else if (source.from().isAfter(before.to())) {
                errors.add(new RuleError(file, line, "Between " + before.to() + " and " + source.from() + " nothing gives " + name + ".",
                        "Name the heading of the edition that was in force."));
            }
        }
    }
}
