package imrcheck.reading;

import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Conditions.Named;
import imrcheck.reading.Counted.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the numbers that a rationale gives as the most there is of a treatment, and what each is told for. */
record BoundReader(TitleFacts title, Counts rationale) {
    private static final Set<String> TIES = Set.of("for", "with", "after", "following", "in", "of", "to", "if", "upon", "where");
    private static final Set<String> BREAKS = Set.of("and", "then", "but", "while", "whereas");
    private static final Set<String> POINTS = Set.of("after", "between", "until", "by", "since", "during");
    private static final Set<String> UNTIL = Set.of("before", "until");
    private static final int TIE_REACH = 3;

    /** The numbers, in order. */
    List<Bound> read() {
        List<Bound> bounds = new ArrayList<>();
        List<Counted> counts = rationale.all().stream().filter(this::bounds).toList();
        int start = 0;
        for (int i = 0; i < counts.size(); i++) {
            Counted count = counts.get(i);
            start = i > 0 && counts.get(i - 1).sentence() == count.sentence() ? start : i;
            boolean more = i + 1 < counts.size() && counts.get(i + 1).sentence() == count.sentence();
            Bound bound = bound(count, start < i ? counts.get(i - 1) : null, more ? counts.get(i + 1) : null, headed(counts.get(start)));
            bounds.add(start < i && otherwise(count, more ? counts.get(i + 1) : null) ? bound.but(bounds.get(i - 1)) : bound);
        }
        return bounds;
    }

    /** Whether a number is told for whatever the one before it is not: "10 otherwise". */
    private boolean otherwise(Counted count, Counted next) {
        int end = next == null ? count.sentence().end() : next.first();
        return rationale.has("otherwise", Stretch.of(Math.max(count.sentence().first(), count.first() - TIE_REACH), end));
    }

    /** The classes of conditions that a list names before its first number, as it then does before each. */
    private Set<String> headed(Counted first) {
        return rationale.conditions().stream().filter(named -> named.first() >= first.sentence().first() && named.end() <= first.first())
                .map(Named::kind).collect(Collectors.toSet());
    }

    private Bound bound(Counted count, Counted last, Counted next, Set<String> headed) {
        Map<String, Set<String>> told = new HashMap<>();
        int from = last == null ? count.sentence().first() : last.end();
        int to = next == null ? count.sentence().end() : next.first();
        rationale.conditions().stream().filter(named -> named.first() >= from && named.end() <= to && !named.overlaps(count))
                .filter(named -> named.first() < count.first()
                        ? last == null || !ofFormer(last, named, count, headed.contains(named.kind()))
                        : next == null ? goesOn(count, named) : ofFormer(count, named, next, headed.contains(named.kind())))
                .filter(named -> count.clause().holds(named) || rationale.reading().clause(named.first()).voice() != Voice.PATIENT)
                .forEach(named -> told.computeIfAbsent(named.kind(), kind -> new TreeSet<>()).add(named.which()));
        if (count.about() != null && !title.treatment().countsAlike(count.about())) {
            told.put("treatment", Set.of(count.about()));
        }
        return new Bound(count, told);
    }

    /** Whether what stands behind the last number of a sentence is said of it, and not of something else after that. */
    private boolean goesOn(Counted last, Named named) {
        Words words = rationale.reading().words();
        return last.clause().holds(named) || IntStream.range(last.end(), named.first())
                .noneMatch(word -> words.gapHas(word - 1, ";") || BREAKS.contains(words.lower(word)));
    }

    /**
     * Whether what stands between two numbers is said of the former: up to the first break, or up to the last in a list that names
     * behind each number what that is for.
     */
    private boolean ofFormer(Counted former, Named named, Counted latter, boolean headed) {
        Words words = rationale.reading().words();
        int[] breaks = IntStream.range(former.end(), latter.first())
                .filter(word -> words.gapHas(word - 1, ",;") || BREAKS.contains(words.lower(word))).toArray();
        if (headed || breaks.length == 0) {
            return words.any(Math.max(former.end(), named.first() - TIE_REACH), named.first(), TIES)
                    && (breaks.length == 0 || named.first() < breaks[0]);
        }
        return named.first() < breaks[breaks.length - 1];
    }

