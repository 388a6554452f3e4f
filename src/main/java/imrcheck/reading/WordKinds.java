package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words around numbers are, by the phrases found in them: units, words said of numbers, names of treatments. */
final class WordKinds {
    /** The days that each period is taken for. */
    static final Map<String, Integer> DAYS = Map.of("days", 1, "weeks", 7, "months", 30, "years", 365);

    private final Words words;
    private final String[] units;
    private final Hit[] marks;
    private final boolean[] names;
    private final Map<Stretch, List<Value>> numbers = new HashMap<>();

    /** @param hits the phrases found in the words, longest first */
    WordKinds(Words words, List<Hit> hits) {
        this.words = words;
        units = new String[words.size() + 1];
        marks = new Hit[words.size() + 1];
        names = new boolean[words.size() + 1];
        for (Hit hit : hits) {
            Role role = hit.role();
            if (role == Role.UNIT && units[hit.first()] == null) {
                units[hit.first()] = hit.name();
            } else if (role == Role.COUNTED) {
                for (int word = hit.first(); word < hit.end(); word++) {
                    marks[word] = marks[word] == null ? hit : marks[word];
                }
            } else if (role == Role.TREATMENT) {
                names[hit.first()] = true;
            }
        }
    }

    Words words() {
        return words;
    }

    /** The unit that a word names, or null. */
    String unit(int word) {
        return word >= 0 && word < units.length ? units[word] : null;
    }

    /** The period that a word names, or null. */
    String period(int word) {
        return unit(word) != null && DAYS.containsKey(unit(word)) ? unit(word) : null;
    }

    /** How many days a number with its period comes to, or null where it has none. */
    Integer days(Value value) {
        String period = period(value.end());
        return period == null ? null : value.high() * DAYS.get(period);
    }

    /** What a word says of numbers, or null. */
    String mark(int word) {
        return word >= 0 && word < marks.length && marks[word] != null ? marks[word].name() : null;
    }

    /** The phrase by which a word says so, or null. */
    Hit markAt(int word) {
        return word >= 0 && word < marks.length ? marks[word] : null;
    }

    /** Whether one of some words says that of numbers. */
    boolean marked(String mark, int from, int to) {
        for (int word = Math.max(0, from); word < Math.min(words.size(), to); word++) {
            if (mark.equals(mark(word))) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the stretches that {@link Values} has read so far. */
    Map<Stretch, List<Value>> numbers() {
        return numbers;
    }

    /** Whether a treatment's name begins at a word. */
    boolean names(int word) {
        return word >= 0 && word < names.length && names[word];
    }
}
