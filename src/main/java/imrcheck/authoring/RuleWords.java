package imrcheck.authoring;

import imrcheck.judge.RuleMetadata;
import imrcheck.report.Words;
import java.util.stream.Collectors;

/** What rules say about themselves, in texts for readers. */
final class RuleWords {
    private RuleWords() {}

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
}
