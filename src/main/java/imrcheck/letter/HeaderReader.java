package imrcheck.letter;

import imrcheck.facts.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Reads the fields above the first section. Labels wait for the first value of their kind that follows: that holds for
 * two columns on one line, for values under their labels, and for the label that is split over two lines.
 */
final class HeaderReader {

    private enum Field { CASE_NUMBER, PRIORITY, ASSIGNED, INJURY, DECISION, UR_DENIAL, RECEIVED }

    private static final Map<String, Field> LABELS = Map.ofEntries(Map.entry("case number", Field.CASE_NUMBER),
            Map.entry("priority", Field.PRIORITY), Map.entry("date assigned", Field.ASSIGNED), Map.entry("date of injury", Field.INJURY),
            Map.entry("decision date", Field.DECISION), Map.entry("dated", Field.DECISION), Map.entry("determination date", Field.DECISION),
            Map.entry("date of decision", Field.DECISION), Map.entry("ur denial date", Field.UR_DENIAL),
            Map.entry("ur decision date", Field.UR_DENIAL), Map.entry("date of ur decision", Field.UR_DENIAL),
            Map.entry("date of ur denial", Field.UR_DENIAL), Map.entry("application received", Field.RECEIVED),
            Map.entry("application", Field.RECEIVED));

    private static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|"));
    /** The longer labels stand before those they contain. */
    private static final Finder TOKEN = Finder.ofWords("udcpasejfmnor0123456789",
            "(?i)(?:(?<label>ur denial date|ur decision date|date of ur decision|date of ur denial|date of decision"
                    + "|date of injury|date assigned|determination date|decision date|case number|priority|application received|application"
                    + "|dated)(?=[ :]|$)|(?<case>cm\\d\\d-\\d{4,8})|(?<priority>standard|expedited|urgent|regular)\\b"
                    + "|(?<date>(?<m>\\d{1,2})[/-](?<d>\\d{1,2})[/-](?<y>\\d{4}|\\d\\d)\\b|(?<iy>\\d{4})-(?<im>\\d\\d)-(?<id>\\d\\d)\\b"
                    + "|(?<name>" + MONTHS + ") (?<nd>\\d{1,2}), ?(?<ny>\\d{4})\\b))");

    private final Map<Field, DatedField> dates = new EnumMap<>(Field.class);
    private final Deque<Field> waiting = new ArrayDeque<>();
    private String caseNumber;
    private String priority;

    private HeaderReader() {}

    static Header read(String text, Lines lines, Span region) {
        HeaderReader reader = new HeaderReader();
        reader.scan(Folded.of(text, lines, region));
        return new Header(reader.caseNumber, reader.priority, reader.dates.get(Field.ASSIGNED), reader.dates.get(Field.INJURY),
                reader.dates.get(Field.DECISION), reader.dates.get(Field.UR_DENIAL), reader.dates.get(Field.RECEIVED));
    }

    private void scan(Folded folded) {
        Finder.Search search = TOKEN.search(folded.text(), 0, folded.text().length());
        while (search.find()) {
            Matcher token = search.match();
            if (token.group("label") != null) {
                waiting.add(LABELS.get(token.group("label").toLowerCase(Locale.ROOT)));
            } else if (token.group("case") != null) {
                takeCaseNumber(token.group("case"));
            } else if (token.group("priority") != null) {
                takePriority(token.group("priority"));
            } else {
                takeDate(token, folded);
            }
        }
    }

    private void takeCaseNumber(String value) {
        waiting.remove(Field.CASE_NUMBER);
        if (caseNumber == null) {
            caseNumber = value.toUpperCase(Locale.ROOT);
        }
    }

    private void takePriority(String value) {
        if (waiting.remove(Field.PRIORITY)) {
            priority = value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1).toLowerCase(Locale.ROOT);
        }
    }

    private void takeDate(Matcher token, Folded folded) {
        for (Iterator<Field> fields = waiting.iterator(); fields.hasNext();) {
            Field field = fields.next();
            if (field != Field.CASE_NUMBER && field != Field.PRIORITY) {
                fields.remove();
                LocalDate date = date(token);
                if (date != null) {
                    dates.putIfAbsent(field, new DatedField(date, folded.span(token.start(), token.end())));
                }
                return;
            }
        }
    }

    /** The date a token writes, or null where the calendar has no such day. */
    private static LocalDate date(Matcher token) {
        try {
            if (token.group("name") != null) {
                int month = 1 + MONTH_NAMES.indexOf(token.group("name").toLowerCase(Locale.ROOT));
                return LocalDate.of(number(token, "ny"), month, number(token, "nd"));
            }
            if (token.group("iy") != null) {
                return LocalDate.of(number(token, "iy"), number(token, "im"), number(token, "id"));
            }
            int year = number(token, "y");
            return LocalDate.of(year < 100 ? 2000 + year : year, number(token, "m"), number(token, "d"));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher token, String group) {
        return Integer.parseInt(token.group(group));
    }
}
