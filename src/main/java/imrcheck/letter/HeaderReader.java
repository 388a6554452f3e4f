package imrcheck.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the fields above the first section. Labels wait for the first value of their kind that follows: that holds for
 * two columns on one line, for values under their labels, and for the label that is split over two lines.
 */
final class HeaderReader {

    private enum Field {
        CASE_NUMBER("case number"), PRIORITY("priority"), ASSIGNED("date assigned"), INJURY("date of injury"),
        DECISION("decision date", "dated", "determination date", "date of decision"),
        UR_DENIAL("ur denial date", "ur decision date", "date of ur decision", "date of ur denial"),
        RECEIVED("application received", "application");

        private final List<String> labels;

        Field(String... labels) {
            this.labels = List.of(labels);
        }

        static Field of(String label) {
            return Stream.of(values()).filter(field -> field.labels.contains(label)).findFirst().orElseThrow();
        }

        /** All labels; the longer ones stand before those they contain. */
        static String anyLabel() {
            return Stream.of(values()).flatMap(field -> field.labels.stream()).collect(Collectors.joining("|"));
        }
    }

    private static final String MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final List<String> MONTH_NAMES = List.of(MONTHS.split("\\|"));
    private static final Finder TOKEN = Finder.ofWords("udcpasejfmnor0123456789",
            "(?i)(?:(?<label>" + Field.anyLabel() + ")(?=[ :]|$)"
                    + "|(?<case>cm\\d\\d-\\d{4,8})|(?<priority>standard|expedited|urgent|regular)\\b"
                    + "|(?<date>(?<m>\\d{1,2})[/-](?<d>\\d{1,2})[/-](?<y>\\d{4}|\\d\\d)\\b"
                    + "|(?<iy>\\d{4})-(?<im>\\d\\d)-(?<id>\\d\\d)\\b" + "|(?<name>" + MONTHS + ") (?<nd>\\d{1,2}), ?(?<ny>\\d{4})\\b))");

    private final Map<Field, DatedField> dates = new EnumMap<>(Field.class);
    private final Deque<Field> waiting = new ArrayDeque<>();
    private String caseNumber;
    private String priority;

    private HeaderReader() {}

    static Header read(Folded region) {
        HeaderReader reader = new HeaderReader();
        reader.scan(region);
        return new Header(reader.caseNumber, reader.priority, reader.dates.get(Field.ASSIGNED), reader.dates.get(Field.INJURY),
                reader.dates.get(Field.DECISION), reader.dates.get(Field.UR_DENIAL), reader.dates.get(Field.RECEIVED));
    }

    private void scan(Folded folded) {
        Finder.Search search = TOKEN.search(folded.text(), 0, folded.text().length());
        while (search.find()) {
            Matcher token = search.match();
            if (token.group("label") != null) {
                waiting.add(Field.of(token.group("label").toLowerCase(Locale.ROOT)));
            } else if (token.group("case") != null) {
                waiting.remove(Field.CASE_NUMBER);
                caseNumber = caseNumber == null ? token.group("case").toUpperCase(Locale.ROOT) : caseNumber;
            } else if (token.group("priority") != null) {
                priority = waiting.remove(Field.PRIORITY) ? capitalized(token.group("priority")) : priority;
            } else {
                takeDate(token, folded);
            }
        }
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private void takeDate(Matcher token, Folded folded) {
        Field field = waiting.stream().filter(label -> label != Field.CASE_NUMBER && label != Field.PRIORITY).findFirst().orElse(null);
        LocalDate date = date(token);
        waiting.remove(field);
        if (field != null && date != null) {
            dates.putIfAbsent(field, new DatedField(date, folded.span(token.start(), token.end())));
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
