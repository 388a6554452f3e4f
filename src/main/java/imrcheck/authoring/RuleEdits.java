package imrcheck.authoring;

import imrcheck.judge.RuleMetadata;
import imrcheck.judge.RuleSet;
import imrcheck.rules.RuleFiles;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What became of each rule between two versions.
 *
 * @param before the old rules
 * @param after  the new ones
 */
record RuleEdits(RuleSet before, RuleSet after) {
    /** What became of a rule; a table or the terms of its topic may have changed rather than its text. */
    enum Edit {
        NEW("new"), GONE("gone"), TEXT("changed"), TABLE("its table changed"), TERMS("the terms of its topic changed"),
        NONE("moved by what it shares with others");

        private final String words;

        Edit(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What became of the rule with that id. */
    Edit of(String id) {
        RuleMetadata old = rule(before, id);
        RuleMetadata now = rule(after, id);
        if (old == null || now == null) {
            return now == null ? Edit.GONE : Edit.NEW;
        }
        if (!RuleWords.text(before.files(), old).equals(RuleWords.text(after.files(), now)) || !old.sources().equals(now.sources())) {
            return Edit.TEXT;
        }
        if (!ofTopic(before.files(), old, ".csv").equals(ofTopic(after.files(), now, ".csv"))) {
            return Edit.TABLE;
        }
        return ofTopic(before.files(), old, "terms.yaml").equals(ofTopic(after.files(), now, "terms.yaml")) ? Edit.NONE : Edit.TERMS;
    }

    private static RuleMetadata rule(RuleSet rules, String id) {
        return rules.rules().stream().filter(rule -> rule.id().equals(id)).findFirst().orElse(null);
    }

    private static SortedMap<String, String> ofTopic(RuleFiles files, RuleMetadata rule, String ending) {
        SortedMap<String, String> own = files.ending(ending);
        own.keySet().removeIf(path -> !path.startsWith(rule.topic() + "/"));
        return own;
    }

    /** The rules that are new, gone or changed in their text, by id. */
    List<String> edited() {
        return Stream.of(before, after).flatMap(rules -> rules.rules().stream()).map(RuleMetadata::id).distinct().sorted()
                .filter(id -> of(id).compareTo(Edit.TEXT) <= 0).toList();
    }

    /** Where the rule stands now, or stood. */
    String place(String id) {
        return RuleWords.place(Objects.requireNonNullElseGet(rule(after, id), () -> rule(before, id)));
    }

    /** Whether both versions read letters by the same terms. */
    boolean sameTerms() {
        return before.files().ending("terms.yaml").equals(after.files().ending("terms.yaml"));
    }
}
