package imrcheck.reading;

import imrcheck.facts.Cap;
import imrcheck.facts.Cap.Holds;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.TreatmentRow.Property;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Quantities.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How often a rationale quotes that drugs are tested for in a year, for a patient of the risk that the letter tells, and how often the
 * record tells that they were within the year before, with the test asked for.
 *
 * @param item number of the item
 * @param asOf the day of the letter
 */
record TestRates(int item, TitleFacts title, Counts rationale, Ledger record, LocalDate asOf) {
    private static final Set<String> RISKS = Set.of("low", "moderate", "high");
    private static final Set<String> ABOUT = Set.of("risk", "category", "ort", "soapp");
    private static final Set<String> TESTS = Set.of("urine", "udt", "uds", "screen", "screens", "toxicology", "screening");
    private static final Set<String> YEARLY = Set.of("yearly", "annually", "annual");
    private static final Map<String, Integer> A_YEAR = Map.of("years", 1, "months", 12, "weeks", 52);
    private static final int YEAR = 365;
    /** From the request to the denial. */
    private static final int WAIT = 45;

    /** The rate for the patient's risk, where the record tells the days of tests. */
    List<Cap> read() {
        if (!title.treatment().is(Property.DRUG_TEST) || asOf.equals(LocalDate.MAX)) {
            return List.of();
        }
        Set<LocalDate> tests = tests();
        Set<String> risks = Stream.of(record.counts(), rationale).flatMap(this::risks).collect(Collectors.toSet());
        List<Cap> caps = new ArrayList<>();
        if (!tests.isEmpty() && risks.size() <= 1) {
            rationale.reading().sentences().forEach(sentence -> rate(sentence, risks.stream().findFirst().orElse(null), tests, caps));
        }
        return caps;
    }

    /** The risks that clauses tell of the patient. */
    private Stream<String> risks(Counts counts) {
        Words words = counts.reading().words();
        return counts.reading().sentences().stream().flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> clause.voice() == Voice.PATIENT && words.any(clause.first(), clause.end(), ABOUT))
                .map(clause -> risks(words, clause)).filter(found -> found.size() == 1).flatMap(List::stream).map(words::lower);
    }

    private static List<Integer> risks(Words words, Stretch stretch) {
        return IntStream.range(stretch.first(), stretch.end()).filter(word -> RISKS.contains(words.lower(word))).boxed().toList();
    }

    private void rate(Sentence sentence, String risk, Set<LocalDate> tests, List<Cap> caps) {
        Words words = rationale.reading().words();
        List<Integer> risks = risks(words, sentence);
        boolean patient = sentence.clauses().stream().allMatch(clause -> clause.voice() == Voice.PATIENT && clause.verb() != null
                && clause.verb().past() && !clause.verb().modal() && !words.is(clause.verb().first(), WordClass.DEONTIC));
        for (int at = 0; at < Math.max(1, risks.size()) && !patient; at++) {
            boolean named = !risks.isEmpty();
            int from = named ? risks.get(at) : sentence.first();
            int to = named && at + 1 < risks.size() ? risks.get(at + 1) : sentence.end();
            if (risk == null ? !named : !named || words.is(from, risk)) {
                int most = most(words, Stretch.of(from, to));
                cap(most, Stretch.of(from, to), tests, caps);
            }
        }
    }

    /** The most tests a year that some words tell, or 0. */
    private int most(Words words, Stretch stretch) {
        int told = new Quantities(rationale.kinds()).read(stretch.first(), stretch.end()).stream()
                .filter(term -> term.kind() == Kind.FREQUENCY && A_YEAR.containsKey(term.unit()))
                .mapToInt(term -> term.count() * A_YEAR.get(term.unit())).max().orElse(0);
        boolean monthly = words.any(stretch.first(), stretch.end(), Set.of("monthly"));
        return Math.max(monthly ? A_YEAR.get("months") : 0, told > 0 ? told : words.any(stretch.first(), stretch.end(), YEARLY) ? 1 : 0);
    }

    private void cap(int most, Stretch place, Set<LocalDate> tests, List<Cap> caps) {
        int wide = 1 + (int) tests.stream().filter(day -> day.isAfter(asOf.minusDays(YEAR))).count();
        int narrow = 1 + (int) tests.stream().filter(day -> day.isAfter(asOf.minusDays(YEAR - WAIT))).count();
        if (most > 0 && wide > most == narrow > most) {
            Called called = new Called(rationale);
            Clause clause = rationale.reading().clause(place.first());
            caps.add(new Cap(item, most, Holds.AT_MOST, "tests within a year", narrow,
                    Stream.of(called.over(place, null), called.shortOf(place, null)).flatMap(List::stream).toList(),
                    rationale.passage(place, clause)));
        }
    }

    /** The days on which the record tells of tests that were done. */
    private Set<LocalDate> tests() {
        Counts counts = record.counts();
        Words words = counts.reading().words();
        Moments moments = record.moments(asOf);
        Set<LocalDate> days = new TreeSet<>();
        for (Sentence sentence : counts.reading().sentences()) {
            for (Clause clause : sentence.clauses()) {
                boolean test = words.any(sentence.first(), clause.end(), TESTS)
                        || counts.names(sentence).anyMatch(name -> name.name().equals(title.treatment().id()));
                boolean open = counts.leavesOpen(clause) || clause.voice() != Voice.PATIENT;
                if (test && !open) {
                    moments.in(clause).forEach(moment -> days.add(moment.to()));
                }
            }
        }
        return days;
    }
}
