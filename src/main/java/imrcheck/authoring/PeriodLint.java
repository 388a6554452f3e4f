package imrcheck.authoring;

import imrcheck.rules.RuleError;
import imrcheck.rules.RuleMetadata;
import imrcheck.rules.RuleSet;
import imrcheck.rules.TableLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds days between the editions of a provision on which none or two of them are in force. The editions of a provision are the
 * rules of one topic whose ids differ by the edition alone ({@code -2009}, {@code -2016}, {@code -odg}, {@code -acoem}), and the
 * rows of one table with the same condition and setting. Guidelines of different publishers may hold side by side; two editions of
 * the same may not, and none of a provision that goes on may leave a day out.
 */
final class PeriodLint {
    private static final Pattern EDITION = Pattern.compile("-((?:19|20)\\d\\d|odg|acoem)(?=-|$)");
    private static final Pattern PUBLISHER = Pattern.compile("[\\s,].*");

    private final Map<String, List<Edition>> chains = new TreeMap<>();
    private final List<RuleError> errors = new ArrayList<>();

    private record Edition(String file, int line, String name, String publisher, LocalDate from, LocalDate to) {
        static final Comparator<Edition> BY_BEGINNING =
                Comparator.comparing(Edition::from, Comparator.nullsFirst(Comparator.naturalOrder())).thenComparing(Edition::to,
                        Comparator.nullsLast(Comparator.naturalOrder()));
    }

    private PeriodLint() {}

    static List<RuleError> check(RuleSet rules) {
        PeriodLint lint = new PeriodLint();
        rules.rules().stream().filter(RuleMetadata::isProvision).forEach(lint::add);
        TableLine.all(rules.files()).forEach(lint::add);
        lint.chains.values().forEach(lint::check);
        return lint.errors;
    }

    private void add(RuleMetadata rule) {
        chains.computeIfAbsent("rule " + rule.topic() + " " + EDITION.matcher(rule.id()).replaceAll(""), key -> new ArrayList<>())
                .add(new Edition(rule.file(), rule.line(), rule.id(), publisher(rule.guideline()), rule.from(), rule.to()));
    }

    private void add(TableLine line) {
        String key = String.join(" ", "table", line.file(), line.row().condition(), line.row().setting());
        chains.computeIfAbsent(key, k -> new ArrayList<>())
                .add(new Edition(line.file(), line.line(), "the row of " + line.row().condition() + ", " + line.row().setting(),
                        publisher(line.row().guideline()), line.row().from(), line.row().to()));
    }

    private static String publisher(String guideline) {
        return guideline == null ? "" : PUBLISHER.matcher(guideline).replaceFirst("");
    }

    private void check(List<Edition> editions) {
        editions.sort(Edition.BY_BEGINNING);
        for (int i = 1; i < editions.size(); i++) {
            Edition edition = editions.get(i);
            List<Edition> earlier = editions.subList(0, i);
            earlier.stream().filter(before -> before.publisher.equals(edition.publisher) && overlap(before, edition)).findFirst()
                    .ifPresent(before -> error(edition,
                            edition.name + " and " + named(before, edition) + " are both in force on " + edition.from + ".",
                            "End the earlier one on the day that the later one begins."));
            LocalDate end = lastEnd(earlier);
            if (end != null && edition.from != null && edition.from.isAfter(end)) {
                error(edition, "Between " + end + " and " + edition.from + " no edition is in force.",
                        "Begin " + edition.name + " on the day that the one before ends.");
            }
        }
    }

    private static String named(Edition before, Edition edition) {
        return before.file.equals(edition.file) ? "that of line " + before.line : before.name;
    }

    private static boolean overlap(Edition before, Edition after) {
        return before.to == null || after.from == null || after.from.isBefore(before.to);
    }

    /** The last day on which one of them ends, or null where one is open. */
    private static LocalDate lastEnd(List<Edition> editions) {
        return editions.stream().anyMatch(edition -> edition.to == null) ? null
                : editions.stream().map(Edition::to).filter(Objects::nonNull).max(Comparator.naturalOrder()).orElse(null);
    }

    private void error(Edition edition, String message, String remedy) {
        errors.add(new RuleError(edition.file, edition.line, message, remedy));
    }
}
