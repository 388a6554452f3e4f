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
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.runtime.rule.ConsequenceException;

/**
 * Rules in the engine's memory: one base, and a session a letter.
 *
 * @param digest   of the files they come from
 * @param source   reads these files
 * @param words    reads the terms
 * @param rules    what rules and rows say about themselves
 * @param byName   rules by what the engine calls them
 * @param general  ids of the rules for any treatment
 * @param grounds  which findings may be a ground of appeal
 * @param model    makes what describes the rules to the engine
 * @param sessions of the base
 */
record CompiledRules(String digest, Supplier<RuleFiles> source, Supplier<Terms> words, List<RuleMetadata> rules,
        Map<String, RuleMetadata> byName, Set<String> general, Grounds grounds, Supplier<List<Model>> model,
        Sessions sessions) implements RuleSet {
    private static final String ANY_TREATMENT = "any-treatment";

    /**
     * Makes checked rules ready.
     *
     * @param digest   of the files they come from
     * @param compiled with no id given twice
     * @param loader   knows the topics' classes
     */
    static CompiledRules of(String digest, Supplier<RuleFiles> files, Supplier<Terms> terms, RuleSets.Compiled compiled,
            ClassLoader loader) {
        List<RuleMetadata> rules = rules(compiled.topics(), compiled.rows());
        Map<String, RuleMetadata> byName =
                rules.stream().filter(rule -> !rule.isRow()).collect(Collectors.toMap(RuleMetadata::engineName, rule -> rule));
        Set<String> general =
                rules.stream().filter(rule -> rule.topic().equals(ANY_TREATMENT)).map(RuleMetadata::id).collect(Collectors.toSet());
        Supplier<List<Model>> models = () -> models(compiled.topics(), loader);
        return new CompiledRules(digest, files, new Once<>(terms), rules, byName, general, compiled.rows().grounds(), models,
                sessions(models, compiled.rows().facts()));
    }

    private static Sessions sessions(Supplier<List<Model>> models, List<Fact> rows) {
        return new Sessions(() -> KieBaseBuilder.createKieBaseFromModel(models.get()), rows);
    }

    /** What its rules know as rows. */
    List<Fact> rows() {
        return sessions.rows();
    }

    /** What describes its rules to the engine. */
    List<Model> models() {
        return model.get();
    }

    /** The same rules with other rows. */
    CompiledRules withRows(List<Fact> rows) {
        return with(byName, sessions.holding(rows));
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
            parts.add(model.getPackageName().equals(rule.packageName()) ? without(rule.title(), model) : model);
        }
        if (version != null) {
            parts.add(version);
            names.put(RuleMetadata.engineName(version.getPackageName(), rule.title()), rule);
        }
        return with(names, sessions(() -> parts, rows()));
    }

    private CompiledRules with(Map<String, RuleMetadata> names, Sessions others) {
        return new CompiledRules(digest, source, words, rules, names, general, grounds, model, others);
    }

    private static Model without(String title, Model model) {
        return new ModelImpl(model.getName()).withGlobals(model.getGlobals())
                .withRules(model.getRules().stream().filter(rule -> !rule.getName().equals(title)).toList());
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
    public RuleFiles files() {
        return source.get();
    }

    @Override
    public Terms terms() {
        return words.get();
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
        return facts.items().stream().map(item -> new Judge(item, report, general, grounds).judge()).toList();
    }

    @Override
    public Trace trace(LetterFacts facts) {
        Trace trace = new Trace(new HashSet<>(), new HashSet<>(), new HashSet<>());
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
