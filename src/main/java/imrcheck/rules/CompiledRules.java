package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.terms.RuleFiles;
import imrcheck.terms.Terms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.rule.ConsequenceException;

/** Rules in the engine's memory. */
final class CompiledRules implements RuleSet {
    private final RuleFiles files;
    private final List<RuleMetadata> rules;
    private final Map<String, RuleMetadata> byName;
    private final Set<String> anyTreatment;
    /** Asked only where a letter disputes what they speak of: most of the rules, and most of the time. */
    private final List<TopicGroup> special;
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
        this.files = files;
        this.terms = terms;
        this.rules = topics.stream().flatMap(topic -> topic.rules().stream()).sorted(Comparator.comparing(RuleMetadata::id)).toList();
        this.byName = new HashMap<>();
        rules.forEach(rule -> byName.put(rule.packageName() + "/" + rule.title(), rule));
        this.anyTreatment = rules.stream().filter(rule -> rule.topic().equals("any-treatment")).map(RuleMetadata::id)
                .collect(Collectors.toUnmodifiableSet());
        this.special = topics.stream().filter(topic -> !topic.scope().general()).map(topic -> special(topic, loader)).toList();
        List<CompiledTopic> others = topics.stream().filter(topic -> topic.scope().general()).toList();
        List<Fact> shared = new ArrayList<>(provisions(others));
        topics.forEach(topic -> shared.addAll(topic.rows()));
        this.general = new TopicGroup(others, new Sessions(() -> base(others, loader), shared, true));
    }

    private static TopicGroup special(CompiledTopic topic, ClassLoader loader) {
        List<Fact> standing = new ArrayList<>(provisions(List.of(topic)));
        standing.addAll(topic.rows());
        return new TopicGroup(List.of(topic), new Sessions(() -> base(List.of(topic), loader), standing, false));
    }

    private static KieBase base(List<CompiledTopic> topics, ClassLoader loader) {
        return KieBaseBuilder.createKieBaseFromModel(models(topics, loader));
    }

    private static List<Fact> provisions(List<CompiledTopic> topics) {
        List<Fact> facts = new ArrayList<>();
        for (CompiledTopic topic : topics) {
            topic.rules().stream().filter(RuleMetadata::isProvision).map(RuleMetadata::provision).forEach(facts::add);
        }
        return facts;
    }

    private static List<Model> models(List<CompiledTopic> topics, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (CompiledTopic topic : topics) {
            for (String name : topic.models()) {
                try {
                    models.add((Model) loader.loadClass(name).getConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new EngineException("The compiled rules of " + topic.name() + " cannot be loaded.", e);
                }
            }
        }
        return models;
    }

    @Override
    public int count() {
        return rules.size();
    }

    @Override
    public String digest() {
        return files.digest();
    }

    @Override
    public RuleFiles files() {
        return files;
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
            special.forEach(topic -> topic.judge(facts, report));
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
