package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything that the rules folder says of one rule or row.
 *
 * @param rule        what it says about itself
 * @param text        its DRL, from the line {@code rule} to the line {@code end}; of a row the entry it is part of
 * @param requirement what a row asks for, in words: labels, each with what holds; empty for a rule
 * @param judges      the files of the shared rules that judge a row
 * @param tables      that it compares with
 * @param cases       that name it, and those beside it that name no rule of the provision, in the order of the files
 */
public record RuleDetails(RuleMetadata rule, String text, Map<String, String> requirement, List<String> judges, List<Table> tables,
        List<LetterCase> cases) {
    private static final Pattern TABLE = Pattern.compile("TableRow\\([^\"]*?topic == \"([^\"]+)\",\\s*table == \"([^\"]+)\"");

    private static final String SHARED = "provisions/";

    /**
     * A table of limits.
     *
     * @param file relative to the rules folder
     * @param rows its lines, the names of the columns first
     */
    public record Table(String file, List<String> rows) {}

    /**
     * Gathers what belongs to a rule.
     *
     * @param cases of all case files
     */
    public static RuleDetails of(RuleSet rules, RuleMetadata rule, List<LetterCase> cases) {
        List<String> ofTopic = rules.rules().stream().filter(other -> other.topic().equals(rule.topic())).map(RuleMetadata::id).toList();
        List<LetterCase> own =
                cases.stream()
                        .filter(letterCase -> letterCase.names(rule.id())
                                || letterCase.provision().equals(provision(rule)) && ofTopic.stream().noneMatch(letterCase::names))
                        .toList();
        if (!rule.isRow()) {
            String text = text(rules.files(), rule);
            return new RuleDetails(rule, text, Map.of(), List.of(), tables(rules.files(), text), own);
        }
        ProvisionEntry entry = ProvisionEntry.of(rules.files(), rule);
        Pattern matched = Pattern.compile("\\b" + entry.fact(rule.id()) + "\\(");
        List<String> judges = rules.files().ending(".drl").entrySet().stream()
                .filter(file -> file.getKey().startsWith(SHARED) && matched.matcher(file.getValue()).find()).map(Map.Entry::getKey)
                .toList();
        return new RuleDetails(rule, entry.text(), entry.requirement(rule.id()), judges, List.of(), own);
    }

    private static List<Table> tables(RuleFiles files, String text) {
        return TABLE.matcher(text).results().map(found -> found.group(1) + "/" + found.group(2) + ".csv").distinct()
                .filter(files.files()::containsKey)
                .map(file -> new Table(file, files.files().get(file).lines().filter(line -> !line.isBlank()).toList())).toList();
    }

    /** The DRL of a rule, from the line {@code rule} to the line {@code end}; of a row its entry. */
    static String text(RuleFiles files, RuleMetadata rule) {
        if (rule.isRow()) {
            return ProvisionEntry.of(files, rule).text();
        }
        List<String> lines = files.files().getOrDefault(rule.file(), "").lines().skip(rule.line() - 1L).toList();
        int end = lines.indexOf("end");
        return lines.subList(0, end < 0 ? lines.size() : end + 1).stream().collect(Collectors.joining("\n"));
    }

    /** The provision whose cases a rule's are: its file without ending, or the row's id in its folder. */
    static String provision(RuleMetadata rule) {
        return rule.isRow() ? rule.topic() + "/" + rule.id() : rule.file().replaceFirst("\\.drl$", "");
    }
}
