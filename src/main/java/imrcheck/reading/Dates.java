package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.facts.LetterDate;
import imrcheck.facts.Passage;
import imrcheck.facts.Phase;
import imrcheck.facts.Section;
import imrcheck.letter.Citation;
import imrcheck.letter.DatedField;
import imrcheck.letter.Header;
import imrcheck.letter.Letter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The dates of a letter, as facts, and the one that chooses the provisions in force. */
final class Dates {
    private Dates() {}

    static List<LetterDate> ofHeader(Header header) {
        return Stream
                .of(date("assigned", header.assigned()), date("injury", header.injury()), date("decision", header.decision()),
                        date("ur-denial", header.urDenial()), date("application", header.applicationReceived()))
                .flatMap(Optional::stream).toList();
    }

    private static Optional<LetterDate> date(String name, DatedField field) {
        return Optional.ofNullable(field).map(known -> new LetterDate(name, known.date(), new Passage(Section.HEADER, known.span())));
    }

    /**
     * The day whose provisions govern a letter: that of the utilization review denial, in the header or else as told, else the
     * decision, else the latest day told, else the first day of the year after the newest edition cited, else the newest
     * provisions.
     */
    static LocalDate asOf(Letter letter, List<Event> events) {
        return Stream.of(date(letter.header().urDenial()), told(events, "ur-denial"), date(letter.header().decision()), told(events, null),
                edition(letter)).filter(Objects::nonNull).findFirst().orElse(LocalDate.MAX);
    }

    private static LocalDate date(DatedField field) {
        return field == null ? null : field.date();
    }

    private static LocalDate told(List<Event> events, String name) {
        return events.stream().filter(event -> name == null || event.name().equals(name)).map(Event::date).max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static LocalDate edition(Letter letter) {
        return letter.items().stream().flatMap(item -> item.reviewer().stream()).map(Citation::edition).filter(Objects::nonNull)
                .max(Comparator.naturalOrder()).map(year -> LocalDate.of(year + 1, 1, 1)).orElse(null);
    }

    /** How old the injury is on a day; null where that is not told. */
    static Phase phase(Header header, LocalDate day) {
        boolean told = header.injury() != null && !day.equals(LocalDate.MAX) && !day.isBefore(header.injury().date());
        return told ? Phase.of(ChronoUnit.DAYS.between(header.injury().date(), day)) : null;
    }
}
