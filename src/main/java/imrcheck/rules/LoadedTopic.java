package imrcheck.rules;

import imrcheck.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/**
 * A topic as the engine takes it.
 *
 * @param topic  the topic
 * @param models its rules, loaded when first asked for
 */
record LoadedTopic(CompiledTopic topic, Supplier<List<Model>> models) {

    /** A topic whose classes a loader knows. */
    static LoadedTopic of(CompiledTopic topic, ClassLoader loader) {
        return new LoadedTopic(topic, () -> load(topic.name(), topic.models(), loader));
    }

    /** Whether its rules hold for all letters. */
    boolean general() {
        return topic.scope().general();
    }

    /** Whether its rules match rows of tables. */
    boolean readsRows() {
        return topic.scope().wanted().stream().anyMatch(wanted -> wanted.type().equals("TableRow"));
    }

    /** The provisions of its rules, which stand in no letter. */
    List<Fact> provisions() {
        List<Fact> facts = new ArrayList<>();
        topic.rules().stream().filter(RuleMetadata::isProvision).map(RuleMetadata::provision).forEach(facts::add);
        return facts;
    }

    /** Its provisions and the rows of its tables. */
    List<Fact> standing() {
        List<Fact> standing = provisions();
        standing.addAll(topic.rows());
        return standing;
    }

    /** One base of the rules of several. */
    static KieBase base(List<LoadedTopic> topics) {
        return KieBaseBuilder.createKieBaseFromModel(topics.stream().flatMap(topic -> topic.models().get().stream()).toList());
    }

    /**
     * Makes the models of these classes.
     *
     * @param topic for the message of an error
     */
    static List<Model> load(String topic, List<String> classes, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String name : classes) {
            try {
                models.add((Model) loader.loadClass(name).getConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new EngineException("The compiled rules of " + topic + " cannot be loaded.", e);
            }
        }
        return models;
    }
}
