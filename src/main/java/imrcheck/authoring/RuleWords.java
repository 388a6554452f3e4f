package imrcheck.authoring;

import imrcheck.judge.RuleMetadata;
import imrcheck.report.Words;
import imrcheck.rules.RuleFiles;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What rules say about themselves, in texts for readers. */
final class RuleWords {
    /** Where a rule joins a table: its topic and its name. */
    static final Pattern TABLE =
            Pattern.compile("TableRow\\([^\"]*?(?:\"[^\"]*\")??[^\"]*?topic == \"([^\"]+)\",\\s*table == \"([^\"]+)\"");

    private RuleWords() {}

    /** By topic, in the order of their files. */
    static SortedMap<String, List<RuleMetadata>> byTopic(List<RuleMetadata> rules) {
        return rules.stream().sorted(Comparator.comparing(RuleMetadata::file).thenComparing(RuleMetadata::line))
                .collect(Collectors.groupingBy(RuleMetadata::topic, TreeMap::new, Collectors.toList()));
    }

    /** The kind of its findings and the outcome that they speak for. */
    static String kind(RuleMetadata rule) {
        if (rule.kind() == null) {
            return "makes no finding of its own";
        }
        return rule.kind() + (rule.kind().supports() == null ? "" : ", a reason for " + Words.outcome(rule.kind().supports()));
    }

    /** Where a provision stands and when, in one text; empty for a check of no guideline. */
    static String sources(RuleMetadata rule) {
        return rule.sources().stream().map(Words::source).collect(Collectors.joining(". "));
    }

    /** File and line. */
    static String place(RuleMetadata rule) {
        return rule.file() + ":" + rule.line();
    }

    /** The DRL of a rule, from the line {@code rule} to the line {@code end}; of a row its entry. */
    static String text(RuleFiles files, RuleMetadata rule) {
        if (rule.isRow()) {
            return ProvisionEntry.of(files, rule).text();
        }
        List<String> lines = files.files().getOrDefault(rule.file(), "").lines().skip(rule.line() - 1L).toList();
        int end = lines.indexOf("end");
        return String.join("\n", lines.subList(0, end < 0 ? lines.size() : end + 1));
    }

    /** The provision whose cases a rule's are: its file without ending, or the row's id in its folder. */
    static String provision(RuleMetadata rule) {
        return rule.isRow() ? rule.topic() + "/" + rule.id() : rule.file().replaceFirst("\\.drl$", "");
    }

    /** A constant in lower case. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
