package imrcheck.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import imrcheck.authoring.AcceptedChanges.Entry;
import imrcheck.check.Tally;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a change of rules does to letters.
 *
 * @param oldRules the name of the old version
 * @param newRules the name of the new one
 * @param moved    by rule, sorted: the items that it moves
 * @param still    rules that are new, gone or changed and move no item
 * @param stale    accepted changes that did not come about
 * @param counted  what the new rules say of all letters
 * @param failed   letters that a version could not judge
 */
public record RulesDiff(@JsonProperty("old") String oldRules, @JsonProperty("new") String newRules,
        @JsonProperty("rules") List<Moved> moved, List<String> still, List<Entry> stale, @JsonIgnore Tally counted,
        @JsonIgnore int failed) {
    public RulesDiff {
        moved = List.copyOf(moved);
        still = List.copyOf(still);
        stale = List.copyOf(stale);
    }

    /**
     * A rule and the items that it moves.
     *
     * @param rule  its id, or {@code verdict} where no finding but the verdict alone changes
     * @param edit  what became of it
     * @param place file and line, or null
     * @param items in the order of the letters
     */
    public record Moved(String rule, String edit, String place, List<Accepted> items) {
        public Moved {
            items = List.copyOf(items);
        }
    }

    /**
     * A change.
     *
     * @param by the entry that accepts it, or null
     */
    public record Accepted(ItemChange change, @JsonProperty("accepted") Entry by) {}

    /** For programs: {@code out} stays open. */
    public void write(OutputStream out) throws IOException {
        AuthorJson.write(this, out);
    }

    /** All numbers of the comparison. */
    public record Summary(int letters, int items, int changed, int verdicts, int open, int unreadable, int failed) {}

    /** All numbers of the comparison. */
    @JsonProperty
    public Summary summary() {
        return new Summary(counted.letters(), counted.items(), items(), verdicts(), open(), counted.unreadable(), failed);
    }

    /** How many items change; one that two rules move counts once. */
    public int items() {
        return (int) changes().distinct().count();
    }

    /** How many of them change their verdict. */
    public int verdicts() {
        return (int) changes().distinct().filter(change -> !Objects.equals(verdict(change.before()), verdict(change.after()))).count();
    }

    /** How many changes nobody has accepted. */
    public int open() {
        return (int) moved.stream().flatMap(rule -> rule.items().stream()).filter(item -> item.by() == null).count();
    }

    private Stream<ItemChange> changes() {
        return moved.stream().flatMap(rule -> rule.items().stream()).map(Accepted::change);
    }

    private static Object verdict(ItemChange.Stand stand) {
        return stand == null ? null : stand.verdict();
    }
}