    /** Whether a number is what a guideline allows, not what was asked for, allowed or had, nor by when something is to be seen. */
    private boolean bounds(Counted count) {
        boolean capped = count.shape() == Shape.LIMIT || count.shape() == Shape.PLAIN && rationale.capped(count, count.sentence());
        return !point(count) && !rationale.has("no-cap", count.clause()) && (capped || quoted(count) && !elsewhere(count));
    }

    /** Whether a guideline says it: by its own verb, as the one who speaks, or as a number over a period. */
    private boolean quoted(Counted count) {
        Clause clause = count.clause();
        boolean limit = rationale.near(count, "limit", 12, 8);
        boolean guideline = rationale.speaks(clause, "guideline") || clause.voice() == Voice.GUIDELINE;
        return switch (count.shape()) {
            case PLAIN -> !pointed(count) && (limit || guideline) || count.weeks() != null;
            case PRODUCT, ELLIPTIC -> limit && guideline;
            default -> false;
        };
    }

    /** "the sixteen visits on which the denial leans": visits that were spoken of before, where no guideline gives them. */
    private boolean pointed(Counted count) {
        boolean definite =
                count.first() > count.sentence().first() && rationale.reading().words().is(count.first() - 1, WordClass.DETERMINER)
                        && !rationale.reading().words().any(count.first() - 1, count.first(), Set.of("a", "an", "any", "no"));
        return definite && !rationale.near(count, "limit", 4, 4) && !rationale.speaks(count.clause(), "guideline");
    }

    /** Whether it is what was asked for, allowed by an administrator or had. */
    private boolean elsewhere(Counted count) {
        boolean limit = rationale.near(count, "limit", 6, 0);
        boolean inQuestion = count.isOne(title.request().underReview(), title.request().original(), title.request().authorized());
        return rationale.near(count, "asked", 5, 2) || rationale.near(count, "more", 3, 1) || rationale.near(count, "had", 4, 0)
                || rationale.near(count, "approved", 4, 2) && !rationale.near(count, "limit", 4, 1)
                || rationale.has("asked", count.clause()) && !rationale.near(count, "limit", 6, 1)
                || inQuestion && (rationale.has("over", count.sentence()) && !limit || concludes(count)
                        || count.weeks() == null && !rationale.near(count, "limit", 12, 8) && !rationale.quotes(count))
                || count.clause().voice() == Voice.CLAIMS_ADMINISTRATOR
                        && (!rationale.speaks(count.clause(), "guideline") || rationale.speaks(count.clause(), "claims-administrator"))
                || count.clause().voice() == Voice.PATIENT && rationale.has("had", count.clause());
    }

    /** "six visits are what it suggests before a reassessment". */
    private boolean untilAssessed(Counted count) {
        Words words = rationale.reading().words();
        return rationale.marks(Stretch.of(count.end(), count.clause().end())).filter(mark -> mark.name().equals("assessment"))
                .anyMatch(mark -> words.any(mark.first() - 2, mark.first(), UNTIL));
    }

    private boolean concludes(Counted count) {
        return rationale.reading().assertions().stream()
                .anyMatch(assertion -> assertion.concept().id().equals("medical-necessity") && count.sentence().holds(assertion.word()));
    }

    /** Whether it is a point of a course: "after six visits", "between three and six visits". */
    private boolean point(Counted count) {
        Words words = rationale.reading().words();
        int before = count.first() - 1;
        before -= words.is(before, WordClass.DETERMINER) ? 1 : 0;
        return before >= count.sentence().first() && POINTS.contains(words.lower(before)) || rationale.near(count, "assessment", 5, 2)
                || untilAssessed(count) || rationale.has("assessment", count.sentence()) && rationale.near(count, "trial", 4, 4);
    }
}
