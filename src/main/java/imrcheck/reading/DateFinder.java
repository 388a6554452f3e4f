package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.facts.Passage;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.language.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the full dates in some words of a letter, also those split over lines, and what each of them dates. */
final class DateFinder {
    private static final List<String> MONTHS = List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([-/])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\b(?![-/]\\d)");
    private static final Pattern IN_WORDS =
            Pattern.compile("(" + String.join("|", MONTHS) + ")[a-z]{0,6}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b");
    private static final String INITIALS = "JFMASOND";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int CENTURY = 2000;
    private static final int NEAR = 60;
    private static final int MONTHS_A_YEAR = 12;
    private static final int NEARBY = 120;
    private static final int LONGEST_FOR = 4;
    private static final Set<String> PAST = Set.of("the", "past", "last");
    private static final Pattern COMPLAINT = Pattern
            .compile("(experiencing|having|had|reports?|reported|complain(s|ed|ing)? of) ([a-z]+ ){0,3}(pain|symptoms|complaints) $");
    /** What the words around a date may say it is about; the first that fits counts. */
    private static final List<Cue> CUES = List.of(
            Cue.before("injury",
                    "(date of injury|injury (on|of|dated|from|that occurred|sustained)|industrial injury|injured (on|in)|claim from"
                            + "|doi\\b).{0,30}$",
                    "injur", "claim from", "doi"),
            Cue.before("ur-denial", "(utilization review|\\bur\\b|non-\\s?certif).{0,40}$", "ur", "utilization", "certif"),
            Cue.before("ur-denial",
                    "((prior|previous) (review|determination|denial|decision)( was| were)?( dated| on| of)?"
                            + "|(previously|was|were) (reviewed|denied|deemed not medically necessary) on) ?\\(?$",
                    "prior", "previous", "was", "were"),
            Cue.after("ur-denial",
                    "^\\)?,? ?(the |a )?(original )?(utilization review|ur\\b)( \\(ur\\))?,? "
                            + "(non-? ?certified|denied|determined|modified|did not|partially)",
                    "utilization", "ur "),
            Cue.before("request", "(request(s|ed)? for authorization|\\brfa\\b).{0,25}$", "request", "rfa"),
            Cue.before("visit",
                    "(progress (note|report)|office (visit|note)|evaluat(ion|ed)|doctor's (first )?(note|report)|visit|seen"
                            + "|(clinic|physician|pr-?2).{0,12}(note|report)|consultation( took place| was held)?).{0,25}$",
                    "visit", "note", "report", "evaluat", "seen", "consultation"),
            Cue.after("visit",
                    "^\\)?,? ?(the |this )?(patient|injured worker|worker|claimant|applicant|he|she) "
                            + "(was seen|was evaluated|presented|complain|returned|reported|followed)"
                            + "|^ for (a |an )?([a-z]+ )?(consultation|evaluation|examination|follow)",
                    "patient", "worker", "claimant", "applicant", "he ", " for "),
            Cue.before("approval", "(approved|authorized|certified)( for)?( .{0,40})? on ?\\(?$", "approved", "authorized", "certified"));

    /** A pattern of the words before or after a date, with what one of must stand there for it to fit, which is quicker to tell. */
    private record Cue(String about, boolean after, Pattern pattern, List<String> parts) {
        static Cue before(String about, String regex, String... parts) {
            return new Cue(about, false, Pattern.compile(regex), List.of(parts));
        }

        static Cue after(String about, String regex, String... parts) {
            return new Cue(about, true, Pattern.compile(regex), List.of(parts));
        }

        boolean fits(String near) {
            return parts.stream().anyMatch(near::contains) && pattern.matcher(near).find();
        }
    }

    private final int item;
    private final Section section;
    private final Words words;
    private final String text;

    DateFinder(int item, Section section, Words words) {
        this.item = item;
        this.section = section;
        this.words = words;
        this.text = words.text();
    }

