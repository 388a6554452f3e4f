package imrcheck.authoring;

import imrcheck.authoring.ItemChange.Told;
import imrcheck.authoring.RuleEdits.Edit;
import imrcheck.authoring.RulesDiff.Accepted;
import imrcheck.authoring.RulesDiff.Moved;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Checker;
import imrcheck.check.InOrder;
import imrcheck.check.Tally;
import imrcheck.letter.LetterSplit;
import imrcheck.source.Input;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Checks letters under two versions of the rules. A letter is parsed once, and read once where the terms are the same. */
public final class RuleComparison {
    /** What an item is grouped under where its verdict changes and none of its findings. */
    private static final String VERDICT = "verdict";

    private final RuleVersion oldVersion;
    private final RuleVersion newVersion;
    private final RuleEdits edits;
    private final Checker oldRules;
    private final Checker newRules;
    private final Map<String, List<ItemChange>> moved = new TreeMap<>();
    private Tally counted = Tally.NONE;
    private int failed;

    /**
     * Prepares a comparison by building both versions.
     *
     * @param failures told of every step that fails on a letter
     * @throws imrcheck.rules.RulesDoNotBuild where one of them does not
     */
    public RuleComparison(RuleVersion oldVersion, RuleVersion newVersion, BiConsumer<SourceText, Throwable> failures) {
        this.oldVersion = oldVersion;
        this.newVersion = newVersion;
        edits = new RuleEdits(oldVersion.build(), newVersion.build());
        oldRules = Checker.by(edits.before(), failures);
        newRules = Checker.by(edits.after(), failures);
    }

    /**
     * Checks the letters and says what changes.
     *
     * @param jobs so many letters at once, at least 1
     * @param each told of every letter as the new rules judge it
     */
    public RulesDiff run(List<Source> sources, int jobs, List<AcceptedChange> accepted, Consumer<CheckedLetter> each) {
        boolean sameTerms = edits.sameTerms();
        InOrder.run(sources.iterator(), source -> LetterSplit.letters(source.read()).stream().map(input -> both(input, sameTerms)).toList(),
                jobs, pairs -> pairs.forEach(pair -> {
                    ItemChange.of(pair.before, pair.after).forEach(
                            change -> movers(change).forEach(rule -> moved.computeIfAbsent(rule, id -> new ArrayList<>()).add(change)));
                    counted = counted.plus(pair.after);
                    failed += pair.before.failed() || pair.after.failed() ? 1 : 0;
                    each.accept(pair.after);
                }));
        List<Moved> groups = moved.entrySet().stream().map(group -> group(group.getKey(), group.getValue(), accepted)).toList();
        List<AcceptedChange> stale = new ArrayList<>(accepted);
        groups.forEach(group -> group.items().forEach(item -> stale.removeIf(entry -> entry.equals(item.by()))));
        return new RulesDiff(oldVersion.name(), newVersion.name(), groups,
                edits.edited().stream().filter(rule -> !moved.containsKey(rule)).toList(), stale, counted, failed);
    }

    private record Pair(CheckedLetter before, CheckedLetter after) {}

    private Pair both(Input input, boolean sameTerms) {
        CheckedLetter before = oldRules.check(input);
        return new Pair(before, newRules.again(input, before, sameTerms));
    }

    /** The rules that move an item: of those whose findings differ the edited ones, else the loudest. */
    private Set<String> movers(ItemChange change) {
        List<Told> different = Stream.concat(change.gone().stream(), change.made().stream())
                .sorted(Comparator.comparing(Told::level).thenComparing(Told::rule)).toList();
        Set<String> edited = new HashSet<>(different.stream().map(Told::rule).filter(rule -> edits.of(rule) != Edit.NONE).toList());
        if (edited.isEmpty()) {
            edited.add(different.isEmpty() ? VERDICT : different.get(0).rule());
        }
        return edited;
    }

    private Moved group(String rule, List<ItemChange> changes, List<AcceptedChange> accepted) {
        List<Accepted> items = changes.stream().map(
                change -> new Accepted(change, accepted.stream().filter(entry -> entry.accepts(change, rule)).findFirst().orElse(null)))
                .toList();
        return rule.equals(VERDICT) ? new Moved(rule, "changes without a finding", null, items)
                : new Moved(rule, edits.of(rule).toString(), edits.place(rule), items);
    }
}
