package imrcheck.reading;

import imrcheck.facts.Contrast;
import imrcheck.facts.Contrast.Kind;
import imrcheck.facts.Course;
import imrcheck.facts.Duration;
import imrcheck.facts.Item;
import imrcheck.facts.Polarity;
import imrcheck.facts.Statement;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Holds for how long a rationale says that a drug was used against the courses that the record tells of: long use against one that has
 * only begun, a short or first course against one of months.
 */
record UseContrasts(Terms terms, String text, Evidence record) {
    static final String LONG = "long-use";
    static final String SHORT = "short-use";
    /** Going beyond what a guideline gives: of a drug, by days, for longer. */
    private static final String EXCESS = "excess";
    private static final String FIRST = "first-prescription";
    private static final Pattern ONE = Pattern
            .compile("(?i)\\b(this|the)\\s+(drug|agent|medication|medicine|hypnotic|relaxant|opioid|nsaid|benzodiazepine|sedative)\\b");
    private static final int FRESH = 28;
    private static final int MONTHS = 90;
    private static final int BRIEF = 30;
    private static final int SLACK = 14;

    /** The course that belies a claim of use. */
    Optional<Course> against(Item item, Account own, Statement claim) {
        if (claim.polarity() != Polarity.AFFIRMED || !item.isDrug()) {
            return Optional.empty();
        }
        boolean over = claim.about(EXCESS) && durations(own, claim).findAny().isPresent();
        return claim.about(LONG) || over ? fresh(item, own, claim) : claim.about(SHORT) ? old(item, own, claim) : Optional.empty();
    }

    /** The courses that a rationale tells to be longer than those that the record tells of can be. */
    Stream<Contrast> longer(Item item, Account own, Opposed opposed) {
        return own.uses().stream()
                .filter(claimed -> item.isDrug() && !claimed.effect() && !Collections.disjoint(item.traits(), claimed.care()))
                .flatMap(claimed -> record.account().uses().stream()
                        .filter(told -> told.most() != null && farBelow(told, claimed.least())
                                && !Collections.disjoint(claimed.care(), told.care()) && !Collections.disjoint(item.traits(), told.care()))
                        .limit(1).map(told -> opposed.contrast(item, Kind.ASSERTED, claimed, told)));
    }

    /** Whether a course was far shorter than so many days at the most. */
    private static boolean farBelow(Course course, long days) {
        return course.most() * 3 / 2 + SLACK < days;
    }

    private Optional<Course> fresh(Item item, Account own, Statement claim) {
        long told = Math.max(own.courses().told(claim.sentence()), beyond(own, claim));
        boolean open =
                own.relative(claim) || claim.about(EXCESS) || record.affirming(LONG).anyMatch(said -> of(item, claim, said.theme().care()));
        return record.account().uses().stream().filter(course -> course.most() != null && of(item, claim, course.care()))
                .filter(course -> told > 0 ? farBelow(course, told) : !open && course.most() <= FRESH)
                .min(Comparator.comparing(Course::most));
    }

    /** "well beyond six weeks": the days of the clause of a claim that it is said to be longer than. */
    private static long beyond(Account own, Statement claim) {
        return claim.about(EXCESS) || own.clauseHas(Account.Mark.USE_RELATIVE, claim) ? durations(own, claim).max().orElse(0) : 0;
    }

    private static LongStream durations(Account own, Statement claim) {
        return own.durations().stream().filter(one -> claim.sentence().contains(one.passage().span())).mapToLong(Duration::days);
    }

    private Optional<Course> old(Item item, Account own, Statement claim) {
        boolean granted = own.uses().stream().anyMatch(course -> course.least() > MONTHS);
        boolean open = granted || record.affirming(SHORT).anyMatch(said -> of(item, claim, said.theme().care()));
        long most = claim.about(FIRST) ? BRIEF : Math.max(MONTHS, 2 * durations(own, claim).max().orElse(BRIEF));
        return open ? Optional.empty() : record.account().uses().stream()
                .filter(course -> course.least() > most && of(item, claim, course.care())).max(Comparator.comparing(Course::least));
    }

    /** Whether care is that which a claim names, be it by the drug or by its treatment, else a drug of the item. */
    private boolean of(Item item, Statement claim, Set<String> care) {
        Set<String> named = claim.theme().care().stream().filter(name -> terms.treatments().of(name) == null).collect(Collectors.toSet());
        if (!named.isEmpty()) {
            return !Collections.disjoint(named, care) && !Collections.disjoint(named, item.traits());
        }
        Set<String> kinds =
                points(claim) ? Set.of() : claim.theme().care().stream().filter(this::drug).collect(Collectors.toCollection(TreeSet::new));
        return kinds.isEmpty() ? !Collections.disjoint(item.traits(), care)
                : kinds.contains(item.treatment()) && care.contains(item.treatment()) && !Collections.disjoint(item.traits(), care);
    }

    /** Whether the sentence of a claim speaks of one drug as known: "this hypnotic", "the drug". */
    private boolean points(Statement claim) {
        int end = claim.passage().span().end();
        return ONE.matcher(text.substring(text.lastIndexOf('.', end - 1) + 1, end)).find();
    }

    private boolean drug(String name) {
        TreatmentRow treatment = terms.treatments().of(name);
        return treatment != null && treatment.drug();
    }
}
