package imrcheck.reading;

import imrcheck.facts.Cap;
import imrcheck.facts.Event;
import imrcheck.facts.Quantity;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the numbers that a rationale quotes as the most of what the request counts: "no more than two levels at one session", "up to 7
 * days of use", "a maximum of four blocks a year". Visits of a course, which add to those had, are left to {@link LimitReader}.
 *
 * @param item    number of the item
 * @param levels  the levels of the spine that the request is for, or null
 * @param had     what the sections tell of care that was had
 * @param asOf    the day from which the last year counts
 */
record CapReader(int item, TitleFacts title, Quantity levels, Ledger rationale, List<Ledger> had, LocalDate asOf) {
    private static final String LEVELS = "levels";
    private static final String INJECTIONS = "injections";
    private static final String UNITS = "units";
    private static final String DAYS = "days";
    private static final Map<String, Integer> PERIODS = Map.of(DAYS, 1, "weeks", 7, "months", 30, "years", 365);
    private static final Set<String> EACH = Set.of("per", "a", "an", "each", "every", "in", "within", "any");
    private static final Set<String> LEVEL = Set.of("level", LEVELS);
    private static final Set<String> JOINT = Set.of("joint", "joints");
    private static final int CUE_BEFORE = 2;
    private static final int UNIT_AFTER = 4;
    private static final int RATE_AFTER = 7;

    /** A number as quoted: what it counts, over which period if any, and the traits that its own words narrow it to. */
    private record Most(int max, String unit, String every, Set<String> narrowed, Stretch place, Clause clause) {}

    /** The numbers, in order; where one is told for just such a request, only those. */
    List<Cap> read() {
        if (title.treatment().course()) {
            return List.of();
        }
        List<Most> all = new ArrayList<>();
        rationale.counts().reading().sentences().forEach(sentence -> read(sentence, all));
        List<Most> ours = all.stream().filter(most -> title.traits().containsAll(most.narrowed)).toList();
        List<Most> exact = ours.stream().filter(most -> !most.narrowed.isEmpty()).toList();
        return (exact.isEmpty() ? ours : exact).stream().flatMap(this::cap).toList();
    }

    private void read(Sentence sentence, List<Most> all) {
        Counts counts = rationale.counts();
        for (Value value : Values.of(counts.kinds(), sentence.first(), sentence.end())) {
            Clause clause = counts.reading().clause(value.first());
            boolean number = value.type() == Type.COUNT || value.type() == Type.SIZE;
            if (number && quoted(clause, sentence) && capped(value, clause)) {
                most(value, sentence, clause).forEach(all::add);
            }
        }
    }

    /** Whether a guideline says it, or it is said of what is so at large beside the name of one: "... according to ODG". */
    private boolean quoted(Clause clause, Sentence sentence) {
        boolean told = clause.verb() != null && clause.verb().past();
        return clause.voice() == Voice.GUIDELINE || clause.voice() != Voice.CLAIMS_ADMINISTRATOR && sentence.clauses().stream()
                .anyMatch(other -> (other.equals(clause) || !told) && rationale.counts().speaks(other, "guideline"));
    }

    /** Whether "no more than", "up to" or the like stands before a number. */
    private boolean capped(Value value, Clause clause) {
        return rationale.counts().marks(Stretch.of(clause.first(), value.first()))
                .anyMatch(mark -> mark.name().equals("no-more") && value.first() - mark.end() <= CUE_BEFORE);
    }

    private Stream<Most> most(Value value, Sentence sentence, Clause clause) {
        Words words = words();
        int end = Math.min(sentence.end(), value.end() + UNIT_AFTER + 1);
        for (int word = value.end(); word < end && (word == value.end() || words.gapHasOnly(word - 1, "-/()")); word++) {
            String unit = unit(word, word == value.end());
            if (unit != null) {
                Stretch place = Stretch.of(value.first(), word + 1);
                String period = rationale.counts().kinds().period(word);
                return Stream.of(new Most(value.high() * (period == null ? 1 : PERIODS.get(period)), unit, every(word + 1, sentence),
                        narrowed(Stretch.of(value.end(), word)), place, clause));
            }
            if (words.isNumber(word)) {
                break;
            }
        }
        return Stream.empty();
    }

