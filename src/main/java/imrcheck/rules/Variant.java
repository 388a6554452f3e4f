package imrcheck.rules;

import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;

/** Rules that differ from others in one file; to be closed when they have judged what they shall. */
public final class Variant implements AutoCloseable {
    private final CompiledRules original;
    private final CompiledRules rules;
    private final LoadedTopic before;
    private final LoadedTopic after;

    Variant(CompiledRules original, CompiledRules rules, LoadedTopic before, LoadedTopic after) {
        this.original = original;
        this.rules = rules;
        this.before = before;
        this.after = after;
    }

    /** The rules with the edit. */
    public RuleSet rules() {
        return rules;
    }

    /**
     * Whether a letter can be judged otherwise than by the rules without the edit: false where none of its items is of a
     * treatment that the edited topic speaks of. Rows of tables may be seen by the rules for all letters, too.
     */
    public boolean mayDiffer(LetterFacts facts) {
        boolean rows = rules.rowsAreShared() && !before.topic().rows().equals(after.topic().rows());
        return rows || after.general() || facts.items().stream().anyMatch(item -> concerns(before, item) || concerns(after, item));
    }

    private static boolean concerns(LoadedTopic topic, Item item) {
        return topic.topic().scope().treatments().contains(item.treatment());
    }

    @Override
    public void close() {
        rules.close(original);
    }
}
