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
import java.util.regex.Pattern;
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

    private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august",
            "september", "october", "november", "december");
    private static final Pattern PARTS = Pattern.compile("[-/, ]+");
    private static final int LAST_DAY = 31;
    /** A case number, whatever dash it was written with. */
    static final String CASE_NUMBER = "cm\\d\\d[-\u2010-\u2015\u2212]\\d{4,8}";
    private static final Pattern TOKEN = Pattern.compile("(?i)\\b(?=[udcpasejfmnor0-9])(?:(?<label>" + Field.anyLabel() + ")(?=[ :]|$)"
            + "|(?<case>" + CASE_NUMBER + ")|(?<priority>standard|expedited|urgent|regular)\\b"
            + "|(?<date>(?:\\d{1,2}[/-]\\d{1,2}[/-](?:\\d{4}|\\d\\d)|\\d{4}-\\d\\d-\\d\\d|(?:" + String.join("|", MONTHS)
            + ") \\d{1,2}, ?\\d{4})\\b))");

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
        Matcher token = TOKEN.matcher(folded.text());
        while (token.find()) {
            if (token.group("label") != null) {
                waiting.add(Field.of(token.group("label").toLowerCase(Locale.ROOT)));
            } else if (token.group("case") != null) {
                waiting.remove(Field.CASE_NUMBER);
                caseNumber = caseNumber == null ? caseNumber(token.group("case")) : caseNumber;
            } else if (token.group("priority") != null) {
                priority = waiting.remove(Field.PRIORITY) ? capitalized(token.group("priority")) : priority;
            } else {
                takeDate(token, folded);
            }
        }
    }

    /** A case number as the published list writes it. */
    static String caseNumber(String written) {
        return written.substring(0, 4).toUpperCase(Locale.ROOT) + "-" + written.substring(5);
    }

    private static String capitalized(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1).toLowerCase(Locale.ROOT);
    }

    private void takeDate(Matcher token, Folded folded) {
        Field field = waiting.stream().filter(label -> label != Field.CASE_NUMBER && label != Field.PRIORITY).findFirst().orElse(null);
        LocalDate date = date(token.group("date").toLowerCase(Locale.ROOT));
        waiting.remove(field);
        if (field != null && date != null) {
            dates.putIfAbsent(field, new DatedField(date, folded.span(token.start(), token.end())));
        }
    }

    /** The date that is written so, or null where the calendar has no such day. */
    private static LocalDate date(String written) {
        int[] numbers = PARTS.splitAsStream(written)
                .mapToInt(part -> MONTHS.contains(part) ? MONTHS.indexOf(part) + 1 : Integer.parseInt(part)).toArray();
        try {
            if (numbers[0] > LAST_DAY) {
                return LocalDate.of(numbers[0], numbers[1], numbers[2]);
            }
            return LocalDate.of(numbers[2] < 100 ? 2000 + numbers[2] : numbers[2], numbers[0], numbers[1]);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
