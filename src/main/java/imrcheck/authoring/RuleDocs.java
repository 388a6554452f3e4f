package imrcheck.authoring;

import imrcheck.authoring.Block.Cell;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.report.Words;
import imrcheck.rules.RuleFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.text.StringSubstitutor;

/** Documents rules: an index with the table of topics, and a page a rule, as HTML that needs no other file. */
public final class RuleDocs {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>${title}</title>
            <style>
            :root{color-scheme:light dark}
            body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
            h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem;margin-top:2rem}h3{font-size:1rem;margin:1.5rem 0 .5rem}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.25rem .75rem .25rem 0;
            border-bottom:1px solid #8884}pre{overflow-x:auto;padding:.75rem;background:#8881;font-size:.85rem}
            </style>
            </head>
            <body>
            ${body}</body>
            </html>
            """;

    private RuleDocs() {}

    /**
     * Writes the pages; those that are there already are written anew, what else lies in the folder stays.
     *
     * @param folder made where it is missing
     * @return the number of rules documented
     */
    public static int write(RuleSet rules, Path folder) throws IOException {
        List<LetterCase> cases = CaseFile.all(rules.files());
        page(folder.resolve("index.html"), "Rules", index(rules, cases));
        for (RuleMetadata rule : rules.rules()) {
            List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(new Cell("All rules", "../index.html"))));
            blocks.addAll(RulePage.of(rules, rule, cases, true));
            page(folder.resolve(link(rule)), rule.title(), blocks);
        }
        return rules.count();
    }

    private static void page(Path file, String title, List<Block> blocks) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String body = blocks.stream().map(Block::html).collect(Collectors.joining());
        Map<String, String> values = Map.of("title", Block.escaped(title), "body", body);
        Files.writeString(file, new StringSubstitutor(values).setDisableSubstitutionInValues(true).replace(PAGE));
    }

    private static String link(RuleMetadata rule) {
        return rule.topic() + "/" + rule.id() + ".html";
    }

    private static List<Block> index(RuleSet rules, List<LetterCase> cases) {
        Map<String, List<RuleMetadata>> topics = RuleWords.byTopic(rules.rules());
        Map<String, Long> beside =
                cases.stream().collect(Collectors.groupingBy(one -> RuleFiles.folder(one.file()), Collectors.counting()));
        String counts = Words.count(rules.count(), "rule") + ", " + Words.count(cases.size(), "case") + ", digest " + rules.digest();
        List<List<Cell>> rows = new ArrayList<>();
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(1, "Rules"), new Block.Paragraph(Cell.of(counts)),
                new Block.Table(List.of("Topic", "Rules", "Cases"), rows)));
        topics.forEach((topic, of) -> {
            rows.add(List.of(Cell.of(topic), Cell.of(of.size()), Cell.of(beside.getOrDefault(topic, 0L))));
            blocks.add(new Block.Heading(2, topic));
            blocks.add(new Block.Table(List.of("Rule", "Title", "Provision"),
                    of.stream()
                            .map(rule -> List.of(new Cell(rule.id(), link(rule)), Cell.of(rule.title()), Cell.of(RuleWords.sources(rule))))
                            .toList()));
        });
        return blocks;
    }
}
