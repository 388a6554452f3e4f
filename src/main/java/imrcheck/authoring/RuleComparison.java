package imrcheck.authoring;

import imrcheck.authoring.AcceptedChanges.Entry;
import imrcheck.authoring.ItemChange.Told;
import imrcheck.authoring.RuleEdits.Edit;
import imrcheck.authoring.RulesDiff.Accepted;
import imrcheck.authoring.RulesDiff.Moved;
import imrcheck.check.CheckedLetter;
import imrcheck.check.Checker;
import imrcheck.check.InOrder;
import imrcheck.check.Tally;
import imrcheck.rules.RuleSet;
import imrcheck.source.Input;
import imrcheck.source.Source;
import imrcheck.source.SourceText;
import imrcheck.terms.TermsException;
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
        RuleSet before = oldVersion.build();
        RuleSet after = newVersion.build();
        edits = new RuleEdits(before, after);
        oldRules = checker(oldVersion, before, failures);
        newRules = checker(newVersion, after, failures);
    }

    private static Checker checker(RuleVersion version, RuleSet rules, BiConsumer<SourceText, Throwable> failures) {
        try {
            return Checker.by(rules, failures);
        } catch (TermsException e) {
            throw new TermsException(version.name() + ":" + e.file(), e.line(), e.problem(), e.remedy());
        }
    }

    /**
     * Checks the letters and says what changes.
     *
     * @param jobs so many letters at once, at least 1
     * @param each told of every letter as the new rules judge it
     */
    public RulesDiff run(List<Source> sources, int jobs, AcceptedChanges accepted, Consumer<CheckedLetter> each) {
        boolean sameTerms = edits.sameTerms();
        InOrder.run(sources.iterator(), source -> both(source.read(), sameTerms), jobs, pair -> {
            pair.changes()
                    .forEach(change -> movers(change).forEach(rule -> moved.computeIfAbsent(rule, id -> new ArrayList<>()).add(change)));
            counted = counted.plus(pair.after());
            failed += pair.failed() ? 1 : 0;
            each.accept(pair.after());
        });
        return diff(accepted);
    }

    private record Pair(List<ItemChange> changes, CheckedLetter after, boolean failed) {}

    private Pair both(Input input, boolean sameTerms) {
        CheckedLetter before = oldRules.check(input);
        CheckedLetter after = newRules.again(input, before, sameTerms);
        return new Pair(ItemChange.of(before, after), after, before.failed() || after.failed());
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

    private RulesDiff diff(AcceptedChanges accepted) {
        Set<Entry> used = new HashSet<>();
        List<Moved> groups = new ArrayList<>();
        moved.forEach((rule, changes) -> {
            List<Accepted> items = changes.stream().map(change -> new Accepted(change, accepted.of(change, rule))).toList();
            items.forEach(item -> used.add(item.by()));
            groups.add(group(rule, items));
        });
        return new RulesDiff(oldVersion.name(), newVersion.name(), groups,
                edits.edited().stream().filter(rule -> !moved.containsKey(rule)).toList(),
                accepted.entries().stream().filter(entry -> !used.contains(entry)).toList(), counted, failed);
    }

    private Moved group(String rule, List<Accepted> items) {
        if (rule.equals(VERDICT)) {
            return new Moved(rule, "changes without a finding", null, items);
        }
        return new Moved(rule, switch (edits.of(rule)) {
            case NEW -> "new";
            case GONE -> "gone";
            case TEXT -> "changed";
            case TABLE -> "its table changed";
            case TERMS -> "the terms of its topic changed";
            case NONE -> "moved by what it shares with others";
        }, edits.place(rule), items);
    }
}
