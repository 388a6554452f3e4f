package imrcheck.authoring;

import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.report.Page;
import imrcheck.report.Printable;
import imrcheck.report.Words;
import java.util.List;
import java.util.SortedMap;
import picocli.CommandLine.Help.Ansi.Style;

/** Lists rules by topic: id, kind, period, number of cases, title. */
public final class RuleList {
    private RuleList() {}

    /** The list of the selected rules. */
    public static String of(RuleSet rules, Selection selection, Page page) {
        List<LetterCase> cases = CaseFile.all(rules.files());
        SortedMap<String, List<RuleMetadata>> topics = RuleWords.byTopic(selection.rules());
        StringBuilder list = new StringBuilder();
        topics.forEach((topic, of) -> {
            list.append(page.ink(Style.bold).apply(Printable.line(topic))).append('\n');
            for (RuleMetadata rule : of) {
                String provision = rule.isProvision() ? "; " + RuleWords.sources(rule) : "";
                list.append(page.paragraph(2, "", rule.id() + ": " + rule.title()))
                        .append(page.paragraph(6, "", RuleWords.kind(rule) + provision + "; "
                                + Words.count(RulePage.cases(rules, rule, cases).size(), "case") + "; " + RuleWords.place(rule)));
            }
        });
        String tally = Words.count(selection.rules().size(), "rule") + " in " + Words.count(topics.size(), "topic") + ".";
        return list.append(page.paragraph(0, "", tally)).toString();
    }
}
