package imrcheck.authoring;

import imrcheck.cases.CaseResult;
import imrcheck.facts.Finding;
import imrcheck.facts.Statement;
import imrcheck.report.Page;
import imrcheck.report.Words;
import imrcheck.rules.RuleError;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Help.Ansi.Style;

/** Tells a rule author what came of the cases: failures with all that was read, known failures, missing cases, a tally. */
public final class TestText {
    private static final int LABEL = 10;
    private final Appendable out;
    private final Page page;

    private TestText(Appendable out, Page page) {
        this.out = out;
        this.page = page;
    }

    /** Writes the report and flushes. */
    public static void write(CaseTest test, Writer out, Page page) throws IOException {
        TestText text = new TestText(out, page);
        for (CaseResult failed : test.failed()) {
            text.failed(failed);
        }
        for (CaseResult known : test.knownWrong()) {
            text.knownWrong(known);
        }
        for (RuleError gap : test.gaps()) {
            out.append(page.paragraph(0, "missing     ", page.ink(Style.bold, Style.fg_red), gap.toString()));
        }
        out.append(page.paragraph(0, "", tally(test)));
        out.flush();
    }

    private void failed(CaseResult result) throws IOException {
        heading("FAILED      ", page.ink(Style.bold, Style.fg_red), result);
        row("expected", CaseWords.expected(result.letterCase().expect()));
        rows("but", CaseWords.failures(result));
        if (result.judgement() != null) {
            rows("fired", orNone(result.judgement().findings().stream().map(CaseWords::fired).toList(), "no rule"));
            row("facts", CaseWords.facts(result.item()));
        }
        List<Statement> statements = CaseWords.statements(result);
        rows("read", orNone(statements.stream().map(statement -> CaseWords.statement(statement, result.checked().source())).toList(),
                "no statement"));
        out.append('\n');
    }

    private static List<String> orNone(List<String> lines, String none) {
        return lines.isEmpty() ? List.of(none) : lines;
    }

    private void knownWrong(CaseResult result) throws IOException {
        heading("known wrong ", page.ink(Style.bold, Style.fg_yellow), result);
        row("because", result.letterCase().todo());
    }

    private void heading(String label, UnaryOperator<String> ink, CaseResult result) throws IOException {
        out.append(page.paragraph(0, label, ink, CaseWords.place(result.letterCase()) + " " + result.letterCase().name()));
    }

    private void rows(String label, List<String> texts) throws IOException {
        for (int i = 0; i < texts.size(); i++) {
            row(i == 0 ? label : "", texts.get(i));
        }
    }

    private void row(String label, String text) throws IOException {
        out.append(page.paragraph(2, label + " ".repeat(LABEL - label.length()), text));
    }

    private static String tally(CaseTest test) {
        int failed = test.failed().size();
        int known = test.knownWrong().size();
        return Words.count(test.results().size(), "case") + " of " + Words.count(test.rules(), "rule") + ": "
                + (test.results().size() - failed - known) + " as expected, " + failed + " failed, " + known + " known wrong; "
                + Words.count(test.gaps().size(), "case") + " missing.";
    }
}
