package imrcheck.rules;

import imrcheck.facts.Fact;
import imrcheck.facts.Item;
import imrcheck.facts.LetterFacts;
import imrcheck.facts.Treatment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules of one or more topics in the engine, and which facts of a letter they are shown. */
final class TopicGroup {
    private final Set<Treatment> treatments;
    private final WantedFacts wanted;
    private final Sessions sessions;

    /**
     * @param topics   the topics, all for the same treatments
     * @param sessions of their rules
     */
    TopicGroup(List<CompiledTopic> topics, Sessions sessions) {
        this.treatments = EnumSet.noneOf(Treatment.class);
        topics.forEach(topic -> treatments.addAll(topic.scope().treatments()));
        this.wanted = new WantedFacts(topics.stream().flatMap(topic -> topic.scope().wanted().stream()).toList());
        this.sessions = sessions;
    }

    private TopicGroup(Set<Treatment> treatments, WantedFacts wanted, Sessions sessions) {
        this.treatments = treatments;
        this.wanted = wanted;
        this.sessions = sessions;
    }

    /** The same rules beside other facts that stand in no letter. */
    TopicGroup holding(List<Fact> standing) {
        return new TopicGroup(treatments, wanted, sessions.holding(standing));
    }

    /** Lets go of its sessions. */
    void close() {
        sessions.close();
    }

    /** Fires its rules on what they can match of a letter, unless they have nothing to do with any of its items. */
    void judge(LetterFacts facts, Report report) {
        List<Item> items = facts.items().stream().filter(this::concerns).toList();
        if (!items.isEmpty()) {
            sessions.run(items, wanted(facts, items), report);
        }
    }

    private List<Fact> wanted(LetterFacts facts, List<Item> items) {
        boolean all = items.size() == facts.items().size();
        List<Fact> found = new ArrayList<>();
        for (Fact fact : facts.rest()) {
            if (wanted.contains(fact) && (all || belongs(fact, items))) {
                found.add(fact);
            }
        }
        return found;
    }

    private static boolean belongs(Fact fact, List<Item> items) {
        return fact.item() == 0 || items.stream().anyMatch(item -> item.item() == fact.item());
    }

    private boolean concerns(Item item) {
        return treatments.isEmpty() || treatments.contains(item.treatment());
    }
}
