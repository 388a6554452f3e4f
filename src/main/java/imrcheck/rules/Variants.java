package imrcheck.rules;

import imrcheck.facts.TableRow;
import imrcheck.facts.Treatment;
import imrcheck.terms.RuleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;

/**
 * Makes many rule sets that each differ from one set in a single file. Only the edited file is compiled, many edits in one
 * build; everything else is shared, so that a variant costs little more than the engine's network of one topic.
 */
public final class Variants {
    private final CompiledRules original;
    private final Map<String, DrlFile> originals = new ConcurrentHashMap<>();
    private final Map<String, RuleFiles> ofTopics = new ConcurrentHashMap<>();

    /**
     * Variants of these rules.
     *
     * @param original of {@link RuleSets}
     */
    public Variants(RuleSet original) {
        this.original = (CompiledRules) original;
    }

    /** The treatments of the items that the rules of a topic are ever shown; empty where they see all. */
    public Set<Treatment> treatments(String topic) {
        return original.topic(topic).topic().scope().treatments();
    }

    /**
     * The rules under each of some edits.
     *
     * @return a variant for each edit in that order, or empty where the rules do not build with it
     */
    public List<Optional<Variant>> of(List<FileEdit> edits) {
        Map<Integer, EditedRules> edited = new TreeMap<>();
        Map<Integer, String> texts = new TreeMap<>();
        for (int i = 0; i < edits.size(); i++) {
            if (edits.get(i).path().endsWith(".drl")) {
                EditedRules rules = edited(edits.get(i));
                edited.put(i, rules);
                if (rules.builds() && !rules.rules().isEmpty()) {
                    texts.put(i, rules.text());
                }
            }
        }
        Map<Integer, Model> models = FileCompiler.compile(texts);
        List<Optional<Variant>> variants = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            EditedRules rules = edited.get(i);
            if (rules == null) {
                variants.add(rows(edits.get(i)));
            } else {
                boolean builds = rules.builds() && (models.containsKey(i) || rules.rules().isEmpty());
                variants.add(builds ? Optional.of(withRules(edits.get(i), rules, models.get(i))) : Optional.empty());
            }
        }
        return variants;
    }

    private EditedRules edited(FileEdit edit) {
        return EditedRules.of(unedited(edit.path(), original.files().files().get(edit.path())), edit.text());
    }

    private DrlFile unedited(String path, String text) {
        return originals.computeIfAbsent(path, name -> DrlFile.read(name, text));
    }

    /** What the topic's rules have to do with under an edit. */
    private TopicScope scope(FileEdit edit, EditedRules edited) {
        List<DrlFile> files = new ArrayList<>(edited.files());
        ofTopic(edit.topic()).ending(".drl").forEach((path, text) -> {
            if (!path.equals(edit.path())) {
                files.add(unedited(path, text));
            }
        });
        return TopicScope.of(edit.topic(), files);
    }

    private Variant withRules(FileEdit edit, EditedRules edited, Model model) {
        LoadedTopic before = original.topic(edit.topic());
        CompiledTopic topic = before.topic();
        List<RuleMetadata> all = new ArrayList<>(topic.rules().stream()
                .filter(rule -> !rule.file().equals(edit.path()) || !edited.replaced().contains(rule.title())).toList());
        all.addAll(edited.rules());
        List<Model> parts = new ArrayList<>();
        before.models().get().forEach(part -> parts.add(new PartOfModel(part, edited.replaced())));
        Map<String, RuleMetadata> renamed = new HashMap<>();
        if (model != null) {
            parts.add(model);
            edited.rules().forEach(rule -> renamed.put(model.getPackageName() + "/" + rule.title(), rule));
        }
        CompiledTopic changed = new CompiledTopic(topic.name(), all, topic.rows(), topic.models(), topic.classes(), scope(edit, edited));
        return variant(edit, before, new LoadedTopic(changed, () -> parts), renamed);
    }

    private Optional<Variant> rows(FileEdit edit) {
        LoadedTopic before = original.topic(edit.topic());
        CompiledTopic topic = before.topic();
        List<RuleError> errors = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        with(edit, ofTopic(edit.topic())).ending(".csv").forEach((path, text) -> rows.addAll(TableFile.read(path, text, errors)));
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        CompiledTopic edited = new CompiledTopic(topic.name(), topic.rules(), rows, topic.models(), topic.classes(), topic.scope());
        return Optional.of(variant(edit, before, new LoadedTopic(edited, before.models()), Map.of()));
    }

    private Variant variant(FileEdit edit, LoadedTopic before, LoadedTopic after, Map<String, RuleMetadata> renamed) {
        return new Variant(original, original.with(() -> with(edit, original.files()), after, renamed), before, after);
    }

    private RuleFiles ofTopic(String topic) {
        return ofTopics.computeIfAbsent(topic, name -> new RuleFiles(original.files().files().subMap(name + "/", name + "0")));
    }

    private static RuleFiles with(FileEdit edit, RuleFiles all) {
        SortedMap<String, String> files = new TreeMap<>(all.files());
        if (edit.text() == null) {
            files.remove(edit.path());
        } else {
            files.put(edit.path(), edit.text());
        }
        return new RuleFiles(files);
    }
}
