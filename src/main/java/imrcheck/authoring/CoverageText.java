package imrcheck.authoring;

import imrcheck.authoring.Coverage.OfRow;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Coverage for a reader: what was never shown, by file and line, and the counts. */
public final class CoverageText {
    private CoverageText() {}

    /** The lines of the report. */
    public static Stream<String> lines(Coverage coverage) {
        int rules = coverage.rules().size();
        int rows = coverage.rows().size();
        List<String> silent = coverage.rules().stream().filter(rule -> rule.fired() == 0)
                .map(rule -> rule.rule().file() + ":" + rule.rule().line() + ": " + rule.rule().id()).sorted().toList();
        List<String> unused = coverage.rows().stream().filter(row -> row.used() == 0).map(CoverageText::of).toList();
        return Stream.of(block("Rules and provisions that never fired:", silent),
                block("Table rows that no rule which fired matched:", unused),
                Stream.of(share("rules and provisions fired", rules - silent.size(), rules),
                        share("table rows were matched", rows - unused.size(), rows), "over " + coverage.letters() + " cases and letters"))
                .flatMap(lines -> lines);
    }

    private static String of(OfRow row) {
        return row.line().file() + ":" + row.line().line() + ": " + row.line().row().condition() + ", " + row.line().row().setting() + ", "
                + row.line().row().max();
    }

    private static Stream<String> block(String heading, List<String> lines) {
        return lines.isEmpty() ? Stream.of()
                : Stream.concat(Stream.concat(Stream.of(heading), lines.stream().map(line -> "  " + line)), Stream.of(""));
    }

    private static String share(String what, int some, int all) {
        return String.format(Locale.ROOT, "%d of %d %s (%.2f)", some, all, what, all == 0 ? 1.0 : (double) some / all);
    }
}
