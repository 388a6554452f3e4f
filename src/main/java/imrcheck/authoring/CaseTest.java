package imrcheck.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import imrcheck.cases.CaseFile;
import imrcheck.cases.CaseGates;
import imrcheck.cases.CaseResult;
import imrcheck.cases.CaseRunner;
import imrcheck.cases.LetterCase;
import imrcheck.check.Checker;
import imrcheck.facts.Finding;
import imrcheck.facts.Item;
import imrcheck.facts.Statement;
import imrcheck.judge.RuleSet;
import imrcheck.report.ItemWords;
import imrcheck.report.Page;
import imrcheck.report.Words;
import imrcheck.rules.RuleError;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * What came of the cases beside some rules. As JSON it is an object of its components.
 *
 * @param cases   in the order of the files
 * @param missing what the cases leave open, by file and line
 * @param summary all numbers
 */
public record CaseTest(List<OfCase> cases, List<RuleError> missing, Summary summary) {
    private static final String FAILED = "failed";
    private static final String KNOWN_WRONG = "known wrong";

    /**
     * What came of one case.
     *
     * @param status   passed, failed, or known wrong
     * @param todo     why it is known to fail, or null
     * @param expected what it asks for
     * @param fired    what the rules found
     * @param failures of one that failed, a sentence each; else null
     * @param read     of one that failed, what was read from its text, in order; else null
     * @param facts    of its item that rules compare, or null where the letter was not understood
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfCase(String file, int line, String name, String status, String todo, String expected, List<Fired> fired,
            List<String> failures, List<Read> read, @JsonIgnore String facts) {
        private String heading() {
            return file + ":" + line + " " + name;
        }
    }

    /** A rule that fired. */
    public record Fired(String rule, String level, String message) {
        private static Fired of(Finding finding) {
            return new Fired(finding.rule(), RuleWords.word(finding.level()), finding.message());
        }

        @Override
        public String toString() {
            return rule + " (" + level + "): " + message;
        }
    }

    /** A statement with the words that carry it. */
    public record Read(String concept, String polarity, String voice, boolean conceded, String section, String quote) {
        private static Read of(Statement statement, SourceText source) {
            return new Read(statement.concept(), RuleWords.word(statement.polarity()), RuleWords.word(statement.voice()),
                    statement.conceded(), RuleWords.word(statement.section()), source.quote(statement.passage().span()));
        }

        @Override
        public String toString() {
            return concept + " " + polarity + (conceded ? ", conceded" : "") + ", voice " + voice + ", " + section + ": \"" + quote + '"';
        }
    }

    /** How many cases of how many rules were run, and what came of them. */
    public record Summary(int cases, int rules, int failed, int knownWrong, int missing) {}

    /**
     * Runs the cases of the selected rules.
     *
     * @param checker checks letters by {@code rules}
     * @param jobs    so many cases at once, at least 1
     * @throws imrcheck.rules.RulesDoNotBuild where a case file has errors
     */
    public static CaseTest run(RuleSet rules, Checker checker, Selection selection, int jobs) {
        List<LetterCase> selected = CaseFile.all(rules.files()).stream().filter(selection::includes).toList();
        List<CaseResult> results = new CaseRunner(checker::check).run(selected, jobs);
        List<RuleError> gaps = new ArrayList<>(CaseGates.check(rules, results).stream().filter(selection::includes).toList());
        if (selected.isEmpty() && gaps.isEmpty()) {
            gaps.add(new RuleError(".", 1, "There is no case to run.", "Name a topic with rules, or one of them."));
        }
        List<OfCase> cases = results.stream().map(CaseTest::of).toList();
        return new CaseTest(cases, gaps, new Summary(cases.size(), selection.rules().size(), with(FAILED, cases).size(),
                with(KNOWN_WRONG, cases).size(), gaps.size()));
    }

    private static OfCase of(CaseResult result) {
        LetterCase one = result.letterCase();
        boolean failed = !result.asExpected();
        List<String> failures = one.todo() == null ? result.failures()
                : List.of("The case is marked as known to fail (" + one.todo() + ") and passes: delete its todo.");
        return new OfCase(one.file(), one.line(), one.name(), failed ? FAILED : one.todo() == null ? "passed" : KNOWN_WRONG, one.todo(),
                one.expect().words(),
                result.judgement() == null ? List.of() : result.judgement().findings().stream().map(Fired::of).toList(),
                failed ? failures : null, failed ? read(result) : null, result.item() == null ? null : facts(result.item()));
    }

    private static List<Read> read(CaseResult result) {
        return result.checked().facts() == null ? List.of()
                : result.checked().facts().rest().stream().filter(Statement.class::isInstance).map(Statement.class::cast)
                        .filter(statement -> statement.item() <= 1).sorted(Comparator.comparing(Statement::passage))
                        .map(statement -> Read.of(statement, result.checked().source())).toList();
    }

    private static String facts(Item item) {
        return ItemWords.treatment(item) + "; " + ItemWords.request(item) + "; prior: " + ItemWords.prior(item)
                + (item.limit() == null ? "" : "; limit quoted: " + ItemWords.limit(item.limit().max(), item.limit().weeks(), item))
                + "; as of " + item.asOf() + ". " + ItemWords.conclusion(item);
    }

    private static List<OfCase> with(String status, List<OfCase> cases) {
        return cases.stream().filter(one -> one.status.equals(status)).toList();
    }

    /** Whether something was run, all came out as expected and no rule lacks a case. */
    public boolean passed() {
        return !cases.isEmpty() && with(FAILED, cases).isEmpty() && missing.isEmpty();
    }

    /** For a rule author: failures with all that was read, known failures, missing cases, a tally. */
    public String text(Page page) {
        StringBuilder text = new StringBuilder();
        UnaryOperator<String> red = page.ink(Style.bold, Style.fg_red);
        for (OfCase one : with(FAILED, cases)) {
            text.append(page.paragraph(0, "FAILED      ", red, one.heading())).append(failure(one).text(page)).append('\n');
        }
        for (OfCase one : with(KNOWN_WRONG, cases)) {
            text.append(page.paragraph(0, "known wrong ", page.ink(Style.bold, Style.fg_yellow), one.heading()))
                    .append(new Block.Rows().add("because", one.todo).table().text(page));
        }
        missing.forEach(gap -> text.append(page.paragraph(0, "missing     ", red, gap.toString())));
        return text.append(page.paragraph(0, "", tally())).toString();
    }

    private static Block failure(OfCase one) {
        Block.Rows rows = new Block.Rows().add("expected", one.expected).addAll("but", one.failures);
        if (one.facts != null) {
            rows.addAll("fired", orNone(one.fired, "no rule")).add("facts", one.facts);
        }
        return rows.addAll("read", orNone(one.read, "no statement")).table();
    }

    private static List<String> orNone(List<?> lines, String none) {
        return lines.isEmpty() ? List.of(none) : lines.stream().map(Object::toString).toList();
    }

    private String tally() {
        return Words.count(summary.cases, "case") + " of " + Words.count(summary.rules, "rule") + ": "
                + (summary.cases - summary.failed - summary.knownWrong) + " as expected, " + summary.failed + " failed, "
                + summary.knownWrong + " known wrong; " + Words.count(summary.missing, "case") + " missing.";
    }
}
