package imrcheck.reading;

import imrcheck.facts.Cap;
import imrcheck.facts.Cap.Holds;
import imrcheck.facts.Span;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the numbers that a rationale quotes as the most of what the letter counts ("no more than two levels at one session", "up to 35
 * hours per week", "a maximum of four blocks a year"), and the time that it quotes as the least before a treatment is repeated. Visits
 * of a course, which add to those had, are left to {@link LimitReader}.
 *
 * @param item    number of the item
 * @param tallies what the letter comes to
 */
record CapReader(int item, Counts counts, TitleFacts title, Tallies tallies) {
    private static final Set<Type> NUMBERS = EnumSet.of(Type.COUNT, Type.SIZE, Type.STRENGTH);
    private static final Set<String> EACH = Set.of("per", "a", "an", "each", "every", "in", "within", "any");
    private static final Set<String> LEVEL = Set.of("level", Tallies.LEVELS);
    private static final Set<String> JOINT = Set.of("joint", "joints");
    private static final Set<String> SINCE = Set.of("after", "following", "since", "from");
    private static final Set<String> MORE = Set.of("more", "longer", "greater");
    /** In place of a period: with all that were had before. */
    static final String IN_ALL = "";
    private static final int CUE_BEFORE = 2;
    private static final int UNIT_AFTER = 4;
    private static final int RATE_AFTER = 7;

    /**
     * A number as quoted.
     *
     * @param least    whether it is the least, of days between one treatment and the next
     * @param every    the period over which it holds, {@link #IN_ALL} or null
     * @param narrowed the traits that its own words narrow it to
     */
    record Most(int bound, boolean least, String unit, String every, Set<String> narrowed, Stretch place, Clause clause) {}

    /** The numbers, in order; where one is told for just such a request, only those. */
    List<Cap> read() {
        List<Most> all = new ArrayList<>();
        counts.reading().sentences().forEach(sentence -> read(sentence, all));
        List<Most> ours = all.stream().filter(most -> title.traits().containsAll(most.narrowed)).toList();
        List<Most> exact = ours.stream().filter(most -> !most.narrowed.isEmpty()).toList();
        return (exact.isEmpty() ? ours : exact).stream().flatMap(this::cap).toList();
    }

    private void read(Sentence sentence, List<Most> all) {
        Value capped = null;
        for (Value value : Values.of(counts.kinds(), sentence.first(), sentence.end())) {
            Clause clause = counts.reading().clause(value.first());
            if (!NUMBERS.contains(value.type()) || !quoted(clause, sentence)) {
                continue;
            }
            String period = counts.kinds().period(value.end());
            if (period != null && apart(value, clause)) {
                all.add(new Most(value.low() * WordKinds.DAYS.get(period), true, Tallies.DAYS, null, Set.of(),
                        Stretch.of(value.first(), value.end() + 1), clause));
            } else if (marked("no-more", value, clause) || capped != null && alternative(capped, value)
                    || period != null && onTrial(value)) {
                capped = value;
                most(value, sentence, clause).forEach(all::add);
            }
        }
    }

    /** Whether a guideline says it, or it is said of what is so at large beside the name of one: "... according to ODG". */
    private boolean quoted(Clause clause, Sentence sentence) {
        boolean told = clause.verb() != null && clause.verb().past();
        return clause.voice() == Voice.GUIDELINE || clause.voice() != Voice.CLAIMS_ADMINISTRATOR && (obliges(clause)
                || sentence.clauses().stream().anyMatch(other -> (other.equals(clause) || !told) && counts.speaks(other, "guideline")));
    }

    /** "injections should not exceed", "may not be repeated", "no more than two levels to be injected": what holds of anybody. */
    private boolean obliges(Clause clause) {
        boolean infinitive = counts.marks(Stretch.of(clause.first(), Math.min(clause.end(), clause.first() + CUE_BEFORE)))
                .anyMatch(mark -> mark.name().equals("no-more") && mark.first() == clause.first())
                && IntStream.range(clause.first(), clause.end() - 1).anyMatch(word -> words().is(word, "to") && words().is(word + 1, "be"));
        return infinitive || clause.verb() != null && words().is(clause.verb().first(), WordClass.DEONTIC)
                && !words().any(clause.first(), clause.end(), WordClass.PATIENT, WordClass.RECORD, WordClass.REQUEST, WordClass.PRONOUN);
    }

    /** Whether "no more than", "no sooner than" or the like stands before a number. */
    private boolean marked(String name, Value value, Clause clause) {
        return counts.marks(Stretch.of(clause.first(), value.first()))
                .anyMatch(mark -> mark.name().equals(name) && value.first() - mark.end() <= CUE_BEFORE);
    }

    /** "20 sessions or 160 hours". */
    private boolean alternative(Value capped, Value value) {
        return words().is(value.first() - 1, "or") && value.first() - capped.end() <= UNIT_AFTER;
    }

    /** "a one-month trial", for which a rental is asked, where none was had before. */
    private boolean onTrial(Value value) {
        return !tallies.tried() && title.traits().contains("rental")
                && counts.has("trial", Stretch.of(value.end() + 1, Math.min(words().size(), value.end() + 3)));
    }

    /** "no sooner than eight weeks after the last", "at least three months apart". */
    private boolean apart(Value value, Clause clause) {
        Stretch behind = Stretch.of(value.end() + 1, Math.max(value.end() + 1, Math.min(clause.end(), value.end() + RATE_AFTER)));
        boolean least = marked("at-least", value, clause) || orMore(value);
        Stretch before = Stretch.of(clause.first(), value.first());
        return marked("no-sooner", value, clause) && !sinceElse(behind)
                || least && (counts.has("apart", behind) || counts.has("interval-of", before));
    }

    /** "six months or more", "six months or longer". */
    private boolean orMore(Value value) {
        int or = value.end() + 1;
        return words().is(or, "or") && words().any(or + 1, or + 2, MORE);
    }

    /** "no sooner than six weeks after surgery": a time since something else than the treatment before. */
    private boolean sinceElse(Stretch behind) {
        return words().any(behind.first(), behind.end(), SINCE) && !counts.has("one-before", behind) && !counts.has("earlier", behind);
    }

    private Stream<Most> most(Value value, Sentence sentence, Clause clause) {
        int end = Math.min(sentence.end(), value.end() + UNIT_AFTER + 1);
        for (int word = value.end(); word < end && (word == value.end() || words().gapHasOnly(word - 1, "-/()")); word++) {
            String unit = unit(value, word);
            if (Tallies.UNITS.equals(unit) && counts.has("per-use", Stretch.of(word + 1, end))) {
                return Stream.empty();
            }
            if (unit != null) {
                String period = counts.kinds().period(word);
                return Stream.of(new Most(value.high() * (period == null ? 1 : WordKinds.DAYS.get(period)), false, unit,
                        every(word + 1, sentence), narrowed(Stretch.of(value.end(), word)), Stretch.of(value.first(), word + 1), clause));
            }
            if (words().isNumber(word)) {
                return Stream.empty();
            }
        }
        return counts.kinds().unit(value.end()) != null ? Stream.empty()
                : before(value, clause).stream().map(unit -> new Most(value.high(), false, unit, IN_ALL, Set.of(), value, clause))
                        .filter(most -> every(value.end(), sentence) == null);
    }

    /** "the number of injections should be limited to three": what a number counts of which the unit stands before. */
    private Optional<String> before(Value value, Clause clause) {
        return IntStream.range(clause.first(), value.first()).mapToObj(counts.kinds()::unit)
                .filter(unit -> Tallies.INJECTIONS.equals(unit) || Tallies.VISITS.equals(unit)).reduce((one, other) -> other);
    }

    /** What a word counts of what a letter can tell, or null; tablets, hours and periods only straight behind their number. */
    private String unit(Value value, int word) {
        boolean next = word == value.end();
        if (next && Tallies.EQUIVALENT.equals(counts.kinds().mark(word))) {
            return Tallies.MORPHINE;
        }
        if (value.type() == Type.STRENGTH) {
            return Tallies.EQUIVALENT.equals(counts.measure(counts.reading().clause(word))) ? Tallies.MORPHINE : null;
        }
        String lower = words().lower(word);
        boolean joints = JOINT.contains(lower) && title.treatment().is(Property.OF_JOINTS) && !LEVEL.contains(words().lower(word + 1));
        if (LEVEL.contains(lower) || joints) {
            return Tallies.LEVELS;
        }
        String named = counts.kinds().unit(word);
        return next && counts.kinds().period(word) != null ? Tallies.DAYS : Tallies.INJECTIONS.equals(named) || Tallies.VISITS.equals(named)
                || next && (Tallies.UNITS.equals(named) || Tallies.HOURS.equals(named)) ? named : null;
    }

    /** The period of "a year", "per region per year", "in any 12 month period", else null. */
    private String every(int from, Sentence sentence) {
        int end = Math.min(sentence.end(), from + RATE_AFTER);
        return IntStream.range(from, end).filter(word -> counts.kinds().period(word) != null)
                .filter(word -> IntStream.range(Math.max(from, word - 3), word).anyMatch(at -> EACH.contains(words().lower(at)))
                        || words().lower(word).endsWith("ly"))
                .mapToObj(word -> counts.kinds().period(word)).findFirst().orElse(null);
    }

    private Set<String> narrowed(Stretch place) {
        return counts.reading().hits(Role.TRAIT).filter(place::holds).map(Hit::name).collect(Collectors.toSet());
    }

    private Stream<Cap> cap(Most most) {
        Integer told = tallies.of(most);
        boolean rate = most.every != null && !most.every.equals(IN_ALL) && !most.unit.equals(Tallies.MORPHINE);
        // That something is too much is as often said of visits in all, which are no cap, but not so of the number itself.
        Called calls = new Called(counts);
        List<Span> called = most.least ? calls.shortOf(most.place, null) : calls.over(most.place, most.bound);
        String unit = rate ? most.unit + " a " + most.every.substring(0, most.every.length() - 1) : most.unit;
        return told == null ? Stream.empty() : Stream.of(new Cap(item, most.bound, most.least ? Holds.AT_LEAST : Holds.AT_MOST,
                most.least ? "days since the last one" : unit, told, called, counts.passage(most.place, most.clause)));
    }

    private Words words() {
        return counts.reading().words();
    }
}
