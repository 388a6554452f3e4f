package imrcheck.judge;

import imrcheck.facts.Fact;
import imrcheck.facts.Judgement;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Statement;
import imrcheck.language.Terms;
import imrcheck.rules.RuleFiles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.rule.ConsequenceException;

/** Rules in the engine's memory: one base, and a session a letter. */
final class CompiledRules implements RuleSet {
    private static final String ANY_TREATMENT = "any-treatment";

    private final String digest;
    private final Supplier<RuleFiles> files;
    private final Supplier<Terms> terms;
    private final List<RuleMetadata> rules;
    private final Map<String, RuleMetadata> byName;
    private final Set<String> anyTreatment;
    private final Supplier<List<Model>> models;
    private final Sessions sessions;

    /**
     * Makes checked rules ready.
     *
     * @param digest   of the files they come from
     * @param compiled with no id given twice
     * @param loader   knows the topics' classes
     */
    CompiledRules(String digest, Supplier<RuleFiles> files, Supplier<Terms> terms, RuleSets.Compiled compiled, ClassLoader loader) {
        this.digest = digest;
        this.files = files;
        this.terms = terms;
        this.rules = rules(compiled.topics(), compiled.rows());
        this.byName = new HashMap<>();
        rules.stream().filter(rule -> !rule.isRow()).forEach(rule -> byName.put(rule.engineName(), rule));
        this.anyTreatment = rules.stream().filter(rule -> rule.topic().equals(ANY_TREATMENT)).map(RuleMetadata::id)
                .collect(Collectors.toUnmodifiableSet());
        this.models = () -> models(compiled.topics(), loader);
        this.sessions = new Sessions(() -> KieBaseBuilder.createKieBaseFromModel(models.get()), compiled.rows().facts());
    }

    private CompiledRules(CompiledRules other, Map<String, RuleMetadata> byName, Sessions sessions) {
        this.digest = other.digest;
        this.files = other.files;
        this.terms = other.terms;
        this.rules = other.rules;
        this.byName = byName;
        this.anyTreatment = other.anyTreatment;
        this.models = other.models;
        this.sessions = sessions;
    }

    /** What its rules know as rows. */
    List<Fact> rows() {
        return sessions.rows();
    }

    /** What describes its rules to the engine. */
    List<Model> models() {
        return models.get();
    }

    /** The same rules with other rows. */
    CompiledRules withRows(List<Fact> rows) {
        return new CompiledRules(this, byName, sessions.holding(rows));
    }

    /**
     * The same with another version of a rule.
     *
     * @param rule    that it takes the place of
     * @param version a model of the rule alone, or null to leave it out
     * @param all     the models of these rules
     */
    CompiledRules withRule(RuleMetadata rule, Model version, List<Model> all) {
        Map<String, RuleMetadata> names = new HashMap<>(byName);
        List<Model> parts = new ArrayList<>();
        for (Model model : all) {
            parts.add(model.getPackageName().equals(rule.packageName()) ? new PartOfModel(model, List.of(rule.title())) : model);
        }
        if (version != null) {
            parts.add(version);
            names.put(RuleMetadata.engineName(version.getPackageName(), rule.title()), rule);
        }
        return new CompiledRules(this, names, new Sessions(() -> KieBaseBuilder.createKieBaseFromModel(parts), rows()));
    }

    /** Lets go of what it keeps for the next letter. */
    void close() {
        sessions.close();
    }

    /** Rules and rows by id; a rule stands where the row of its id says. */
    static List<RuleMetadata> rules(List<CompiledTopic> topics, Rows rows) {
        Map<String, RuleMetadata> judged = new HashMap<>();
        List<RuleMetadata> all = new ArrayList<>();
        rows.rules().forEach(row -> {
            if (row.title() == null) {
                judged.put(row.id(), row);
            } else {
                all.add(row);
            }
        });
        topics.stream().flatMap(topic -> topic.rules().stream()).forEach(rule -> {
            RuleMetadata row = judged.get(rule.id());
            all.add(row == null ? rule
                    : new RuleMetadata(rule.id(), rule.title(), rule.kind(), row.sources(), rule.topic(), rule.file(), rule.line()));
        });
        all.sort(Comparator.comparing(RuleMetadata::id));
        return List.copyOf(all);
    }

    private static List<Model> models(List<CompiledTopic> topics, ClassLoader loader) {
        return topics.stream().flatMap(topic -> topic.models().stream().map(name -> load(topic.name(), name, loader))).toList();
    }

    static Model load(String topic, String name, ClassLoader loader) {
        try {
            return (Model) loader.loadClass(name).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new EngineException("The compiled rules of " + topic + " cannot be loaded.", e);
        }
    }

    @Override
    public int count() {
        return rules.size();
    }

    @Override
    public String digest() {
        return digest;
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
        Report report = new Report(byName, null);
        run(facts, report);
        return facts.items().stream().map(item -> Judge.judge(item, report, anyTreatment)).toList();
    }

    @Override
    public Trace trace(LetterFacts facts) {
        Trace trace = new Trace(new HashSet<>(), new HashSet<>());
        run(facts, new Report(byName, trace));
        return trace;
    }

    /** The facts that rules may know: what is of the field alone costs the engine time and judges nothing. */
    private LetterFacts judged(LetterFacts facts) {
        return new LetterFacts(facts.items(), facts.rest().stream()
                .filter(fact -> !(fact instanceof Statement statement) || terms().judged(statement.concept())).toList());
    }

    private void run(LetterFacts facts, Report report) {
        try {
            sessions.run(judged(facts), report);
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
        RuleMetadata rule =
                e.getRule() == null ? null : byName.get(RuleMetadata.engineName(e.getRule().getPackageName(), e.getRule().getName()));
        String name = rule == null ? "of an unknown name" : rule.id() + " (" + rule.file() + ":" + rule.line() + ")";
        String why = e.getCause() == null ? "" : ": " + e.getCause().getClass().getSimpleName();
        return new EngineException("The action of the rule " + name + " failed" + why + ".", e);
    }

    private static String firstLine(RuntimeException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.getClass().getSimpleName());
    }
}
