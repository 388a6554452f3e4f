package imrcheck.extract;

import imrcheck.facts.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the full dates in a stretch of a letter, also those split over lines, and what each of them dates. */
final class DateFinder {
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([-/])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\b(?![-/]\\d)");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b");
    private static final String INITIALS = "JFMASOND";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int CENTURY = 2000;
    private static final int NEAR = 60;
    private static final int NEARBY = 120;
    private static final Pattern INJURY = Pattern.compile(
            "(date of injury|injury (on|of|dated|from|that occurred|sustained)|industrial injury|injured (on|in)|claim from|doi\\b).{0,30}$");
    private static final Pattern UR = Pattern.compile("((utilization review|\\bur\\b|non-\\s?certif).{0,40}"
            + "|(prior|previous) (review|determination|denial|decision)( was| were)?( dated| on| of)?"
            + "|(previously|was|were) (reviewed|denied|deemed not medically necessary) on) ?\\(?$");
    private static final Pattern UR_AFTER = Pattern.compile("^\\)?,? ?(the |a )?(original )?(utilization review|ur\\b)( \\(ur\\))?,? "
            + "(non-? ?certified|denied|determined|modified|did not|partially)");
    private static final Pattern REQUEST = Pattern.compile("(request(s|ed)? for authorization|\\brfa\\b).{0,25}$");
    private static final Pattern VISIT = Pattern.compile(
            "(progress (note|report)|office (visit|note)|evaluat(ion|ed)|doctor's (first )?(note|report)|visit|seen|(clinic|physician|pr-?2).{0,12}(note|report)).{0,25}$");
    private static final Pattern VISIT_AFTER = Pattern.compile("^\\)?,? ?(the |this )?(patient|injured worker|worker|claimant|applicant|he|she) "
            + "(was seen|was evaluated|presented|complain|returned|reported|followed)|^ for (a |an )?([a-z]+ )?(consultation|evaluation|examination|follow)");
    private static final Pattern DURATION = Pattern.compile("for\\s+(?:the\\s+)?(?:past\\s+|last\\s+)?(\\d{1,2})\\s+(month|year)s?\\b");
    private static final Pattern COMPLAINT = Pattern.compile(
            "(experiencing|having|had|reports?|reported|complain(s|ed|ing)? of) ([a-z]+ ){0,3}(pain|symptoms|complaints) $");
    private static final Pattern APPROVAL = Pattern.compile("(approved|authorized|certified) (for )?.{0,40} on ?\\(?$");

    private final String text;
    private final Span span;

    /** A date, what it is about, and where it stands. */
    record Found(LocalDate date, String about, Span span) {
    }

    DateFinder(String text, Span span) {
        this.text = text;
        this.span = span;
    }

    /** The dates in order. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Matcher numeric = NUMERIC.matcher(text);
        Matcher inWords = IN_WORDS.matcher(text);
        int at = span.start();
        while (at < span.end()) {
            if (mayStartNumeric(at) && numeric.region(at, span.end()).lookingAt()) {
                add(found, numeric, number(numeric.group(4)), number(numeric.group(1)), number(numeric.group(3)));
                at = numeric.end();
            } else if (mayStartInWords(at) && inWords.region(at, span.end()).lookingAt()) {
                add(found, inWords, number(inWords.group(3)), month(inWords.group(1)), number(inWords.group(2)));
                at = inWords.end();
            } else {
                at++;
            }
        }
        onsets(found);
        return found;
    }

    /** When complaints began whose duration is told: so long before the last date told before. */
    private void onsets(List<Found> found) {
        Matcher duration = DURATION.matcher(text);
        List<Found> onsets = new ArrayList<>();
        for (int at = text.indexOf("for", span.start()); at >= 0 && at < span.end(); at = text.indexOf("for", at + 1)) {
            if (startsWord(at) && duration.region(at, span.end()).lookingAt() && COMPLAINT.matcher(before(at)).find()) {
                last(found, at).map(told -> onset(told.date(), number(duration.group(1)), duration.group(2)))
                        .ifPresent(date -> onsets.add(new Found(date, "onset", new Span(duration.start(), duration.end()))));
            }
        }
        found.addAll(onsets);
    }

    private static LocalDate onset(LocalDate told, int count, String unit) {
        return unit.equals("month") ? told.minusMonths(count) : told.minusYears(count);
    }

    /** The last date told shortly before a place. */
    private static Optional<Found> last(List<Found> found, int at) {
        return found.stream().filter(date -> date.span().end() <= at && at - date.span().end() < NEARBY).reduce((first, last) -> last);
    }

    private boolean mayStartInWords(int at) {
        char c = text.charAt(at);
        return c >= 'A' && c <= 'S' && INITIALS.indexOf(c) >= 0 && startsWord(at);
    }

    /** Whether one or two digits and a hyphen or stroke stand there. */
    private boolean mayStartNumeric(int at) {
        if (!digit(at) || !startsWord(at)) {
            return false;
        }
        int sign = digit(at + 1) ? at + 2 : at + 1;
        return sign < span.end() && (text.charAt(sign) == '-' || text.charAt(sign) == '/');
    }

    private boolean digit(int at) {
        return at < span.end() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean startsWord(int at) {
        return at == span.start() || !Character.isLetterOrDigit(text.charAt(at - 1)) && text.charAt(at - 1) != '_';
    }

    private void add(List<Found> found, Matcher at, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year < 100 ? CENTURY + year : year, month, day);
            found.add(new Found(date, about(at.start(), at.end()), new Span(at.start(), at.end())));
        } catch (DateTimeException e) {
            // A range of degrees or scores looks like a date with an impossible month or day; it is none.
            return;
        }
    }

    private String about(int start, int end) {
        String before = before(start);
        String after = plain(text.substring(end, Math.min(span.end(), end + NEAR)));
        if (INJURY.matcher(before).find()) {
            return "injury";
        }
        if (UR.matcher(before).find() || UR_AFTER.matcher(after).find()) {
            return "ur-denial";
        }
        if (REQUEST.matcher(before).find()) {
            return "request";
        }
        if (VISIT.matcher(before).find() || VISIT_AFTER.matcher(after).find()) {
            return "visit";
        }
        return APPROVAL.matcher(before).find() ? "approval" : "other";
    }

    /** The words of the same sentence shortly before a place. */
    private String before(int start) {
        return sameSentence(text.substring(Math.max(span.start(), start - NEAR), start));
    }

    /** What follows the last full stop or semicolon, in small letters and with single blanks. */
    private static String sameSentence(String words) {
        int from = Math.max(words.lastIndexOf('.'), words.lastIndexOf(';')) + 1;
        return plain(words.substring(from));
    }

    /** In small letters and with single blanks. */
    private static String plain(String words) {
        return BLANKS.matcher(words).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        for (Month month : Month.values()) {
            if (month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH).startsWith(name)) {
                return month.getValue();
            }
        }
        throw new IllegalStateException("no month is called " + name);
    }
}
