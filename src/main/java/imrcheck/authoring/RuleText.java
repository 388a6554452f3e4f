package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.facts.Source;
import imrcheck.judge.RuleMetadata;
import imrcheck.report.Page;
import imrcheck.report.Words;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** Shows one rule: metadata, text, table rows and cases. */
public final class RuleText {
    private static final int LABEL = 11;
    private final Writer out;
    private final Page page;

    private RuleText(Writer out, Page page) {
        this.out = out;
        this.page = page;
    }

    /** Writes everything about a rule and flushes. */
    public static void write(RuleDetails details, Writer out, Page page) throws IOException {
        RuleText text = new RuleText(out, page);
        text.metadata(details.rule());
        text.lines("Rule", details.text().lines().toList());
        for (RuleDetails.Table table : details.tables()) {
            text.lines("Table " + table.file(), table.rows());
        }
        text.cases(details.cases());
        out.flush();
    }

    private void metadata(RuleMetadata rule) throws IOException {
        section(rule.id());
        row("title", rule.title());
        row("kind", RuleWords.kind(rule));
        if (rule.isProvision()) {
            for (Source source : rule.sources()) {
                row("guideline", Words.source(source));
            }
        }
        row("topic", rule.topic());
        row("file", RuleWords.place(rule));
    }

    private void lines(String heading, List<String> lines) throws IOException {
        out.append('\n');
        section(heading);
        for (String line : lines) {
            out.append("  ").append(line).append('\n');
        }
    }

    private void cases(List<LetterCase> cases) throws IOException {
        out.append('\n');
        section(cases.isEmpty() ? "No cases" : "Cases");
        for (LetterCase letterCase : cases) {
            out.append(page.paragraph(2, "", CaseWords.place(letterCase) + " " + letterCase.name()));
            out.append(page.paragraph(6, "", letterCase.item().title() + "; " + Words.outcome(letterCase.item().outcome())));
            out.append(page.paragraph(6, "", "expects " + CaseWords.expected(letterCase.expect())));
            if (letterCase.todo() != null) {
                out.append(page.paragraph(6, "", "known wrong: " + letterCase.todo()));
            }
        }
    }

    private void section(String title) throws IOException {
        out.append(page.ink(Style.bold).apply(title)).append('\n');
    }

    private void row(String label, String text) throws IOException {
        out.append(page.paragraph(2, label + " ".repeat(LABEL - label.length()), text));
    }
}
