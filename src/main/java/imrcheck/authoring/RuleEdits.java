package imrcheck.authoring;

import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleFiles;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What became of each rule between two versions. */
final class RuleEdits {
    /** What became of a rule; a table or the terms of its topic may have changed rather than its text. */
    enum Edit {
        NEW, GONE, TEXT, TABLE, TERMS, NONE
    }

    private final Map<String, RuleMetadata> before;
    private final Map<String, RuleMetadata> after;
    private final RuleFiles oldFiles;
    private final RuleFiles newFiles;

    RuleEdits(RuleSet oldRules, RuleSet newRules) {
        before = byId(oldRules);
        after = byId(newRules);
        oldFiles = oldRules.files();
        newFiles = newRules.files();
    }

    private static Map<String, RuleMetadata> byId(RuleSet rules) {
        return rules.rules().stream().collect(Collectors.toMap(RuleMetadata::id, Function.identity()));
    }

    /** What became of the rule with that id. */
    Edit of(String id) {
        RuleMetadata old = before.get(id);
        RuleMetadata now = after.get(id);
        if (old == null || now == null) {
            return now == null ? Edit.GONE : Edit.NEW;
        }
        if (!RuleDetails.text(oldFiles, old).equals(RuleDetails.text(newFiles, now)) || !old.sources().equals(now.sources())) {
            return Edit.TEXT;
        }
        if (!topicFiles(oldFiles, old, ".csv").equals(topicFiles(newFiles, now, ".csv"))) {
            return Edit.TABLE;
        }
        return topicFiles(oldFiles, old, "terms.yaml").equals(topicFiles(newFiles, now, "terms.yaml")) ? Edit.NONE : Edit.TERMS;
    }

    private static SortedMap<String, String> topicFiles(RuleFiles files, RuleMetadata rule, String ending) {
        SortedMap<String, String> own = new TreeMap<>(files.ending(ending));
        own.keySet().removeIf(path -> !path.startsWith(rule.topic() + "/"));
        return own;
    }

    /** The rules that are new, gone or changed in their text, by id. */
    List<String> edited() {
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        return ids.stream().filter(id -> of(id).compareTo(Edit.TEXT) <= 0).toList();
    }

    /** Where the rule stands now, or stood. */
    String place(String id) {
        return RuleWords.place(Objects.requireNonNullElseGet(after.get(id), () -> before.get(id)));
    }

    /** Whether both versions read letters by the same terms. */
    boolean sameTerms() {
        return oldFiles.ending("terms.yaml").equals(newFiles.ending("terms.yaml"));
    }
}
