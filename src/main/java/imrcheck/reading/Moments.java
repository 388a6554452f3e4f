package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds when things were: full dates, months and years, days without their year ("on 2/4"), and times before the day that the text
 * around them is of ("three weeks ago", "today"). What lacks its year is the last such day up to the day of the letter.
 */
final class Moments {
    private static final Set<String> OPENING = Set.of("on", "since", "in", "from", "of", "dated", "by", "until", "and");
    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "from", "of", "early", "late", "mid", "during", "until", "about", "around", "least");
    private static final Set<String> VAGUE = Set.of("few", "couple", "several");
    private static final Set<String> ONE = Set.of("a", "an");
    private static final Set<String> LAST = Set.of("last", "previous");
    private static final Set<String> NO_DAY = Set.of("injury", "ur-denial", "onset");
    private static final Pattern SINCE = Pattern.compile("(?i)\\bsince( [a-z]+){0,2} $");
    private static final int FARTHEST_SINCE = 30;
    private static final int MONTHS = 12;
    private static final int LONGEST_MONTH = 31;
    private static final int FEW = 7;
    private static final int BACK = 3;

    private final Words words;
    private final WordKinds kinds;
    /** The full dates by where they begin. */
    private final Map<Integer, Event> fullAt;
    private final LocalDate asOf;
    private final List<Event> visits;

    /**
     * @param dates the full dates of the section, in order
     * @param asOf  the day of the letter
     */
    Moments(Words words, WordKinds kinds, List<Event> dates, LocalDate asOf) {
        this.words = words;
        this.kinds = kinds;
        List<Event> past = dates.stream().filter(date -> !date.date().isAfter(asOf)).toList();
        fullAt = past.stream().filter(date -> !date.name().equals("onset"))
                .collect(Collectors.toMap(date -> date.passage().span().start(), date -> date, (first, other) -> first));
        visits = past.stream().filter(date -> !NO_DAY.contains(date.name()) && !opensTime(date)).toList();
        this.asOf = asOf;
    }

    /** The last day that the section tells of, else that of the letter. */
    LocalDate now() {
        return visits.stream().map(Event::date).max(Comparator.naturalOrder()).orElse(asOf);
    }

    /** Whether a date only tells since when something has gone on. */
    private boolean opensTime(Event date) {
        int to = date.passage().span().start();
        return SINCE.matcher(words.text().substring(Math.max(words.start(0), to - FARTHEST_SINCE), to)).find();
    }

    /** The day that the text at a word is of: the last one told before it, else {@link #now}. */
    LocalDate day(int word) {
        return visits.stream().filter(date -> date.passage().span().end() <= words.start(word)).reduce((one, last) -> last).map(Event::date)
                .orElseGet(this::now);
    }

    /** Those that a stretch tells, in order. */
    List<Moment> in(Stretch stretch) {
        List<Moment> found = new ArrayList<>();
        for (int word = stretch.first(); word < stretch.end();) {
            Moment moment = at(word, stretch.end());
            if (moment != null) {
                found.add(moment);
            }
            word = moment == null ? word + 1 : moment.end();
        }
        return found;
    }

    private Moment at(int word, int to) {
        Event full = fullAt.get(words.start(word));
        if (full != null) {
            int end = word + 1;
            while (end < words.size() && words.start(end) < full.passage().span().end()) {
                end++;
            }
            return new Moment(full.date(), full.date(), word, end);
        }
        if (words.is(word, "today")) {
            return new Moment(day(word), day(word), word, word + 1);
        }
        int month = When.month(words, word);
        if (month > 0) {
            return month(word, month, to);
        }
        int year = When.year(words, word, to);
        if (year > 0 && year <= asOf.getYear() && word > 0 && BEFORE_YEAR.contains(words.lower(word - 1))) {
            return new Moment(LocalDate.of(year, 1, 1), LocalDate.of(year, MONTHS, LONGEST_MONTH), word, word + 1);
        }
        Moment bare = bare(word, to);
        return bare != null ? bare : ago(word, to);
    }

    /** "November 2012", "the second of May", "May". */
    private Moment month(int word, int month, int to) {
        int next = word + 1;
        int day = next < to && words.isNumber(next) && words.number(next) <= LONGEST_MONTH ? words.number(next) : 0;
        next += day > 0 ? 1 : 0;
        int year = When.year(words, next, to);
        YearMonth whole = year > 0 ? YearMonth.of(year, month) : last(month);
        next += year > 0 ? 1 : 0;
        if (whole.atDay(1).isAfter(asOf)) {
            return null;
        }
        LocalDate first = whole.atDay(Math.max(1, Math.min(day, whole.lengthOfMonth())));
        return new Moment(first, day > 0 ? first : whole.atEndOfMonth(), word, next);
    }

    private YearMonth last(int month) {
        YearMonth same = YearMonth.of(asOf.getYear(), month);
        return same.isAfter(YearMonth.from(asOf)) ? same.minusYears(1) : same;
    }

    /** "on 2/4". */
    private Moment bare(int word, int to) {
        boolean opened = word > 0 && word + 1 < to && OPENING.contains(words.lower(word - 1)) && words.isNumber(word)
                && words.isNumber(word + 1) && words.gapAfter(word).equals("/")
                && !(word + 2 < words.size() && words.isNumber(word + 2) && words.gapHas(word + 1, "/-"));
        if (!opened) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(asOf.getYear(), words.number(word), words.number(word + 1));
            LocalDate past = day.isAfter(asOf) ? day.minusYears(1) : day;
            return new Moment(past, past, word, word + 2);
        } catch (DateTimeException e) {
            // A score such as "on 7/10 of 31" or a grade is no day.
            return null;
        }
    }

    /** "three weeks ago", "a few days ago", "last month". */
    private Moment ago(int word, int to) {
        int unit = word;
        while (unit < Math.min(to, word + BACK) && kinds.period(unit) == null) {
            unit++;
        }
        boolean ago = unit < Math.min(to, word + BACK) && unit > word && (words.is(unit + 1, "ago") || words.is(unit + 1, "earlier")
                || words.is(unit + 1, "before") || LAST.contains(words.lower(word)) && unit == word + 1);
        if (!ago) {
            return null;
        }
        int days = WordKinds.DAYS.get(kinds.period(unit));
        int low = words.isNumber(word) ? words.number(word) : VAGUE.contains(words.lower(unit - 1)) ? 2 : 1;
        int high = words.isNumber(word) ? low : VAGUE.contains(words.lower(unit - 1)) ? FEW : LAST.contains(words.lower(word)) ? 2 : 1;
        boolean told = words.isNumber(word) || LAST.contains(words.lower(word)) || ONE.contains(words.lower(word))
                || VAGUE.contains(words.lower(word));
        LocalDate day = day(word);
        int end = words.is(unit + 1, "ago") ? unit + 2 : unit + 1;
        return told ? new Moment(day.minusDays((long) days * high), day.minusDays((long) days * low), word, end) : null;
    }

    /** Whether something is told to have gone on since a moment: "since about May 2012". */
    boolean since(Moment moment, Stretch stretch) {
        for (int word = moment.first() - 1; word >= Math.max(stretch.first(), moment.first() - BACK); word--) {
            boolean back = words.is(word, "back") && words.is(word + 1, "to");
            if (words.is(word, "since") || back) {
                return true;
            }
        }
        return false;
    }
}
