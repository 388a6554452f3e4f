package imrcheck.authoring;

import imrcheck.cases.CaseFile;
import imrcheck.judge.RuleSet;
import imrcheck.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What the rules can do, a row a topic: how many provisions and cases, and how well they do on labelled letters. */
public final class CapabilityTable {
    private static final int COLUMNS = 5;
    private static final List<String> NAMES = List.of("Topic", "Provisions", "Cases", "Measured");

    private CapabilityTable() {}

    /**
     * The table as Markdown.
     *
     * @param scores lines of tab-separated treatment, items, share of right verdicts, swapped items, share of these found; the
     *               names of the columns first
     */
    public static String of(RuleSet rules, List<String> scores) {
        Map<String, String> measured = scores.stream().skip(1).map(line -> line.split("\t", -1))
                .collect(Collectors.toMap(cells -> cells[0], CapabilityTable::score));
        List<String> lines = new ArrayList<>(List.of("| " + String.join(" | ", NAMES) + " |", "|---".repeat(NAMES.size()) + "|"));
        for (TopicRow topic : TopicRow.of(rules, CaseFile.all(rules.files()))) {
            String score = topic.treatment() == null ? other(topic) : measured.getOrDefault(topic.treatment(), "unmeasured");
            lines.add("| " + topic.topic().replace('-', ' ') + " | " + topic.provisions() + " | " + topic.cases() + " | " + score + " |");
        }
        return String.join("\n", lines) + "\n";
    }

    /** A score is that of a treatment; what holds for several shows in theirs. */
    private static String other(TopicRow topic) {
        long checks = topic.rules().stream().filter(rule -> !rule.isProvision()).count();
        return checks == 0 ? "in its treatments" : "in every treatment; " + checks + " rules of no guideline";
    }

    private static String score(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("the scores of " + cells[0] + " have " + cells.length + " columns instead of " + COLUMNS);
        }
        return Words.count(Integer.parseInt(cells[1]), "item") + ": verdict " + share(cells[2])
                + (cells[4].isEmpty() ? "" : ", flipped " + share(cells[4]));
    }

    private static String share(String text) {
        return String.format(Locale.ROOT, "%.2f", Double.parseDouble(text));
    }
}
