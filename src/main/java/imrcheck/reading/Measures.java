package imrcheck.reading;

import imrcheck.facts.Cap;
import imrcheck.facts.Cap.Holds;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Numbers that a rationale quotes for a measure of the patient by its name ("body mass index below 40"), with what the letter tells of
 * that measure.
 *
 * @param item number of the item
 */
record Measures(int item, Counts rationale, Counts record) {
    private static final Map<String, String> UNITS =
            Map.of("measure-bmi", "of body mass index", "measure-a1c", "percent of hemoglobin A1c");
    /** What a number is that is no measure. */
    private static final Set<Type> OTHERWISE = EnumSet.of(Type.DATE, Type.AGE, Type.STRENGTH, Type.ANGLE, Type.ORDINAL);
    private static final Set<String> UNDER = Set.of("under", "below", "less", "lower", "smaller", "fewer");
    private static final Set<String> OVER = Set.of("over", "above", "more", "greater", "exceeding", "higher");
    private static final Set<String> MOST = Set.of("most", "exceed", "maximum", "to");
    private static final Set<String> NEGATING = Set.of("no", "not", "nor");
    private static final int NEAR = 9;
    private static final int BEFORE = 4;

    /** Those of which the letter tells a value, and none on either side. */
    List<Cap> read() {
        return rationale.marks().stream().filter(mark -> UNITS.containsKey(mark.name())).map(this::cap).filter(Objects::nonNull).toList();
    }

    private Cap cap(Hit mark) {
        Clause clause = rationale.reading().clause(mark);
        Value value = behind(rationale, mark, clause);
        Holds holds = value == null || !quoted(mark) ? null : holds(rationale.reading().words(), mark.end(), value);
        if (holds == null) {
            return null;
        }
        Called called = new Called(rationale);
        List<Cap> told = told(mark.name()).stream()
                .map(number -> new Cap(item, value.high(), holds, UNITS.get(mark.name()), number,
                        holds.least() ? called.shortOf(mark, mark.name()) : called.over(mark, mark.name()),
                        rationale.passage(value, clause)))
                .toList();
        boolean agreed = told.stream().map(Cap::exceeded).distinct().count() == 1;
        return agreed ? told.get(told.size() - 1) : null;
    }

    /** Whether a guideline speaks in the sentence, or it tells what is so of anybody. */
    private boolean quoted(Hit mark) {
        return rationale.reading().sentence(mark.first()).clauses().stream()
                .anyMatch(clause -> clause.voice() == Voice.GUIDELINE || rationale.speaks(clause, "guideline"));
    }

    /** The number behind the name of a measure; of one with a fraction its whole part. */
    private static Value behind(Counts counts, Stretch mark, Clause clause) {
        Words words = counts.reading().words();
        int end = Math.max(mark.end(), Math.min(clause.end(), mark.end() + NEAR));
        Set<Integer> typed = Values.of(counts.kinds(), mark.end(), end).stream().filter(value -> OTHERWISE.contains(value.type()))
                .flatMap(value -> IntStream.range(value.first(), value.end()).boxed()).collect(Collectors.toSet());
        return IntStream.range(mark.end(), end).filter(word -> !typed.contains(word) && whole(words, word) > 0)
                .mapToObj(word -> new Value(Type.COUNT, whole(words, word), whole(words, word), word, word + 1)).findFirst().orElse(null);
    }

    /** The whole part of a number, or -1. */
    private static int whole(Words words, int word) {
        String text = words.word(word);
        int point = text.indexOf('.');
        boolean fraction = point > 0 && text.length() > point + 1 && text.chars().allMatch(c -> c == '.' || Character.isDigit(c));
        return fraction ? Integer.parseInt(text.substring(0, point)) : words.number(word);
    }

    /** On which side of a number the words before it, or "or more" behind it, have the patient be; null where they tell neither. */
    private static Holds holds(Words words, int from, Value value) {
        String gap = words.gapAfter(value.first() - 1);
        boolean not = words.any(from, value.first(), NEGATING);
        if (gap.contains("<") || words.any(from, value.first(), UNDER)) {
            return gap.contains("=") ? Holds.AT_MOST : not ? Holds.AT_LEAST : Holds.UNDER;
        }
        if (gap.contains(">") || words.any(from, value.first(), OVER)) {
            return gap.contains("=") ? Holds.AT_LEAST : not ? Holds.AT_MOST : Holds.OVER;
        }
        if (words.is(value.end(), "or")) {
            return words.any(value.end() + 1, value.end() + 2, UNDER) ? Holds.AT_MOST
                    : words.any(value.end() + 1, value.end() + 2, OVER) ? Holds.AT_LEAST : null;
        }
        return words.any(from, value.first(), Set.of("least")) ? Holds.AT_LEAST
                : words.any(from, value.first(), MOST) && (not || words.any(from, value.first(), Set.of("up", "most", "maximum")))
                        ? Holds.AT_MOST : null;
    }

    /** The values of a measure that the letter tells of the patient. */
    private List<Integer> told(String measure) {
        List<Integer> told = new ArrayList<>();
        for (Counts counts : List.of(record, rationale)) {
            counts.marks().stream().filter(mark -> mark.name().equals(measure)).flatMap(mark -> told(counts, mark)).forEach(told::add);
        }
        return told;
    }

    private Stream<Integer> told(Counts counts, Hit mark) {
        Clause clause = counts.reading().clause(mark);
        Words words = counts.reading().words();
        boolean own = counts == record ? clause.voice() != Voice.GUIDELINE : clause.voice() == Voice.PATIENT;
        if (!own || counts.has(PatientStory.RELATIVE, clause)) {
            return Stream.empty();
        }
        Value behind = behind(counts, mark, clause);
        if (behind != null) {
            return holds(words, mark.end(), behind) == null ? Stream.of(behind.high()) : Stream.empty();
        }
        int from = Math.max(clause.first(), mark.first() - BEFORE);
        return IntStream.range(from, mark.first()).map(word -> whole(words, word)).filter(number -> number > 0).boxed().limit(1);
    }
}
