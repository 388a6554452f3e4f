package imrcheck.reading;

import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Counted.Shape;
import java.util.Set;

/** Numbers that leave out the unit which an earlier one of their sentence has: "and 4 more", "of which she kept 8", "missed two". */
record Gaps(Words words, WordKinds kinds) {
    private static final Set<String> MORE = Set.of("more", "additional", "further", "extra", "others", "another");
    private static final Set<String> WHICH = Set.of("them", "these", "those", "which");
    private static final Set<String> DATING = Set.of("in", "during", "since", "between", "from", "on", "last", "this", "by");
    private static final Set<String> JOINING = Set.of("and", "then", "by", "with", "plus");
    private static final Set<String> ENDING =
            Set.of("and", "but", "before", "so", "when", "with", "by", "in", "on", "until", "or", "to", "for");
    private static final Set<String> ORDER = Set.of("before", "after");
    private static final Set<String> AMOUNTING = Set.of("a", "an", "the", "initial", "first", "another", "total", "of", "all", "about",
            "some", "only", "already", "just", "at", "least", "now", "over");
    private static final Set<String> NAMING = Set.of("which", "of", "the", "all", "these", "those");
    private static final Set<String> BEING = Set.of("was", "were", "has", "have");
    private static final int NEAR = 3;

    /** The shape of such a number, or null where it is none. */
    Shape shape(Value value, Stretch sentence) {
        if (missed(value, sentence)) {
            return Shape.MISSED;
        }
        int before = value.first() - 1;
        int after = value.end();
        boolean last = after >= sentence.end();
        String next = last ? "" : words.lower(after);
        boolean more = MORE.contains(words.lower(before)) || MORE.contains(next) && !words.is(after + 1, "than");
        boolean which = ofThem(value, sentence);
        boolean joined = JOINING.contains(words.lower(before)) || words.gapHas(before, ",");
        boolean dated = joined && (DATING.contains(next) || ORDER.contains(next)) && after + 1 < sentence.end();
        boolean with = joined && next.equals("with");
        boolean ends = last || words.gapHas(after - 1, ",;") || ENDING.contains(next);
        boolean done = ends && kinds.marked("had", before, value.first());
        boolean total = joined && kinds.marked("to-date", after, after + 1);
        boolean chained = words.is(before, "then") && ends;
        boolean subject = chained || words.is(after, "that") && kinds.marked("had", after, after + 4);
        return more || which || with || ofAnother(words, value) || dated || total || done || subject ? Shape.ELLIPTIC : null;
    }

    /** "a second of six". */
    static boolean ofAnother(Words words, Stretch number) {
        int of = number.first() - 1;
        return words.is(of, "of") && (words.is(of - 1, "second") || words.is(of - 1, "third") || words.is(of - 1, "another"));
    }

    /** "four of them". */
    boolean ofThem(Value value, Stretch sentence) {
        return words.is(value.end(), "of") && value.end() + 1 < sentence.end() && WHICH.contains(words.lower(value.end() + 1));
    }

    /** Whether a number is what was had, and nothing is counted by it: "has completed an initial 4 and ...", "has had 24, ...". */
    boolean object(Value value, Stretch sentence) {
        int before = value.first() - 1;
        while (before > sentence.first() && AMOUNTING.contains(words.lower(before)) && !kinds.marked("had", before, before + 1)) {
            before--;
        }
        int after = value.end();
        boolean ends = after >= sentence.end() || words.gapHas(after - 1, ",;") || ENDING.contains(words.lower(after));
        return ends && before >= sentence.first() && kinds.marked("had", before, before + 1);
    }

    /** "the trial of six was used up", "all twelve have been attended": a number is the subject of what was had. */
    boolean subject(Value value, Stretch sentence) {
        int after = value.end();
        boolean named = value.first() == sentence.first() || NAMING.contains(words.lower(value.first() - 1));
        boolean whole = words.is(value.first() - 1, "of") && value.first() - 2 >= sentence.first() && words.isNumber(value.first() - 2);
        return named && !whole && after + 1 < sentence.end() && BEING.contains(words.lower(after)) && !words.is(after + 1, "not")
                && kinds.marked("had", after, Math.min(sentence.end(), after + NEAR));
    }

    /** Whether a number says by itself that it is of care had: "the eight that were had". */
    boolean alone(Value value, Stretch sentence) {
        int after = value.end();
        return after < sentence.end() && words.is(after, "that") && kinds.marked("had", after, Math.min(sentence.end(), after + 4));
    }

    /** Whether a number is told of visits not kept. */
    boolean missed(Value value, Stretch sentence) {
        return kinds.marked("missed", Math.max(sentence.first(), value.first() - NEAR), value.first());
    }
}
