package imrcheck.mutation;

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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The mutants of rows. What an entry says of several treatments and headings is changed for all of them. */
final class RowMutants {
    private final List<Fact> rows;
    private final List<Mutant> mutants = new ArrayList<>();

    private RowMutants(List<Fact> rows) {
        this.rows = rows;
    }

    /** The mutants of all rows of some rules. */
    static List<Mutant> of(RuleSet rules) {
        RowMutants found = new RowMutants(new Variants(rules).rows());
        Map<String, RuleMetadata> byId = rules.rules().stream().collect(Collectors.toMap(RuleMetadata::id, rule -> rule));
        Map<String, List<Fact>> entries = found.rows.stream().filter(row -> !(row instanceof TableRow))
                .collect(Collectors.groupingBy(RowMutants::id, LinkedHashMap::new, Collectors.toList()));
        entries.forEach((id, entry) -> found.entry(byId.get(id), entry));
        TableLine.all(rules.files()).forEach(found::line);
        return found.mutants;
    }

    private static String id(Fact row) {
        return row instanceof Provision provision ? provision.id() : ((ProvisionRow) row).id();
    }

    private void entry(RuleMetadata rule, List<Fact> entry) {
        for (Fact row : entry) {
            String of = row instanceof ProvisionRow provision ? " for " + provision.treatment() : "";
            add(rule, "not at " + ((Cited) row).source().heading() + of, other -> other == row ? null : other);
        }
        Set<String> seen = new HashSet<>();
        entry.stream().map(row -> ((Cited) row).source()).distinct().forEach(source -> {
            List<Fact> there = entry.stream().filter(row -> ((Cited) row).source().equals(source)).toList();
            RowChanges.of(there.get(0)).forEach((change, changed) -> {
                Source other = ((Cited) changed).source();
                if (!other.equals(source) && isInOrder(other, source, entry)) {
                    add(rule, change + " at " + source.heading(), row -> there.contains(row) ? with(change, row) : row);
                } else if (other.equals(source) && seen.add(change)) {
                    add(rule, change, row -> entry.contains(row) ? with(change, row) : row);
                }
            });
        });
    }

    /** The row with a mistake; without, where it does not say what is mistaken. */
    private static Fact with(String change, Fact row) {
        return RowChanges.of(row).getOrDefault(change, row);
    }

    /** Two headings that give a provision on one day are no mistake for cases: reports tell it once, and the lint finds it. */
    private static boolean isInOrder(Source changed, Source source, List<Fact> entry) {
        return entry.stream().map(row -> ((Cited) row).source()).filter(other -> !other.equals(source))
                .noneMatch(other -> changed.to() != null && other.inForce(changed.to().minusDays(1)) && source.to().equals(other.from())
                        || changed.from() != null && other.inForce(changed.from()) && source.from().equals(other.to()));
    }

    private void line(TableLine line) {
        String table = line.file().substring(line.file().lastIndexOf('/') + 1);
        RuleMetadata place = new RuleMetadata(table, table, null, List.of(), line.row().topic(), line.file(), line.line());
        String named = line.row().condition() + ", " + line.row().setting() + ", " + line.row().max();
        add(place, named + " dropped", row -> row.equals(line.row()) ? null : row);
        RowChanges.of(line.row())
                .forEach((change, changed) -> add(place, named + ": " + change, row -> row.equals(line.row()) ? changed : row));
    }

    private void add(RuleMetadata rule, String change, UnaryOperator<Fact> as) {
        List<Fact> changed = rows.stream().map(as).filter(Objects::nonNull).toList();
        mutants.add(new Mutant(rule.topic(), rule.file(), rule.line(), rule.id(), change, changed, null));
    }
}
