package imrcheck.authoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import imrcheck.check.Tally;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a change of rules does to letters. As JSON it is an object of its components.
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
        @JsonProperty("rules") List<Moved> moved, List<String> still, List<AcceptedChange> stale, @JsonIgnore Tally counted,
        @JsonIgnore int failed) {

    /**
     * A rule and the items that it moves.
     *
     * @param rule  its id, or {@code verdict} where no finding but the verdict alone changes
     * @param edit  what became of it
     * @param place file and line, or null
     * @param items in the order of the letters
     */
    public record Moved(String rule, String edit, String place, List<Accepted> items) {}

    /**
     * A change.
     *
     * @param by the entry that accepts it, or null
     */
    public record Accepted(ItemChange change, @JsonProperty("accepted") AcceptedChange by) {}

    /** All numbers of the comparison: an item that two rules move counts once. */
    public record Summary(int letters, int items, int changed, int verdicts, int open, int unreadable, int failed) {}

    /** All numbers of the comparison. */
    @JsonProperty
    public Summary summary() {
        List<ItemChange> changes = items().map(Accepted::change).distinct().toList();
        int verdicts = (int) changes.stream().filter(change -> !Objects.equals(verdict(change.before()), verdict(change.after()))).count();
        return new Summary(counted.letters(), counted.items(), changes.size(), verdicts, open(), counted.unreadable(), failed);
    }

    /** How many changes nobody has accepted. */
    public int open() {
        return (int) items().filter(item -> item.by() == null).count();
    }

    private Stream<Accepted> items() {
        return moved.stream().flatMap(rule -> rule.items().stream());
    }

    private static Object verdict(ItemChange.Stand stand) {
        return stand == null ? null : stand.verdict();
    }
}
