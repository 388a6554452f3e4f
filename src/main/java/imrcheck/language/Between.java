package imrcheck.language;

import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What the words between two stretches say of how these go together. */
record Between(Words words) {
    private static final Set<String> JOINING = Set.of("and", "or", "nor", "plus", "as");
    private static final Set<String> VERBS = Set.of("is", "are", "was", "were", "be", "been", "being", "remain", "remains", "remained",
            "appear", "appears", "appeared", "seems", "seemed", "tested", "measured", "rated", "graded", "showed", "shows", "revealed",
            "reveals", "demonstrated", "demonstrates");
    private static final Set<String> PARTING = Set.of("with", "but", "which", "that", "there", "who", "while", "although", "without", "no",
            "not", "has", "have", "had", "because", "due", "than", "then", "he", "she", "they", "it", "patient", "denies");
    private static final Set<String> PLACING =
            Set.of("in", "on", "at", "to", "of", "for", "from", "by", "over", "about", "during", "along");
    private static final Set<String> WITHIN = Set.of("in", "on", "of", "with", "for", "during", "to", "upon", "against");
    private static final int FARTHEST_BEFORE = 4;
    private static final int FARTHEST_LIST = 8;
    private static final int FARTHEST_TABLE = 6;
    private static final int FARTHEST_VERB = 16;
    private static final int FARTHEST_AFTER_VERB = 5;

    /** Whether a quality can be an adjective of what follows ("decreased lumbar range of motion"), or is so much of it ("5 mm of slip"). */
    boolean adjective(Stretch quality, Stretch thing) {
        int from = quality.end();
        boolean amount =
                quality instanceof Measure value && value.unit() == Measure.Unit.LEVEL && thing.first() == from + 1 && words.is(from, "of");
        return amount || near(from, thing, FARTHEST_BEFORE) && !signs(from, thing.first(), ",;:(")
                && none(from, thing.first(), word -> is(word, JOINING) || is(word, VERBS) || is(word, PARTING) || is(word, PLACING));
    }

    /** Whether two qualities go together: "limited and painful". */
    boolean pair(Stretch one, Stretch other) {
        return near(one.end(), other, 1) && none(one.end(), other.first(), word -> !is(word, JOINING))
                && !signs(one.end(), other.first(), ";:");
    }

    /** Whether two things are members of one list: "strength, sensation and reflexes". */
    boolean list(Stretch one, Stretch other) {
        int from = one.end();
        boolean joined = signs(from, other.first(), ",/&") || !none(from, other.first(), word -> is(word, JOINING));
        return joined && near(from, other, FARTHEST_LIST) && !signs(from, other.first(), ";:.")
                && none(from, other.first(), word -> is(word, VERBS) || is(word, PARTING));
    }

    /** Whether two things are one with the second as its head: "biceps strength". */
    boolean compound(Stretch one, Stretch other) {
        return other.first() == one.end() && words.gapHasOnly(one.end() - 1, "-");
    }

    /** Whether the second says at what the first was looked at: "strength in dorsiflexion", "sensation to touch". */
    boolean place(Stretch one, Stretch other) {
        int from = one.end();
        return near(from, other, FARTHEST_BEFORE) && !signs(from, other.first(), ",;:")
                && !none(from, other.first(), word -> is(word, WITHIN))
                && none(from, other.first(), word -> is(word, VERBS) || is(word, JOINING));
    }

    /** Whether a quality is told of what stands before it by a verb: "strength of both legs was found to be normal". */
    boolean predicate(Stretch thing, Stretch quality) {
        int from = thing.end();
        int verb = quality.first() - 1;
        while (verb >= from && !is(verb, VERBS)) {
            verb--;
        }
        return verb >= from && quality.first() - verb <= FARTHEST_AFTER_VERB + 1 && near(from, quality, FARTHEST_VERB)
                && !signs(from, quality.first(), ";") && none(from, verb, word -> is(word, PARTING) && !words.is(word, "not"))
                && none(verb, quality.first(), word -> is(word, JOINING));
    }

    /** Whether a quality stands right after, as in a table: "Strength: 5/5", "reflexes at the ankles 1+". */
    boolean table(Stretch thing, Stretch quality) {
        int from = thing.end();
        return near(from, quality, FARTHEST_TABLE) && !signs(from, quality.first(), ";") && !signs(from, quality.first(), ",")
                && none(from, quality.first(), word -> is(word, PARTING) || is(word, JOINING));
    }

    /** Whether nothing but a colon or blanks stands between. */
    boolean adjacent(Stretch thing, Stretch quality) {
        return quality.first() == thing.end() && !signs(thing.end(), quality.first(), ",;");
    }

    private boolean near(int from, Stretch other, int most) {
        return other.first() >= from && other.first() - from <= most;
    }

    private boolean is(int word, Set<String> expected) {
        return expected.contains(words.lower(word));
    }

    private static boolean none(int from, int to, IntPredicate such) {
        return IntStream.range(from, to).noneMatch(such);
    }

    /** Whether one of some signs stands after the word before {@code from} or one up to {@code to}. */
    boolean signs(int from, int to, String signs) {
        for (int word = from - 1; word < to; word++) {
            if (word >= 0 && words.gapHas(word, signs)) {
                return true;
            }
        }
        return false;
    }
}
