package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Treatment;
import imrcheck.terms.RuleFiles;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A topic and the treatments that its rules speak of. A folder named after a treatment needs to be asked only where a letter
 * disputes one of these; every other folder holds for all letters.
 *
 * @param topic      the topic
 * @param treatments the treatments, empty for a folder that holds for all
 * @param words      every word of its rules, the names of the fact types that they match among them
 */
record TopicGroup(CompiledTopic topic, Set<Treatment> treatments, Set<String> words) {
    private static final Pattern NAMED = Pattern.compile("\\bTreatment\\.([A-Z_]+)\\b");
    private static final Pattern WORDS = Pattern.compile("\\W+");

    static TopicGroup of(CompiledTopic topic, RuleFiles files) {
        String text = String.join("\n", files.ending(".drl").subMap(topic.name() + "/", topic.name() + "0").values());
        Set<Treatment> treatments = EnumSet.noneOf(Treatment.class);
        String id = topic.name().replace('-', '_').toUpperCase(Locale.ROOT);
        if (Stream.of(Treatment.values()).anyMatch(treatment -> treatment.name().equals(id))) {
            treatments.add(Treatment.valueOf(id));
            NAMED.matcher(text).results().forEach(named -> treatments.add(Treatment.valueOf(named.group(1))));
        }
        return new TopicGroup(topic, treatments, Set.copyOf(new HashSet<>(List.of(WORDS.split(text)))));
    }

    /** What its rules can match of a letter: the items that it concerns, and the facts of a type that they name. */
    LetterFacts of(LetterFacts facts) {
        List<Item> items = facts.items().stream().filter(this::concerns).toList();
        if (items.isEmpty()) {
            return new LetterFacts(List.of(), List.of());
        }
        List<Fact> rest = facts.rest().stream().filter(fact -> words.contains(fact.getClass().getSimpleName()))
                .filter(fact -> fact.item() == 0 || items.stream().anyMatch(item -> item.item() == fact.item())).toList();
        return new LetterFacts(items, rest);
    }

    /** Whether it holds for all letters. */
    boolean general() {
        return treatments.isEmpty();
    }

    /** Whether it may have something to say of an item. */
    boolean concerns(Item item) {
        return treatments.contains(item.treatment());
    }
}
