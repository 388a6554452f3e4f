package imrcheck.authoring;

import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.report.Page;
import imrcheck.report.Words;
import imrcheck.rules.RuleMetadata;
import imrcheck.rules.RuleSet;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Help.Ansi.Style;

/** Lists rules by topic: id, kind, period, number of cases, title. */
public final class RuleList {
    private RuleList() {}

    /** Writes the list of the selected rules and flushes. */
    public static void write(RuleSet rules, Selection selection, Writer out, Page page) throws IOException {
        List<LetterCase> cases = CaseFile.all(rules.files());
        TreeMap<String, List<RuleMetadata>> topics =
                selection.rules().stream().sorted(Comparator.comparing(RuleMetadata::file).thenComparing(RuleMetadata::line))
                        .collect(Collectors.groupingBy(RuleMetadata::topic, TreeMap::new, Collectors.toList()));
        for (String topic : topics.keySet()) {
            out.append(page.ink(Style.bold).apply(topic)).append('\n');
            for (RuleMetadata rule : topics.get(topic)) {
                out.append(page.paragraph(2, "", rule.id() + ": " + rule.title()));
                out.append(page.paragraph(6, "", about(RuleDetails.of(rules, rule, cases))));
            }
        }
        out.append(
                page.paragraph(0, "", Words.count(selection.rules().size(), "rule") + " in " + Words.count(topics.size(), "topic") + "."));
        out.flush();
    }

    private static String about(RuleDetails details) {
        RuleMetadata rule = details.rule();
        String provision = rule.isProvision()
                ? "; " + rule.reference() + "; in force " + RuleWords.period(rule) + (rule.decides() ? "" : "; warns") : "";
        return RuleWords.kind(rule) + provision + "; " + Words.count(details.cases().size(), "case") + "; " + RuleWords.place(rule);
    }
}
