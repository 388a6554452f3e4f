package imrcheck.authoring;

import static imrcheck.authoring.AuthorJson.fields;

import imrcheck.authoring.RulesDiff.Accepted;
import imrcheck.authoring.RulesDiff.Moved;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** A comparison of rules for programs. */
public final class DiffJson {
    private DiffJson() {}

    /** Writes the comparison; {@code out} stays open. */
    public static void write(RulesDiff diff, OutputStream out) throws IOException {
        AuthorJson.write(
                fields("old", diff.oldRules(), "new", diff.newRules(), "rules", diff.moved().stream().map(DiffJson::rule).toList(), "still",
                        diff.still(), "stale", diff.stale(), "summary",
                        fields("letters", diff.counted().letters(), "items", diff.counted().items(), "changed", diff.items(), "verdicts",
                                diff.verdicts(), "open", diff.open(), "unreadable", diff.counted().unreadable(), "failed", diff.failed())),
                out);
    }

    private static Map<String, Object> rule(Moved rule) {
        return fields("rule", rule.rule(), "edit", rule.edit(), "place", rule.place(), "items",
                rule.items().stream().map(DiffJson::item).toList());
    }

    private static Map<String, Object> item(Accepted item) {
        return fields("change", item.change(), "accepted", item.by());
    }
}
