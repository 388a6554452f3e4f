package imrcheck.authoring;

import imrcheck.facts.Cited;
import imrcheck.facts.Fact;
import imrcheck.facts.Provision;
import imrcheck.facts.ProvisionRow;
import imrcheck.facts.Source;
import imrcheck.facts.TableRow;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.judge.TableLine;
import imrcheck.judge.Variants;
import imrcheck.rules.RuleError;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
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
        Map<String, List<Fact>> provisions = new Variants(rules).rows().stream().filter(row -> !(row instanceof TableRow))
                .collect(Collectors.groupingBy(PeriodLint::name, TreeMap::new, Collectors.toList()));
        provisions.values().forEach(rows -> {
            String id = rows.get(0) instanceof Provision provision ? provision.id() : ((ProvisionRow) rows.get(0)).id();
            RuleMetadata rule = rules.rule(id);
            lint.check(rule.file(), rule.line(), id, rows.stream().map(row -> ((Cited) row).source()).toList());
        });
        Map<String, List<TableLine>> lines = TableLine.all(rules.files()).stream()
                .collect(Collectors.groupingBy(line -> line.file() + " of " + line.row().condition() + ", " + line.row().setting()));
        lines.forEach(
                (name, of) -> lint.check(of.get(0).file(), of.get(0).line(), name, of.stream().map(line -> line.row().source()).toList()));
        return lint.errors;
    }

    /** Rows of one name are for the same items. */
    private static String name(Fact row) {
        return row instanceof ProvisionRow provision
                ? provision.id() + provision.treatment() + new TreeSet<>(provision.head().scope().regions()) : ((Provision) row).id();
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
