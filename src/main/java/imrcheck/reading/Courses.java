package imrcheck.reading;

import imrcheck.facts.Course;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Terms;
import imrcheck.language.Words;
import imrcheck.reading.Use.Mark;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The courses of drugs that one section of a letter tells of. What is told of the same drug is taken together: the least that it was
 * taken is what some clause says outright, the most is open unless the letter tells when it began, and nothing else that it says of the
 * drug may be of an earlier time. What ended, began again or is taken now and then leaves both open.
 */
final class Courses {
    private static final Set<Mark> BREAKS = EnumSet.of(Mark.ENDS, Mark.AGAIN, Mark.AT_TIMES, Mark.EARLIER);
    /** Longer than that a prescription is not refilled between two days on which a drug is told to be taken. */
    private static final int LONGEST_GAP = 100;

    private final int item;
    private final Terms terms;
    private final Section section;
    private final Words words;
    private final Moments moments;
    private final LocalDate asOf;
    private final List<Use> uses;

    private Courses(int item, Terms terms, Counts counts, List<Use> uses, Moments moments, LocalDate asOf) {
        this.item = item;
        this.terms = terms;
        this.section = counts.section();
        this.words = counts.reading().words();
        this.moments = moments;
        this.asOf = asOf;
        this.uses = uses;
    }

    /**
     * Those of a section.
     *
     * @param own  the drug treatment that it is about, or null
     * @param asOf the day of the letter; where it is not known, {@link LocalDate#MAX}, courses have no bounds
     */
    static Courses of(int item, Terms terms, Ledger ledger, String own, LocalDate asOf) {
        Counts counts = ledger.counts();
        LocalDate day = asOf.equals(LocalDate.MAX) ? LocalDate.of(2100, 1, 1) : asOf;
        Moments moments = ledger.moments(day);
        List<Use> uses = asOf.equals(LocalDate.MAX) ? List.of() : new UseReader(terms, counts, moments, own).read();
        return new Courses(item, terms, counts, uses, moments, day);
    }

    /** For how many days a clause says outright that a drug is or was taken; 0 where it does not. */
    long told(Span clause) {
        return uses.stream().filter(use -> words.span(use.clause()).equals(clause)).mapToLong(this::least).max().orElse(0);
    }

    /** Those of each drug, and of each class or treatment that is told of by its own name alone; those without bounds are left out. */
    List<Course> found() {
        Set<String> drugs = uses.stream().flatMap(use -> use.names().stream()).collect(Collectors.toCollection(TreeSet::new));
        return drugs.stream().map(this::course).filter(Objects::nonNull).toList();
    }