    private Event event(String about, LocalDate date, Span span) {
        return new Event(item, about, date, new Passage(section, span));
    }

    /** The dates in order. */
    List<Event> found() {
        List<Event> found = new ArrayList<>();
        Matcher numeric = NUMERIC.matcher(text);
        Matcher inWords = IN_WORDS.matcher(text);
        int end = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            if (start < end || !mayStart(word)) {
                continue;
            }
            if (numeric.region(start, last()).lookingAt()) {
                add(found, numeric, numeric.group(4), numeric.group(1), numeric.group(3));
                end = numeric.end();
            } else if (inWords.region(start, last()).lookingAt()) {
                add(found, inWords, inWords.group(3), String.valueOf(1 + MONTHS.indexOf(inWords.group(1))), inWords.group(2));
                end = inWords.end();
            }
        }
        onsets(found);
        return found;
    }

    /** When complaints began whose duration is told: so long before the last date told before. */
    private void onsets(List<Event> found) {
        List<Event> dates = List.copyOf(found);
        for (int word = 0; word < words.size(); word++) {
            if (words.is(word, "for")) {
                int count = word + 1;
                while (count < words.size() && PAST.contains(words.lower(count))) {
                    count++;
                }
                if (count + 1 < words.size() && count - word < LONGEST_FOR && words.number(count) > 0) {
                    onset(dates, word, count).ifPresent(found::add);
                }
            }
        }
    }

    private Optional<Event> onset(List<Event> dates, int first, int count) {
        String unit = words.lower(count + 1);
        int months = unit.startsWith("month") ? 1 : unit.startsWith("year") ? MONTHS_A_YEAR : 0;
        if (months == 0 || !COMPLAINT.matcher(before(words.start(first))).find()) {
            return Optional.empty();
        }
        Span span = words.span(first, count + 2);
        return dates.stream()
                .filter(date -> date.passage().span().end() <= span.start() && span.start() - date.passage().span().end() < NEARBY)
                .reduce((one, last) -> last)
                .map(told -> event("onset", told.date().minusMonths((long) months * words.number(count)), span));
    }

    /** Whether a word looks like the first part of a date: a number with a hyphen or stroke after it, or a month before a number. */
    private boolean mayStart(int word) {
        if (word + 1 == words.size() || !words.isNumber(word + 1)) {
            return false;
        }
        char sign = text.charAt(words.end(word));
        boolean number = words.isNumber(word) && (sign == '-' || sign == '/');
        boolean apart = word == 0 || words.end(word - 1) < words.start(word) && text.charAt(words.start(word) - 1) != '_';
        return apart && (number || INITIALS.indexOf(text.charAt(words.start(word))) >= 0);
    }

    private int last() {
        return words.end(words.size() - 1);
    }

    private void add(List<Event> found, Matcher at, String digits, String month, String day) {
        int year = Integer.parseInt(digits);
        try {
            LocalDate date = LocalDate.of(year < 100 ? CENTURY + year : year, Integer.parseInt(month), Integer.parseInt(day));
            found.add(event(about(at.start(), at.end()), date, new Span(at.start(), at.end())));
        } catch (DateTimeException e) {
            // A range of degrees or scores looks like a date with an impossible month or day; it is none.
        }
    }

    private String about(int start, int end) {
        String before = before(start);
        String after = plain(text.substring(end, Math.min(last(), end + NEAR)));
        return CUES.stream().filter(cue -> cue.fits(cue.after ? after : before)).findFirst().map(Cue::about).orElse("other");
    }

    /** The words of the same sentence shortly before a place. */
    private String before(int start) {
        String near = text.substring(Math.max(words.start(0), start - NEAR), start);
        return plain(near.substring(Math.max(near.lastIndexOf('.'), near.lastIndexOf(';')) + 1));
    }

    /** In small letters and with single blanks. */
    private static String plain(String words) {
        return BLANKS.matcher(words).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
