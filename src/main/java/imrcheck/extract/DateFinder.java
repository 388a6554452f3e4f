package imrcheck.extract;

import imrcheck.facts.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the full dates in a stretch of a letter, also those split over lines, and what each of them dates. */
final class DateFinder {
    private static final Pattern NUMERIC = Pattern.compile("\\b(\\d{1,2})([-/])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\b(?![-/]\\d)");
    private static final Pattern IN_WORDS = Pattern.compile(
            "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b");
    private static final int CENTURY = 2000;
    private static final int NEAR = 60;
    private static final Pattern INJURY = Pattern.compile(
            "(?i)(date of injury|injury (on|of|dated|from|that occurred|sustained)|industrial injury|injured (on|in)|claim from|doi\\b)[^.;]{0,30}$");
    private static final Pattern UR = Pattern.compile("(?i)(utilization review|\\bUR\\b|non-\\s?certif)[^.;]{0,40}$");
    private static final Pattern REQUEST = Pattern.compile(
            "(?i)(request(s|ed)? for authorization|\\bRFA\\b)[^.;]{0,25}$");
    private static final Pattern VISIT = Pattern.compile(
            "(?i)(progress (note|report)|office (visit|note)|evaluat(ion|ed)|doctor's (first )?(note|report)|visit|seen|(clinic|physician|PR-?2)[^.;]{0,12}(note|report))[^.;]{0,25}$");

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
        Matcher numeric = NUMERIC.matcher(text).region(span.start(), span.end());
        while (numeric.find()) {
            add(found, numeric, number(numeric.group(4)), number(numeric.group(1)), number(numeric.group(3)));
        }
        Matcher words = IN_WORDS.matcher(text).region(span.start(), span.end());
        while (words.find()) {
            add(found, words, number(words.group(3)), month(words.group(1)), number(words.group(2)));
        }
        found.sort((one, other) -> one.span.compareTo(other.span));
        return found;
    }

    private void add(List<Found> found, Matcher at, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year < 100 ? CENTURY + year : year, month, day);
            found.add(new Found(date, about(at.start()), new Span(at.start(), at.end())));
        } catch (DateTimeException e) {
            // A range of degrees or scores looks like a date with an impossible month or day; it is none.
            return;
        }
    }

    private String about(int start) {
        String before = text.substring(Math.max(span.start(), start - NEAR), start).replaceAll("\\s+", " ");
        if (INJURY.matcher(before).find()) {
            return "injury";
        }
        if (UR.matcher(before).find()) {
            return "ur-denial";
        }
        if (REQUEST.matcher(before).find()) {
            return "request";
        }
        return VISIT.matcher(before).find() ? "visit" : "other";
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
