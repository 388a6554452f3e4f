package imrcheck.language;

import imrcheck.facts.Polarity;
import imrcheck.language.Label.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a patient can and cannot do: the words of an ability beside those of an activity are the concept of both, so that any ability can
 * be told of any activity. "Able to walk" is {@code walking-kept}, "trouble sitting, standing or walking" is {@code sitting-lost},
 * {@code standing-lost} and {@code walking-lost}, and "walking hurts" is {@code walking-painful}.
 */
record Abilities(Words words, List<Hit> hits) {
    /** What an ability can say of an activity; where it follows the activity, its name ends in {@link #AFTER}. */
    static final List<String> KINDS = List.of("kept", "gained", "lost", "painful");
    /** What every activity of that ability is, with a dash and the ability. */
    static final String FUNCTION = "function";
    private static final String AFTER = "-after";
    private static final String BETWEEN = "between";
    private static final int FARTHEST = 3;

    /** The ids of the concepts that abilities make of an activity. */
    static Stream<String> concepts(String activity) {
        return KINDS.stream().map(kind -> activity + "-" + kind);
    }

    /** The phrases of a text, by first word, longest first, with the concepts that these make together. */
    static List<Hit> with(Words words, List<Hit> hits) {
        List<Hit> composed = new Abilities(words, hits).composed();
        return composed.isEmpty() ? hits : Stream.concat(hits.stream(), composed.stream())
                .sorted(Comparator.comparingInt(Hit::first).thenComparing(Comparator.comparingInt(Hit::end).reversed())).toList();
    }

    private List<Hit> composed() {
        List<Hit> abilities = outermost(Role.ABILITY).stream().filter(ability -> !ability.name().equals(BETWEEN)).toList();
        if (abilities.isEmpty()) {
            return List.of();
        }
        List<Hit> activities = outermost(Role.ACTIVITY);
        List<Hit> composed = new ArrayList<>();
        for (Hit ability : abilities) {
            if (ability.name().endsWith(AFTER)) {
                backward(ability, activities, composed);
            } else {
                forward(ability, activities, composed);
            }
        }
        return composed;
    }

    private List<Hit> outermost(Role role) {
        List<Hit> found = new ArrayList<>();
        int end = 0;
        for (Hit hit : hits) {
            if (hit.role() == role && !hit.name().equals(BETWEEN) && hit.first() >= end) {
                found.add(hit);
                end = hit.end();
            }
        }
        return found;
    }

    private void forward(Hit ability, List<Hit> activities, List<Hit> composed) {
        int end = ability.end();
        int first = ability.first();
        for (Hit activity : activities) {
            if (activity.first() >= end) {
                if (!joined(end, activity.first())) {
                    return;
                }
                composed.add(concept(activity, ability.name(), Math.min(first, activity.first()), activity.end()));
                end = activity.end();
                first = end;
            }
        }
    }

    private void backward(Hit ability, List<Hit> activities, List<Hit> composed) {
        String kind = ability.name().substring(0, ability.name().length() - AFTER.length());
        int start = ability.first();
        int end = ability.end();
        for (int i = activities.size() - 1; i >= 0; i--) {
            Hit activity = activities.get(i);
            if (activity.end() <= start) {
                if (!joined(activity.end(), start)) {
                    return;
                }
                composed.add(concept(activity, kind, activity.first(), Math.max(end, activity.end())));
                start = activity.first();
                end = activity.end();
            }
        }
    }

    /** Whether nothing but a few words that join them stand between, and no end of a sentence. */
    private boolean joined(int from, int to) {
        return to - from <= FARTHEST && IntStream.range(from - 1, to).noneMatch(word -> words.gapHas(word, ".;:")) && IntStream
                .range(from, to).allMatch(word -> hits.stream().anyMatch(hit -> hit.is(Role.ABILITY, BETWEEN) && hit.holds(word)));
    }

    private static Hit concept(Hit activity, String kind, int first, int end) {
        return new Hit(new Label(Role.CONCEPT, activity.name() + "-" + kind, Polarity.AFFIRMED), first, end, true);
    }
}
