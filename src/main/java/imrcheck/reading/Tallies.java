package imrcheck.reading;

import imrcheck.facts.Event;
import imrcheck.facts.Prior;
import imrcheck.facts.Quantity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Stretch;
import imrcheck.reading.CapReader.Most;
import imrcheck.reading.Value.Type;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a letter comes to of what a quoted number is of: what its request asks for, with what was had where that counts too.
 *
 * @param levels the levels of the spine that the request is for, or null
 * @param had    tells which care counts as the title's
 * @param prior  how often it was had
 * @param asOf   the day from which the last year counts
 * @param tried  whether the record tells how long it was tried before
 */
record Tallies(Quantity levels, PriorReader had, Prior prior, LocalDate asOf, boolean tried) {
    static final String LEVELS = "levels";
    static final String INJECTIONS = "injections";
    static final String UNITS = "units";
    static final String VISITS = "visits";
    static final String HOURS = "hours";
    static final String DAYS = "days";
    /** What all opioids together come to. */
    static final String MORPHINE = "mg of morphine a day";
    /** How letters call that. */
    static final String EQUIVALENT = "measure-med";
    private static final int NEAR = 6;
    /** From the request to the denial. */
    private static final int WAIT = 14;

    /** The number, or null where the letter does not tell it. */
    Integer of(Most most) {
        if (most.least()) {
            return since(most.bound());
        }
        if (most.unit().equals(MORPHINE)) {
            return title().treatment().id().equals("opioid") ? morphine(most.bound()) : null;
        }
        if (title().treatment().course()) {
            return most.unit().equals(VISITS) && "weeks".equals(most.every()) ? title().weekly() : null;
        }
        return most.every() != null ? rate(most) : total(most);
    }

    private TitleFacts title() {
        return had.title();
    }

    private Integer rate(Most most) {
        Integer count = title().request().underReview();
        return switch (most.every()) {
            case "years" -> most.unit().equals(INJECTIONS) ? yearly(count == null ? 1 : count, most.bound()) : null;
            case "weeks" -> most.unit().equals(HOURS) && HOURS.equals(title().request().unit()) ? title().weekly() : null;
            case CapReader.IN_ALL -> most.unit().equals(INJECTIONS) && prior.count() != null
                    ? Integer.valueOf(prior.count() + (count == null ? 1 : count)) : null;
            default -> null;
        };
    }

    private Integer total(Most most) {
        Integer count = title().request().underReview();
        String unit = title().request().unit();
        return switch (most.unit()) {
            case LEVELS -> levels == null ? null : Integer.valueOf(levels.count());
            case DAYS -> count != null && unit != null && WordKinds.DAYS.containsKey(unit) && ofUse(most)
                    ? Integer.valueOf(count * WordKinds.DAYS.get(unit)) : null;
            case HOURS -> HOURS.equals(unit) ? count : null;
            default -> most.unit().equals(unit) && (title().treatment().drug() || most.unit().equals(INJECTIONS)) ? count : null;
        };
    }

    /** Whether a clause tells how long the treatment, or something at large, is used. */
    private boolean ofUse(Most most) {
        Counts rationale = had.rationale().counts();
        return rationale.has("use-of", most.clause())
                || rationale.names(most.clause()).anyMatch(name -> title().treatment().akin().contains(name.name()));
    }

    /** The dose that the letter tells of this patient; null where it tells none, or some within the bound and some beyond. */
    private Integer morphine(int bound) {
        List<Integer> told = new ArrayList<>();
        for (Counts counts : List.of(had.rationale().counts(), had.summary().counts())) {
            counts.marks().stream().filter(mark -> mark.name().equals(EQUIVALENT)).forEach(mark -> {
                Clause clause = counts.reading().clause(mark);
                boolean own = clause.voice() == Voice.PATIENT && !counts.has("no-more", clause) && !counts.has("planned", clause);
                Stretch near = mark.around(NEAR, NEAR, clause);
                (own ? Values.of(counts.kinds(), near.first(), near.end()).stream() : Stream.<Value>empty())
                        .filter(value -> value.type() == Type.STRENGTH || value.type() == Type.COUNT && value.high() > NEAR)
                        .min(Comparator.comparingInt(
                                value -> Math.min(Math.abs(value.end() - mark.first()), Math.abs(value.first() - mark.end()))))
                        .map(Value::high).ifPresent(told::add);
            });
        }
        boolean beyond = !told.isEmpty() && told.stream().allMatch(dose -> dose > bound);
        boolean within = told.stream().allMatch(dose -> dose <= bound);
        return beyond || within ? told.stream().max(Comparator.naturalOrder()).orElse(null) : null;
    }

    /** The days since the treatment was had last; null where that is not told, or the time so near that the day of the request decides. */
    private Integer since(int least) {
        if (asOf.equals(LocalDate.MAX) || title().treatment().course()) {
            return null;
        }
        Optional<LocalDate> last = all().flatMap(ledger -> told(ledger).map(Told::when)).filter(Objects::nonNull).map(When::to)
                .filter(day -> day != null && !day.isAfter(asOf)).max(Comparator.naturalOrder());
        long days = last.map(day -> ChronoUnit.DAYS.between(day, asOf)).orElse(-1L);
        return days < 0 || days < least && days + WAIT >= least ? null : Integer.valueOf((int) days);
    }

    /**
     * The injections of the last year that are told with their days, and those asked for; where none is, all that were had, if even they
     * stay within the bound; else null.
     */
    private Integer yearly(int asked, int bound) {
        Set<LocalDate> days = new HashSet<>();
        all().forEach(ledger -> told(ledger).forEach(told -> days.addAll(days(ledger, told))));
        long recent = days.stream().filter(day -> !day.isAfter(asOf) && day.isAfter(asOf.minusYears(1))).count();
        boolean few = prior.count() != null && prior.count() + asked <= bound;
        return recent > 0 ? Integer.valueOf((int) recent + asked) : few ? Integer.valueOf(prior.count() + asked) : null;
    }

    private Stream<Ledger> all() {
        return Stream.of(had.summary(), had.rationale());
    }

    /** The care of a section that counts as the title's; where some bears its very name, that. */
    private Stream<Told> told(Ledger ledger) {
        List<Told> own = Stream.concat(ledger.counted().stream(), ledger.mentioned().stream())
                .filter(told -> told.taken() && title().treatment().countsAlike(told.kind()) && had.ours(ledger, told)).toList();
        List<Told> named = own.stream().filter(told -> had.sameName(ledger, told)).toList();
        return named.isEmpty() ? own.stream() : named.stream();
    }

    /** The days of as many as are told: its own, or those that its sentence lists. */
    private static List<LocalDate> days(Ledger ledger, Told told) {
        int count = told.count() == null ? 1 : told.count();
        if (count == 1) {
            boolean day = told.when() != null && told.when().from() != null && told.when().from().equals(told.when().to());
            return day ? List.of(told.when().from()) : List.of();
        }
        Span sentence = ledger.counts().reading().words().span(ledger.counts().reading().sentence(told.place().first()));
        List<LocalDate> listed =
                ledger.dates().stream().filter(event -> sentence.contains(event.passage().span())).map(Event::date).distinct().toList();
        return listed.size() == count ? listed : List.of();
    }
}
