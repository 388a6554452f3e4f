package imrcheck.reading;

import imrcheck.facts.CareEvent;
import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Event;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.facts.Theme;
import imrcheck.facts.Voice;
import imrcheck.language.Hit;
import imrcheck.language.Stretch;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The care that one section of a letter tells of. */
final class Ledger {
    private static final String CARE = "care-";
    private static final String ANY_OTHER = "any-other";
    private static final int NAME_AROUND = 6;
    private static final int REGION_AROUND = 8;

    private final Counts counts;
    private final List<Event> dates;
    private final List<Told> counted;
    private final List<Told> mentioned;
    private final List<Told> told;
    private final Map<LocalDate, Moments> moments = new HashMap<>();

    /**
     * Reads a section.
     *
     * @param own   the treatment that it is about, or null where it is about no one
     * @param dates the dates in it
     */
    Ledger(Counts counts, String own, List<Event> dates) {
        this.counts = counts;
        this.dates = dates;
        counted = new CareReader(counts, own, dates).read();
        mentioned = new CareMentions(counts, dates).read();
        told = together();
    }

    /** The numbers it was read from. */
    Counts counts() {
        return counts;
    }

    /** The dates in it. */
    List<Event> dates() {
        return dates;
    }

    /**
     * When things were that it tells of.
     *
     * @param asOf the day of the letter
     */
    Moments moments(LocalDate asOf) {
        return moments.computeIfAbsent(asOf, day -> new Moments(counts.reading().words(), counts.kinds(), dates, day));
    }

    /** What it counts. */
    List<Told> counted() {
        return counted;
    }

    /** What it tells without a number, or as one or none. */
    List<Told> mentioned() {
        return mentioned;
    }

    /** All of it as events, those that only name again what is counted left out. */
    List<CareEvent> events(int item) {
        List<CareEvent> events = new ArrayList<>();
        for (Told told : this.told) {
            events.add(event(item, told, told.place()));
        }
        counts.marks().stream().filter(mark -> mark.name().equals("treated")).filter(this::closes)
                .forEach(mark -> events.add(new CareEvent(item, ANY_OTHER, State.NEVER, 0, null, null, Set.of(), null,
                        passage(Stretch.of(mark.first(), counts.reading().sentence(mark.first()).end())))));
        return events;
    }

    /** One of them, as some words tell it. */
    CareEvent event(int item, Told told, Stretch place) {
        return new CareEvent(item, told.kind(), told.state(), told.count(), told.when() == null ? null : told.when().from(),
                told.when() == null ? null : told.when().to(), region(told), side(told), passage(place));
    }

    /** What of it is told of the patient or of what became of a request, as statements. */
    List<Statement> statements(int item) {
        return told.stream().filter(this::tells).filter(told -> voice(told) == Voice.PATIENT || voice(told) == Voice.CLAIMS_ADMINISTRATOR)
                .map(told -> new Statement(item, counts.section(), concept(told.kind()), Set.of(concept(told.kind()), state(told)),
                        told.untaken() || told.state() == State.REFUSED ? Polarity.DENIED : Polarity.AFFIRMED, voice(told),
                        told.clause().conceded(), passage(told.place()), counts.reading().words().span(told.clause()), theme(told)))
                .distinct().toList();
    }

    /** Whether a statement can be made of it: not where its clause denies something, and not of what a rationale only calls requested. */
    private boolean tells(Told told) {
        boolean refused = told.untaken() || told.state() == State.REFUSED;
        boolean asked = told.state() == State.REQUESTED && counts.section() == Section.RATIONALE;
        return refused || !asked && !counts.negates(told.clause());
    }

    private List<Told> together() {
        List<Told> all = new ArrayList<>();
        counted.forEach(told -> all.add(named(told)));
        mentioned.stream().filter(told -> all.stream().noneMatch(other -> other.place().overlaps(told.place()))).toList().forEach(all::add);
        all.sort(Comparator.comparingInt(told -> told.place().first()));
        return all;
    }

    /** A count with the name that stands beside it. */
    private Told named(Told told) {
        Stretch near = told.place().around(NAME_AROUND, NAME_AROUND, told.clause());
        Hit name = counts.names(near).filter(hit -> hit.name().equals(told.kind())).findFirst().orElse(null);
        return name == null ? told
                : new Told(told.kind(), told.state(), told.count(), told.link(), told.sure(), told.approved(), told.when(),
                        Stretch.of(Math.min(name.first(), told.place().first()), Math.max(name.end(), told.place().end())), told.clause());
    }

    /** Whether a list is whole: "treatment to date has included ...". */
    private boolean closes(Hit mark) {
        Stretch before = Stretch.of(counts.reading().clause(mark).first(), mark.end());
        return counts.reading().clause(mark).voice() == Voice.PATIENT && (counts.has("to-date", before) || dated(mark));
    }

    private boolean dated(Hit mark) {
        return mark.length() > 2 && counts.lower(mark.end() - 1).equals("date");
    }

    private Theme theme(Told told) {
        Set<String> near = region(told);
        Set<String> parts = near.isEmpty() ? new TreeSet<>(counts.bodyParts(counts.reading().sentence(told.place().first()))) : near;
        return new Theme(parts, new TreeSet<>(counts.sides(near(told))), Set.of(told.kind()));
    }

    private Stretch near(Told told) {
        return told.place().around(REGION_AROUND, REGION_AROUND, told.clause());
    }

    private Set<String> region(Told told) {
        return new TreeSet<>(counts.bodyParts(near(told)));
    }

    private String side(Told told) {
        List<String> sides = counts.sides(near(told));
        return sides.isEmpty() ? null : sides.get(0);
    }

    /** Only the claims administrator refuses a request. */
    private static Voice voice(Told told) {
        return told.state() == State.REFUSED ? Voice.CLAIMS_ADMINISTRATOR : told.clause().voice();
    }

    private static String concept(String kind) {
        return kind.startsWith(CARE) ? kind : CARE + kind.replace('_', '-');
    }

    private static String state(Told told) {
        return CARE + told.state().name().toLowerCase(Locale.ROOT);
    }

    private Passage passage(Stretch place) {
        return new Passage(counts.section(), counts.reading().words().span(place));
    }
}
