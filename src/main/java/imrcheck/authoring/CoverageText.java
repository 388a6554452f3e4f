package imrcheck.authoring;

import imrcheck.authoring.Coverage.OfCondition;
import imrcheck.authoring.Coverage.OfRow;
import imrcheck.authoring.Coverage.OfRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Coverage for a reader: what was never shown, by file and line, and the counts. */
public final class CoverageText {
    private static final int LONGEST = 110;

    private CoverageText() {}

    /** The lines of the report. */
    public static Stream<String> lines(Coverage coverage) {
        List<OfRule> rules = coverage.rules();
        List<String> silent = rules.stream().filter(rule -> rule.fired() == 0)
                .map(rule -> rule.rule().file() + ":" + rule.rule().line() + ": " + rule.rule().id()).toList();
        List<String> idle = rules.stream()
                .flatMap(rule -> rule.conditions().stream().filter(OfCondition::idle).map(condition -> of(rule, condition))).toList();
        List<String> unread = rules.stream().filter(rule -> rule.conditions().isEmpty())
                .map(rule -> rule.rule().file() + ":" + rule.rule().line() + ": " + rule.rule().id()).toList();
        List<String> unused = coverage.rows().stream().filter(row -> row.used() == 0).map(CoverageText::of).toList();
        int conditions = (int) rules.stream().flatMap(rule -> rule.conditions().stream()).filter(OfCondition::canFail).count();
        return Stream.of(block("Rules that never fired:", silent), block("Conditions that never kept their rule from firing:", idle),
                block("Rules whose conditions cannot be told apart; begin each on a line of its own, indented by four blanks:", unread),
                block("Table rows that no rule which fired matched:", unused),
                Stream.of(share("rules fired", rules.size() - silent.size(), rules.size()),
                        share("conditions that can fail kept their rule from firing", conditions - idle.size(), conditions),
                        share("table rows were matched", coverage.rows().size() - unused.size(), coverage.rows().size()),
                        "over " + coverage.letters() + " cases and letters"))
                .flatMap(lines -> lines);
    }

    private static String of(OfRule rule, OfCondition condition) {
        String text = condition.text();
        return rule.rule().file() + ":" + condition.line() + ": " + (text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
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
