package imrcheck.authoring;

import imrcheck.cases.CaseResult;
import imrcheck.facts.Finding;
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
        Block.Rows rows = new Block.Rows().add("expected", CaseWords.expected(result.letterCase().expect()));
        rows.addAll("but", CaseWords.failures(result));
        if (result.judgement() != null) {
            rows.addAll("fired", orNone(result.judgement().findings().stream().map(CaseWords::fired).toList(), "no rule"));
            rows.add("facts", CaseWords.facts(result.item()));
        }
        rows.addAll("read", orNone(
                CaseWords.statements(result).stream().map(statement -> CaseWords.statement(statement, result.checked().source())).toList(),
                "no statement"));
        out.append(rows.table().text(page)).append('\n');
    }

    private static List<String> orNone(List<String> lines, String none) {
        return lines.isEmpty() ? List.of(none) : lines;
    }

    private void knownWrong(CaseResult result) throws IOException {
        heading("known wrong ", page.ink(Style.bold, Style.fg_yellow), result);
        out.append(new Block.Rows().add("because", result.letterCase().todo()).table().text(page));
    }

    private void heading(String label, UnaryOperator<String> ink, CaseResult result) throws IOException {
        out.append(page.paragraph(0, label, ink, CaseWords.place(result.letterCase()) + " " + result.letterCase().name()));
    }

    private static String tally(CaseTest test) {
        int failed = test.failed().size();
        int known = test.knownWrong().size();
        return Words.count(test.results().size(), "case") + " of " + Words.count(test.rules(), "rule") + ": "
                + (test.results().size() - failed - known) + " as expected, " + failed + " failed, " + known + " known wrong; "
                + Words.count(test.gaps().size(), "case") + " missing.";
    }
}
