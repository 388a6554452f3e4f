package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.cases.LetterCase.CaseItem;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.report.Page;
import imrcheck.report.Words;
import imrcheck.rules.RuleFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The page of one rule or row: what it says about itself, where it stands, its text, its tables, its cases. */
public final class RulePage {
    /** The folder of the rules that judge rows. */
    private static final String SHARED = "provisions/";

    private final RuleFiles files;
    private final RuleMetadata rule;
    private final List<Block> blocks = new ArrayList<>();

    private RulePage(RuleFiles files, RuleMetadata rule) {
        this.files = files;
        this.rule = rule;
    }

    /**
     * For a terminal, with the gist of each case.
     *
     * @param cases of all case files
     */
    public static String text(RuleSet rules, RuleMetadata rule, List<LetterCase> cases, Page page) {
        return of(rules, rule, cases, false).stream().map(block -> block.text(page)).collect(Collectors.joining());
    }

    /**
     * All parts of the page.
     *
     * @param cases of all case files
     * @param full  whether to tell the cases with their letters
     */
    static List<Block> of(RuleSet rules, RuleMetadata rule, List<LetterCase> cases, boolean full) {
        RulePage page = new RulePage(rules.files(), rule);
        page.blocks.add(new Block.Heading(1, rule.title()));
        if (rule.isRow()) {
            page.row(ProvisionEntry.of(rules.files(), rule));
        } else {
            page.rule(RuleWords.text(rules.files(), rule));
        }
        List<LetterCase> own = cases(rules, rule, cases);
        page.blocks.add(new Block.Heading(2, own.isEmpty() ? "No cases" : "Cases"));
        own.forEach(letterCase -> page.letterCase(letterCase, full));
        return page.blocks;
    }

    /** Those that name a rule, and those beside it that name no rule of its topic, in the order of the files. */
    static List<LetterCase> cases(RuleSet rules, RuleMetadata rule, List<LetterCase> cases) {
        List<String> ofTopic = rules.rules().stream().filter(other -> other.topic().equals(rule.topic())).map(RuleMetadata::id).toList();
        String provision = RuleWords.provision(rule);
        return cases.stream()
                .filter(one -> one.names(rule.id()) || one.provision().equals(provision) && ofTopic.stream().noneMatch(one::names))
                .toList();
    }

    private void row(ProvisionEntry entry) {
        Pattern matched = Pattern.compile("\\b" + entry.fact(rule.id()) + "\\(");
        metadata(files.ending(".drl").entrySet().stream()
                .filter(file -> file.getKey().startsWith(SHARED) && matched.matcher(file.getValue()).find()).map(Map.Entry::getKey)
                .toList());
        Block.Rows requirement = new Block.Rows();
        entry.requirement(rule.id()).forEach(requirement::add);
        section("Requirement", requirement.table());
        section("Entry", new Block.Code(entry.text()));
    }

    private void rule(String text) {
        metadata(List.of());
        section("Rule", new Block.Code(text));
        RuleWords.TABLE.matcher(text).results().map(found -> found.group(1) + "/" + found.group(2) + ".csv").distinct()
                .filter(files.files()::containsKey).forEach(file -> section("Table " + file,
                        new Block.Code(files.files().get(file).lines().filter(line -> !line.isBlank()).collect(Collectors.joining("\n")))));
    }

    private void metadata(List<String> judges) {
        blocks.add(new Block.Rows().add("rule", rule.id()).add("topic", rule.topic()).add("kind", RuleWords.kind(rule))
                .addAll("source", rule.sources().stream().map(Words::source).toList()).addAll("judged by", judges)
                .add("file", RuleWords.place(rule)).table());
    }

    private void section(String title, Block block) {
        blocks.add(new Block.Heading(2, title));
        blocks.add(block);
    }

    private void letterCase(LetterCase letterCase, boolean full) {
        Block.Rows rows = new Block.Rows().add("expects", letterCase.expect().words()).add("known wrong", letterCase.todo());
        if (full) {
            new TreeMap<>(letterCase.dates()).forEach((name, date) -> rows.add(name, date.toString()));
            rows.add("summary", letterCase.summary());
        }
        for (CaseItem item : letterCase.items()) {
            rows.add("item", item.title() + ": " + item.outcome().word());
            if (full) {
                rows.add("guideline", item.guideline()).add("rationale", item.rationale());
            }
        }
        blocks.add(new Block.Heading(3, letterCase.name()));
        blocks.add(rows.add("file", letterCase.file() + ":" + letterCase.line()).table());
    }
}
