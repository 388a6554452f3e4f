package imrcheck.authoring;

import imrcheck.cases.LetterCase;
import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleFiles;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Everything that the rules folder says of one rule.
 *
 * @param rule   what it says about itself
 * @param text   its DRL, from the line {@code rule} to the line {@code end}
 * @param tables that it compares with
 * @param cases  that name it, and those beside its file that name no other rule of the file, in the order of the files
 */
public record RuleDetails(RuleMetadata rule, String text, List<Table> tables, List<LetterCase> cases) {
    private static final Pattern TABLE = Pattern.compile("TableRow\\([^\"]*?topic == \"([^\"]+)\",\\s*table == \"([^\"]+)\"");

    public RuleDetails {
        tables = List.copyOf(tables);
        cases = List.copyOf(cases);
    }

    /**
     * A table of limits.
     *
     * @param file relative to the rules folder
     * @param rows its lines, the names of the columns first
     */
    public record Table(String file, List<String> rows) {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Gathers what belongs to a rule.
     *
     * @param cases of all case files
     */
    public static RuleDetails of(RuleSet rules, RuleMetadata rule, List<LetterCase> cases) {
        String text = text(rules.files(), rule);
        Matcher table = TABLE.matcher(text);
        List<Table> tables = table.results().map(found -> found.group(1) + "/" + found.group(2) + ".csv").distinct()
                .filter(rules.files().files()::containsKey)
                .map(file -> new Table(file, rules.files().files().get(file).lines().filter(line -> !line.isBlank()).toList())).toList();
        return new RuleDetails(rule, text, tables, cases.stream().filter(letterCase -> about(letterCase, rules, rule)).toList());
    }

    /** The DRL of a rule, from the line {@code rule} to the line {@code end}. */
    static String text(RuleFiles files, RuleMetadata rule) {
        List<String> lines = files.files().getOrDefault(rule.file(), "").lines().skip(rule.line() - 1L).toList();
        int end = lines.indexOf("end");
        return lines.subList(0, end < 0 ? lines.size() : end + 1).stream().collect(Collectors.joining("\n"));
    }

    private static boolean about(LetterCase letterCase, RuleSet rules, RuleMetadata rule) {
        return names(letterCase, rule) || letterCase.ruleFile().equals(rule.file())
                && rules.rules().stream().filter(other -> other.file().equals(rule.file())).noneMatch(other -> names(letterCase, other));
    }

    private static boolean names(LetterCase letterCase, RuleMetadata rule) {
        return letterCase.expect().findings().contains(rule.id()) || letterCase.expect().silent().contains(rule.id());
    }
}