    private Course course(String name) {
        boolean wide = wide(name);
        List<Use> all = uses.stream()
                .filter(use -> use.names().contains(name) && (!wide || use.names().stream().allMatch(this::wide)) || use.names().isEmpty())
                .toList();
        Use longest = longest(all);
        Use first = wide ? null : first(name, all);
        long least = longest == null ? 0 : Math.max(least(longest), span(all));
        if (least == 0 && first == null) {
            return null;
        }
        Use shown = first != null ? first : longest;
        Integer most = first == null ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(first.begun(), asOf));
        return new Course(item, care(name), false, (int) least, most, new Passage(section, words.span(shown.place())));
    }

    /** Whether a name is that of a treatment or class. */
    private boolean wide(String name) {
        return terms.treatments().of(name) != null;
    }

    /** A drug, with its treatment where the section names no other drug of that. */
    private Set<String> care(String name) {
        Set<String> care = new TreeSet<>(Set.of(name));
        Set<String> above = uses.stream().filter(use -> use.names().contains(name)).flatMap(use -> use.names().stream()).filter(this::wide)
                .collect(Collectors.toSet());
        above.stream().filter(treatment -> uses.stream().filter(use -> use.names().contains(treatment))
                .allMatch(use -> use.names().contains(name) || use.names().stream().allMatch(this::wide))).forEach(care::add);
        return care;
    }

    /** The use told to be the longest; null where the drug was not taken all the time or that is open. */
    private Use longest(List<Use> all) {
        boolean broken = all.stream().anyMatch(use -> use.names().isEmpty() || BREAKS.stream().anyMatch(use::has));
        return broken ? null : all.stream().filter(this::sure).filter(Use::taken).max(Comparator.comparingLong(this::least)).orElse(null);
    }

    private boolean sure(Use use) {
        return use.clause().voice() == Voice.PATIENT && !use.has(Mark.DENIED) && !use.has(Mark.AHEAD) || certain(use);
    }

    /** "refilled every month since May, and a refill is requested": asked for again, it was taken all the same. */
    private static boolean certain(Use use) {
        return use.clause().voice() == Voice.PATIENT && !use.has(Mark.DENIED) && (use.since() != null || use.length() > 0);
    }

    /** The days that a use by itself tells at the least. */
    private long least(Use use) {
        long since = use.since() == null ? 0 : use.since().least(until(use));
        return Math.max(since, use.length());
    }

    /** Until when a use goes on: what is told in the past until the day of its text, else until the last day told. */
    private LocalDate until(Use use) {
        boolean past = use.clause().verb() != null && use.clause().verb().past();
        return past && !use.has(Mark.GOES_ON) ? use.day() : moments.now();
    }

    /** The days between the first and the last on which a drug is told to be taken, each not long after the one before or all the time. */
    private long span(List<Use> all) {
        List<LocalDate> days = new ArrayList<>();
        all.stream().filter(this::sure).filter(use -> use.taken() || begins(use)).forEach(use -> days.add(seen(use)));
        days.sort(Comparator.naturalOrder());
        boolean steady = all.stream().anyMatch(use -> use.has(Mark.SINCE_THEN));
        for (int i = 1; i < days.size() && !steady; i++) {
            if (ChronoUnit.DAYS.between(days.get(i - 1), days.get(i)) > LONGEST_GAP) {
                return 0;
            }
        }
        return days.isEmpty() ? 0 : ChronoUnit.DAYS.between(days.get(0), days.get(days.size() - 1));
    }

    private boolean begins(Use use) {
        return use.begins(moments.now());
    }

    private LocalDate seen(Use use) {
        return begins(use) && use.moment() != null ? use.moment().to() : use.seen();
    }

    /** The use with which a drug began, where nothing told of it may be of an earlier time; else null. */
    private Use first(String name, List<Use> all) {
        Use first = all.stream().filter(use -> begins(use) && use.clause().voice() == Voice.PATIENT).min(Comparator.comparing(Use::begun))
                .orElse(null);
        Set<String> kinds = first == null ? Set.of() : first.names().stream().filter(this::wide).collect(Collectors.toSet());
        return first == null || uses.stream().filter(use -> use != first && concerns(use, name, kinds)).anyMatch(use -> earlier(use, first))
                ? null : first;
    }

    /** Whether a use is of a drug, of its class or treatment without a drug, or of what is not known. */
    private boolean concerns(Use use, String name, Set<String> kinds) {
        return use.names().isEmpty() || use.names().contains(name)
                || use.names().stream().allMatch(this::wide) && use.names().stream().anyMatch(kinds::contains);
    }

    /** Whether a use may be of a time before another. */
    private boolean earlier(Use use, Use first) {
        if (use.has(Mark.FIRST) && !use.has(Mark.AGAIN)) {
            return false;
        }
        boolean broken = BREAKS.stream().anyMatch(use::has);
        boolean longer = least(use) > ChronoUnit.DAYS.between(first.begun(), asOf);
        boolean dated = use.moment() != null && use.moment().from().isBefore(first.begun());
        boolean before = use.place().first() < first.place().first() && !use.has(Mark.AHEAD) && !begins(use);
        return broken || longer || dated || before;
    }
}
