package imrcheck.authoring;

import imrcheck.authoring.Block.Cell;
import imrcheck.cases.CaseFile;
import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Documents rules: an index with the table of topics, and a page a rule, each as HTML and as Markdown. */
public final class RuleDocs {
    private final RuleSet rules;
    private final List<LetterCase> cases;
    private final Path folder;

    private RuleDocs(RuleSet rules, Path folder) {
        this.rules = rules;
        this.cases = CaseFile.all(rules.files());
        this.folder = folder;
    }

    /**
     * Writes the pages; those that are there already are written anew, what else lies in the folder stays.
     *
     * @param folder made where it is missing
     * @return the number of rules documented
     */
    public static int write(RuleSet rules, Path folder) throws IOException {
        RuleDocs docs = new RuleDocs(rules, folder);
        docs.page("index", "Rules", docs.index());
        for (RuleMetadata rule : rules.rules()) {
            List<Block> blocks = new ArrayList<>(List.of(new Block.Paragraph(new Cell("All rules", "../index"))));
            blocks.addAll(RulePage.of(RuleDetails.of(rules, rule, docs.cases), true));
            docs.page(link(rule), rule.title(), blocks);
        }
        return rules.count();
    }

    private void page(String name, String title, List<Block> blocks) throws IOException {
        Files.createDirectories(folder.resolve(name).toAbsolutePath().getParent());
        Files.writeString(folder.resolve(name + ".md"), Block.all(blocks, Block::markdown, "\n"));
        Files.writeString(folder.resolve(name + ".html"), HtmlPage.of(title, blocks));
    }

    private static String link(RuleMetadata rule) {
        return rule.topic() + "/" + rule.id();
    }

    private List<Block> index() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, "Rules"));
        blocks.add(new Block.Paragraph(
                Cell.of(Words.count(rules.count(), "rule") + ", " + Words.count(cases.size(), "case") + ", digest " + rules.digest())));
        List<TopicRow> topics = TopicRow.of(rules, cases).stream().filter(topic -> !topic.rules().isEmpty()).toList();
        blocks.add(new Block.Table(List.of("Topic", "Rules", "Of other topics", "Cases"),
                topics.stream().map(topic -> List.of(Cell.of(topic.topic()), Cell.of(topic.own().size()),
                        Cell.of(topic.rules().size() - topic.own().size()), Cell.of(topic.cases()))).toList()));
        topics.stream().filter(topic -> !topic.own().isEmpty()).forEach(topic -> topic(topic, blocks));
        return blocks;
    }

    private static void topic(TopicRow topic, List<Block> blocks) {
        blocks.add(new Block.Heading(2, topic.topic()));
        List<List<Cell>> rows = topic.own().stream()
                .map(rule -> List.of(new Cell(rule.id(), link(rule)), Cell.of(rule.title()), Cell.of(RuleWords.sources(rule)))).toList();
        blocks.add(new Block.Table(List.of("Rule", "Title", "Provision"), rows));
    }
}
