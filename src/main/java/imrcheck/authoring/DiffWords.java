package imrcheck.authoring;

import imrcheck.authoring.ItemChange.Stand;
import imrcheck.authoring.ItemChange.Told;
import imrcheck.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a comparison of rules is called in texts for readers. */
final class DiffWords {
    private DiffWords() {}

    /** Case and item. */
    static String name(ItemChange change) {
        return change.letter() + ", item " + change.item() + ": " + change.title();
    }

    /** The rule, what became of it and where it stands. */
    static String rule(RulesDiff.Moved rule) {
        return rule.rule() + " (" + rule.edit() + (rule.place() == null ? "" : ", " + rule.place()) + "): "
                + Words.count(rule.items().size(), "item");
    }

    /** What the judgement was and is. */
    static String verdict(ItemChange change) {
        if (Objects.equals(change.before(), change.after())) {
            return "still " + stand(change.after());
        }
        return stand(change.before()) + " -> " + stand(change.after());
    }

    private static String stand(Stand stand) {
        return stand == null ? "not judged"
                : stand.verdict() + (stand.expected() == null ? "" : ", expected " + Words.outcome(stand.expected()));
    }

    /** A finding in one line. */
    static String told(Told told) {
        return CaseWords.word(told.level()) + " " + told.message() + " [" + told.rule() + "]";
    }

    /** Who accepts a change, and why. */
    static String accepted(AcceptedChanges.Entry by) {
        return "accepted by " + by.who() + ": " + by.why();
    }

    /** What changed, in one sentence. */
    static String tally(RulesDiff diff) {
        long rules = diff.moved().stream().filter(moved -> moved.place() != null).count();
        return diff.items() + " of " + Words.count(diff.counted().items(), "item") + " in "
                + Words.count(diff.counted().letters(), "letter") + " change, " + diff.verdicts() + " in the verdict, moved by "
                + Words.count((int) rules, "rule") + "; " + Words.count(diff.open(), "change") + " not accepted.";
    }

    /** What else an author should know, a sentence each. */
    static List<String> notes(RulesDiff diff) {
        List<String> notes = new ArrayList<>();
        if (!diff.still().isEmpty()) {
            notes.add("Changed and moving no item: " + String.join(", ", diff.still()) + ".");
        }
        diff.stale().forEach(entry -> notes.add("The accepted change of " + entry.letter() + ", item " + entry.item() + ", by "
                + entry.rule() + " did not come about; delete its entry."));
        if (diff.counted().unreadable() > 0) {
            notes.add(Words.count(diff.counted().unreadable(), "letter") + " could not be read.");
        }
        if (diff.failed() > 0) {
            notes.add(Words.count(diff.failed(), "letter") + " could not be judged by one of the versions.");
        }
        return notes;
    }

    /** The words of the letter behind a finding, in one line; empty where it has none. */
    static String evidence(Told told) {
        return told.evidence().stream().map(quote -> "line " + quote.line() + ": " + Words.quote(quote.text()))
                .collect(Collectors.joining("; "));
    }
}