    /** What a word counts of what a request can be for, or null; tablets only straight behind their number. */
    private String unit(int word, boolean next) {
        String lower = words().lower(word);
        boolean joints = JOINT.contains(lower) && title.treatment().is(Property.OF_JOINTS) && !LEVEL.contains(words().lower(word + 1));
        if (LEVEL.contains(lower) || joints) {
            return LEVELS;
        }
        String named = rationale.counts().kinds().unit(word);
        boolean period = rationale.counts().kinds().period(word) != null;
        return period && next ? DAYS : INJECTIONS.equals(named) || next && UNITS.equals(named) ? named : null;
    }

    /** The period of "a year", "per region per year", "in any 12 month period", else null. */
    private String every(int from, Sentence sentence) {
        int end = Math.min(sentence.end(), from + RATE_AFTER);
        return IntStream.range(from, end).filter(word -> rationale.counts().kinds().period(word) != null)
                .filter(word -> IntStream.range(Math.max(from, word - 3), word).anyMatch(at -> EACH.contains(words().lower(at)))
                        || words().lower(word).endsWith("ly"))
                .mapToObj(word -> rationale.counts().kinds().period(word)).findFirst().orElse(null);
    }

    private Set<String> narrowed(Stretch place) {
        return rationale.counts().reading().hits(Role.TRAIT).filter(place::holds).map(Hit::name).collect(Collectors.toSet());
    }

    private Stream<Cap> cap(Most most) {
        Integer asked = asked(most);
        return asked == null ? Stream.empty()
                : Stream.of(new Cap(item, most.max, most.unit, asked, rationale.counts().passage(most.place, most.clause)));
    }

    private Integer asked(Most most) {
        Integer count = title.request().underReview();
        String unit = title.request().unit();
        if (most.every != null) {
            return most.unit.equals(INJECTIONS) && most.every.equals("years") ? yearly(count == null ? 1 : count) : null;
        }
        return switch (most.unit) {
            case LEVELS -> levels == null ? null : Integer.valueOf(levels.count());
            case DAYS -> count != null && unit != null && PERIODS.containsKey(unit) && ofUse(most)
                    ? Integer.valueOf(count * PERIODS.get(unit)) : null;
            default -> most.unit.equals(unit) && (title.treatment().drug() || most.unit.equals(INJECTIONS)) ? count : null;
        };
    }

    /** Whether a clause tells how long the treatment, or something at large, is used. */
    private boolean ofUse(Most most) {
        return rationale.counts().has("use-of", most.clause)
                || rationale.counts().names(most.clause).anyMatch(name -> title.treatment().akin().contains(name.name()));
    }

    /** The injections of the last year that are told with their days, and those asked for; null where none is told so. */
    private Integer yearly(int asked) {
        Set<LocalDate> days = new HashSet<>();
        for (Ledger ledger : had) {
            Stream.concat(ledger.counted().stream(), ledger.mentioned().stream()).filter(told -> counts(ledger, told))
                    .forEach(told -> days.addAll(days(ledger, told)));
        }
        long recent = days.stream().filter(day -> !day.isAfter(asOf) && day.isAfter(asOf.minusYears(1))).count();
        return recent == 0 ? null : Integer.valueOf((int) recent + asked);
    }

    private boolean counts(Ledger ledger, Told told) {
        return told.taken() && title.treatment().countsAlike(told.kind())
                && new CareRegions(ledger).mayBeOf(told, title.bodyParts(), title.side());
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

    private Words words() {
        return rationale.counts().reading().words();
    }
}
