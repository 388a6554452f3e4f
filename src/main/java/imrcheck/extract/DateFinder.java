package imrcheck.extract;

import imrcheck.facts.Span;
import imrcheck.terms.Words;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the full dates in some words of a letter, also those split over lines, and what each of them dates. */
final class DateFinder {
    private static final Pattern NUMERIC = Pattern.compile("(\\d{1,2})([-/])\\s?(\\d{1,2})\\2\\s?(\\d{4}|\\d{2})\\b(?![-/]\\d)");
    private static final Pattern IN_WORDS = Pattern.compile(
            "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})\\b");
    private static final String INITIALS = "JFMASOND";
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int CENTURY = 2000;
    private static final int NEAR = 60;
    /** What the words before a date may say it is about; the first that fits counts. */
    private static final List<Cue> CUES = List.of(
            new Cue("injury", "(date of injury|injury (on|of|dated|from|that occurred|sustained)|industrial injury|injured (on|in)|claim from"
                    + "|doi\\b).{0,30}$", "injur", "claim from", "doi"),
            new Cue("ur-denial", "(utilization review|\\bur\\b|non-\\s?certif).{0,40}$", "ur", "utilization", "certif"),
            new Cue("request", "(request(s|ed)? for authorization|\\brfa\\b).{0,25}$", "request", "rfa"),
            new Cue("visit", "(progress (note|report)|office (visit|note)|evaluat(ion|ed)|doctor's (first )?(note|report)|visit|seen"
                    + "|(clinic|physician|pr-?2).{0,12}(note|report)).{0,25}$", "visit", "note", "report", "evaluat", "seen"));

    /** A pattern of the words before a date, with what one of must stand there for it to fit, which is quicker to tell. */
    private record Cue(String about, Pattern pattern, List<String> parts) {
        Cue(String about, String regex, String... parts) {
            this(about, Pattern.compile(regex), List.of(parts));
        }

        boolean fits(String before) {
            for (String part : parts) {
                if (before.contains(part)) {
                    return pattern.matcher(before).find();
                }
            }
            return false;
        }
    }

    private final Words words;
    private final String text;

    /** A date, what it is about, and where it stands. */
    record Found(LocalDate date, String about, Span span) {
    }

    DateFinder(Words words) {
        this.words = words;
        this.text = words.text();
    }

    /** The dates in order. */
    List<Found> found() {
        List<Found> found = new ArrayList<>();
        Matcher numeric = NUMERIC.matcher(text);
        Matcher inWords = IN_WORDS.matcher(text);
        int end = 0;
        for (int word = 0; word < words.size(); word++) {
            int start = words.start(word);
            if (start < end || !mayStart(word)) {
                continue;
            }
            if (numeric.region(start, last()).lookingAt()) {
                add(found, numeric, number(numeric.group(4)), number(numeric.group(1)), number(numeric.group(3)));
                end = numeric.end();
            } else if (inWords.region(start, last()).lookingAt()) {
                add(found, inWords, number(inWords.group(3)), month(inWords.group(1)), number(inWords.group(2)));
                end = inWords.end();
            }
        }
        return found;
    }

    /** Whether a word looks like the first part of a date: a number with a hyphen or stroke after it, or a month before a number. */
    private boolean mayStart(int word) {
        if (word + 1 == words.size() || words.number(word + 1) == Words.NO_NUMBER) {
            return false;
        }
        char sign = text.charAt(words.end(word));
        boolean number = words.number(word) != Words.NO_NUMBER && (sign == '-' || sign == '/');
        boolean apart = word == 0 || words.end(word - 1) < words.start(word) && text.charAt(words.start(word) - 1) != '_';
        return apart && (number || INITIALS.indexOf(text.charAt(words.start(word))) >= 0);
    }

    private int last() {
        return words.end(words.size() - 1);
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
        String before = sameSentence(text.substring(Math.max(words.start(0), start - NEAR), start));
        for (Cue cue : CUES) {
            if (cue.fits(before)) {
                return cue.about;
            }
        }
        return "other";
    }

    /** What follows the last full stop or semicolon, in small letters and with single blanks. */
    private static String sameSentence(String words) {
        int from = Math.max(words.lastIndexOf('.'), words.lastIndexOf(';')) + 1;
        return BLANKS.matcher(words.substring(from)).replaceAll(" ").toLowerCase(Locale.ROOT);
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
