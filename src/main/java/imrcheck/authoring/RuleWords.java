package imrcheck.authoring;

import imrcheck.report.Words;
import imrcheck.rules.RuleMetadata;

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

    /** The days on which a provision is in force. */
    static String period(RuleMetadata rule) {
        if (rule.from() == null && rule.to() == null) {
            return "throughout";
        }
        return (rule.from() == null ? "" : "from " + rule.from()) + (rule.from() != null && rule.to() != null ? " " : "")
                + (rule.to() == null ? "" : "until before " + rule.to());
    }

    /** What a provision's finding may do. */
    static String weight(RuleMetadata rule) {
        return rule.decides() ? "decides" : "warns: an unconfirmed figure, which decides no verdict";
    }

    /** File and line. */
    static String place(RuleMetadata rule) {
        return rule.file() + ":" + rule.line();
    }
}
