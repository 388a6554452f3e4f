package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.terms.RuleFiles;
import imrcheck.terms.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.kie.api.runtime.rule.ConsequenceException;

/** Rules in the engine's memory. */
final class CompiledRules implements RuleSet {
    private final Supplier<RuleFiles> files;
    private final List<LoadedTopic> topics;
    private final List<RuleMetadata> rules;
    private final Map<String, RuleMetadata> byName;
    private final Set<String> anyTreatment;
    /** Asked only where a letter disputes what they speak of: most of the rules, and most of the time. */
    private final Map<LoadedTopic, TopicGroup> special;
    private final TopicGroup general;
    private final Supplier<Terms> terms;

    /**
     * Puts topics together.
     *
     * @param files  the files they come from
     * @param terms  of the same files
     * @param topics checked, with no id given twice
     * @param loader knows their classes
     */
    CompiledRules(RuleFiles files, Supplier<Terms> terms, List<CompiledTopic> topics, ClassLoader loader) {
        this.files = () -> files;
        this.terms = terms;
        this.topics = topics.stream().map(topic -> LoadedTopic.of(topic, loader)).toList();
        this.rules = sorted();
        this.byName = byName();
        this.anyTreatment = anyTreatment();
        this.special = new LinkedHashMap<>();
        this.topics.stream().filter(topic -> !topic.general()).forEach(topic -> special.put(topic, special(topic)));
        this.general = general();
    }

    /** These rules with one topic changed; what the change does not touch is shared with them. */
    private CompiledRules(CompiledRules old, Supplier<RuleFiles> files, LoadedTopic before, LoadedTopic after,
            Map<String, RuleMetadata> renamed) {
        this.files = files;
        this.terms = old.terms;
        this.topics = old.topics.stream().map(topic -> topic == before ? after : topic).toList();
        this.rules = sorted();
        this.byName = byName();
        byName.putAll(renamed);
        this.anyTreatment = anyTreatment();
        this.special = new LinkedHashMap<>();
        boolean sameRules = before.models() == after.models();
        for (LoadedTopic topic : topics) {
            if (topic == after && !topic.general()) {
                special.put(topic, sameRules ? old.special.get(before).holding(after.standing()) : special(after));
            } else if (!topic.general()) {
                special.put(topic, old.special.get(topic));
            }
        }
        boolean sameRows = !rowsAreShared() || before.topic().rows().equals(after.topic().rows());
        this.general = after.general() && !sameRules ? general() : sameRows ? old.general : old.general.holding(shared());
    }

    /**
     * These rules with one topic changed.
     *
     * @param files   the files with the change, of the same terms
     * @param after   takes the place of the topic of the same name, and holds for all letters where that one does
     * @param renamed rules that the engine knows by another name than their own, by that name: package, {@code /}, title
     */
    CompiledRules with(Supplier<RuleFiles> files, LoadedTopic after, Map<String, RuleMetadata> renamed) {
        return new CompiledRules(this, files, topic(after.topic().name()), after, renamed);
    }

    /** Lets go of the sessions that are not shared with {@code others}. */
    void close(CompiledRules others) {
        if (general != others.general) {
            general.close();
        }
        special.values().stream().filter(group -> !others.special.containsValue(group)).forEach(TopicGroup::close);
    }

    /** The topic of that name. */
    LoadedTopic topic(String name) {
        return topics.stream().filter(topic -> topic.topic().name().equals(name)).findFirst().orElseThrow();
    }

    /** Whether rows of tables are seen by rules for all letters. */
    boolean rowsAreShared() {
        return topics.stream().anyMatch(topic -> topic.general() && topic.readsRows());
    }

    private List<RuleMetadata> sorted() {
        return topics.stream().flatMap(topic -> topic.topic().rules().stream()).sorted(Comparator.comparing(RuleMetadata::id)).toList();
    }

    private Map<String, RuleMetadata> byName() {
        Map<String, RuleMetadata> names = new HashMap<>();
        rules.forEach(rule -> names.put(rule.packageName() + "/" + rule.title(), rule));
        return names;
    }

    private Set<String> anyTreatment() {
        return rules.stream().filter(rule -> rule.topic().equals("any-treatment")).map(RuleMetadata::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static TopicGroup special(LoadedTopic topic) {
        return new TopicGroup(List.of(topic.topic()), new Sessions(() -> LoadedTopic.base(List.of(topic)), topic.standing(), false));
    }

    private TopicGroup general() {
        List<LoadedTopic> forAll = topics.stream().filter(LoadedTopic::general).toList();
        return new TopicGroup(forAll.stream().map(LoadedTopic::topic).toList(),
                new Sessions(() -> LoadedTopic.base(forAll), shared(), true));
    }

    /** What stands in no letter and the rules for all letters see: their provisions and, where they ask for rows, those of every topic. */
    private List<Fact> shared() {
        List<Fact> shared = new ArrayList<>();
        topics.stream().filter(LoadedTopic::general).forEach(topic -> shared.addAll(topic.provisions()));
        if (rowsAreShared()) {
            topics.forEach(topic -> shared.addAll(topic.topic().rows()));
        }
        return shared;
    }

    @Override
    public int count() {
        return rules.size();
    }

    @Override
    public String digest() {
        return files.get().digest();
    }

    @Override
    public RuleFiles files() {
        return files.get();
    }

    @Override
    public Terms terms() {
        return terms.get();
    }

    @Override
    public List<RuleMetadata> rules() {
        return rules;
    }

    @Override
    public RuleMetadata rule(String id) {
        return rules.stream().filter(rule -> rule.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule has the id " + id));
    }

    @Override
    public List<Judgement> judge(LetterFacts facts) {
        Report report = new Report(byName);
        run(facts, report);
        return facts.items().stream().map(item -> Judge.judge(item, report, anyTreatment)).toList();
    }

    @Override
    public Trace trace(LetterFacts facts) {
        Tracer tracer = new Tracer();
        run(facts, new Report(byName, tracer));
        return tracer.trace();
    }

    private void run(LetterFacts facts, Report report) {
        try {
            special.values().forEach(topic -> topic.judge(facts, report));
            general.judge(facts, report);
        } catch (ConsequenceException e) {
            throw engineException(e);
        } catch (EngineException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new EngineException("A rule failed: " + firstLine(e), e);
        }
    }

    private EngineException engineException(ConsequenceException e) {
        if (e.getCause() instanceof EngineException own) {
            return own;
        }
        RuleMetadata rule = e.getRule() == null ? null : byName.get(e.getRule().getPackageName() + "/" + e.getRule().getName());
        String name = rule == null ? "of an unknown name" : rule.id() + " (" + rule.file() + ":" + rule.line() + ")";
        String why = e.getCause() == null ? "" : ": " + e.getCause().getClass().getSimpleName();
        return new EngineException("The action of the rule " + name + " failed" + why + ".", e);
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    }
}
