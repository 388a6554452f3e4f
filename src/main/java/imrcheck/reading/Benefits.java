package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Section;
import imrcheck.facts.Statement;
import imrcheck.facts.Theme;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Concept;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Places;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What care brought about, where a letter tells it in concrete words: a value before care and after it, a share of relief, what a
 * patient does with care and cannot do without it. Each is a statement of the concept that it shows, told of that care; it is denied
 * where the values are the same or worse. What no care is named for is no benefit.
 */
final class Benefits {
    /** What a statement is a kind of where values or two states show it, beside its concept. */
    static final String MEASURED = "measured";
    /** What a statement is a kind of where something was looked at, whatever was found. */
    static final String ADDRESSED = "addressed";
    private static final Map<String, String> REVIEWS =
            Map.of("side-effect", "side-effects-reviewed", "aberrant-use", "misuse-reviewed", "taper-indication", "misuse-reviewed");
    private static final String PAIN_RELIEF = "pain-relief";
    private static final String FUNCTION = "functional-improvement";
    private static final String DRUG_USE = "medication-use-reduced";
    private static final Map<String, String> CONCEPTS = Map.of(Gauge.PAIN, PAIN_RELIEF, Gauge.DRUG, DRUG_USE, "mood", "benefit");
    private static final String DRUG = "drug";
    /** Whose words tell of the patient; "when he was out of the drug" sounds like a supposition. */
    private static final Set<Voice> TOLD = EnumSet.of(Voice.PATIENT, Voice.HYPOTHETICAL);
    /** The beginnings of the names of concepts that end in the share of pain that is gone, for long or for hours. */
    private static final String RELIEF_OF = "relief-of-";
    private static final String BRIEF_RELIEF_OF = "brief-relief-of-";
    private static final int RELIEVED = 30;
    private static final int WHOLE = 100;
    private static final int NEAR = 5;
    /** So many sentences before may name the care. */
    private static final int BACK = 2;
    /** So many sentences before may have the value that one is compared with. */
    private static final int WINDOW = 4;

    private final Terms terms;
    private final int item;
    private final Section section;
    private final Reading reading;
    private final ChangeWords changes;
    private final CareFrames frames;
    private final Gauges gauges;
    private final Amounts amounts;
    private final Comparison comparison;
    private final Places<Hit> parts;
    /** What the section names of drugs, their classes and treatments, and the word for all of them. */
    private final Set<String> drugs;

    private Benefits(Terms terms, int item, Ledger ledger) {
        this.terms = terms;
        this.item = item;
        section = ledger.counts().section();
        reading = ledger.counts().reading();
        changes = ledger.counts().changes();
        Days days = new Days(reading, ledger.dates());
        frames = new CareFrames(terms, reading, changes, days);
        gauges = new Gauges(reading, changes);
        amounts = new Amounts(reading.words(), ledger.counts().kinds(), changes);
        comparison = new Comparison(reading, changes, frames, days);
        parts = Subjects.bodyParts(reading);
        drugs = Stream.concat(Stream.of(DRUG), reading.hits().stream().filter(this::ofDrug).map(Hit::name)).collect(Collectors.toSet());
    }

    private boolean ofDrug(Hit hit) {
        TreatmentRow treatment = hit.role() == Role.TREATMENT ? terms.treatments().of(hit.name()) : null;
        return hit.role() == Role.DRUG || hit.role() == Role.DRUG_CLASS || treatment != null && treatment.drug();
    }

    /** Those that a section tells, none where the rules have no concept for them. */
    static List<Statement> of(Terms terms, int item, Ledger ledger) {
        if (terms.concept(DRUG_USE) == null) {
            return List.of();
        }
        Benefits benefits = new Benefits(terms, item, ledger);
        return Stream.concat(benefits.read().stream(), item == 0 ? benefits.reviewed() : Stream.empty()).toList();
    }

    /** What of the harm of drugs the record speaks of at all, as found or as not found, told of the drugs near it. */
    private Stream<Statement> reviewed() {
        return reading.assertions().stream().filter(one -> one.voice() == Voice.PATIENT && reviewed(one.concept()))
                .flatMap(one -> Stream.concat(terms.shown(one.concept()).stream(), terms.counterparts(one.concept()).stream()).sorted()
                        .map(REVIEWS::get).filter(Objects::nonNull).distinct()
                        .flatMap(review -> statement(review, ADDRESSED, Polarity.AFFIRMED, place(one), drugs(one)).stream()))
                .distinct();
    }

    private boolean reviewed(Concept concept) {
        return !Collections.disjoint(REVIEWS.keySet(), terms.shown(concept))
                || !Collections.disjoint(REVIEWS.keySet(), terms.counterparts(concept));
    }

    /** The drugs named near an assertion; all that the section names where it is of what drugs alone do. */
    private Set<String> drugs(Assertion one) {
        Set<String> near = care(place(one), false);
        boolean told = !Collections.disjoint(near, drugs);
        return told ? near : one.concept().kinds().contains("of-drugs") && drugs.size() > 1 ? drugs : Set.of();
    }

    private Stretch place(Assertion one) {
        return Stretch.of(one.word(), one.word() + 1);
    }

    private List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        List<List<Amount>> all = reading.sentences().stream().map(amounts::in).toList();
        List<List<Gauge>> told =
                IntStream.range(0, all.size()).mapToObj(at -> gauges.in(reading.sentences().get(at), all.get(at))).toList();
        TwoStates states = new TwoStates(reading, changes, frames);
        for (int number = 0; number < told.size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            if (!told.get(number).isEmpty()) {
                values(number, told, found);
            }
            share(sentence, all.get(number), found);
            states.of(number)
                    .ifPresent(both -> function(both).filter(one -> !passing(both.all(), one.theme().care())).ifPresent(found::add));
        }
        return found.stream().distinct().toList();
    }

    private void values(int number, List<List<Gauge>> told, List<Statement> found) {
        Map<String, Gauge> last = new HashMap<>();
        for (int at = Math.max(0, number - WINDOW); at <= number; at++) {
            for (Gauge gauge : told.get(at)) {
                Gauge earlier = last.put(gauge.what(), gauge);
                if (at == number && earlier != null && earlier.comparable(gauge)) {
                    compared(earlier, gauge, told, number).ifPresent(one -> {
                        Stretch place = Stretch.of(earlier.amount().first(), gauge.amount().end());
                        add(one, place, share(earlier.amount().value(), gauge.amount().value()), found);
                    });
                }
            }
        }
    }

    private Optional<Statement> compared(Gauge first, Gauge second, List<List<Gauge>> told, int number) {
        int of = reading.sentences().indexOf(reading.sentence(first.amount().first()));
        Optional<Polarity> better = of == number ? comparison.within(first, second, told.get(number), reading.sentences().get(number))
                : comparison.across(first, second, told.get(of), told.get(number));
        String concept = CONCEPTS.getOrDefault(second.what(), FUNCTION);
        Stretch place = Stretch.of(first.amount().first(), second.amount().end());
        return better.filter(polarity -> polarity != Polarity.UNCERTAIN).flatMap(polarity -> statement(concept, MEASURED, polarity, place));
    }

    /** Adds what shows a change, unless it is over within hours, and what its size shows. */
    private void add(Statement one, Stretch place, double share, List<Statement> found) {
        boolean brief = passing(place, one.theme().care());
        if (!brief) {
            found.add(one);
        }
        found.addAll(ofShare(one, share, brief ? BRIEF_RELIEF_OF : RELIEF_OF));
    }

    private static double share(double one, double other) {
        return WHOLE * Math.abs(one - other) / Math.max(one, other);
    }

    /** What relief of pain shows by its size: a concept whose name ends in no more than the share. */
    private List<Statement> ofShare(Statement relief, double share, String name) {
        return !relief.concept().equals(PAIN_RELIEF) || relief.polarity() != Polarity.AFFIRMED ? List.of() : terms.numbered(name).stream()
                .filter(concept -> concept.number(name) <= share).map(concept -> as(relief, concept)).toList();
    }

    private static Statement as(Statement relief, Concept concept) {
        Set<String> kinds = new TreeSet<>(concept.kinds());
        kinds.add(MEASURED);
        return new Statement(relief.item(), relief.section(), concept.id(), kinds, relief.polarity(), relief.voice(), relief.conceded(),
                relief.passage(), relief.sentence(), relief.theme());
    }

    /** "60 percent relief with the drug". */
    private void share(Sentence sentence, List<Amount> amounts, List<Statement> found) {
        amounts.stream().filter(amount -> amount.on("percent") && amount.value() >= RELIEVED)
                .filter(amount -> changes.any(amount.around(0, NEAR, sentence), "relief") && open(sentence)).findFirst()
                .filter(amount -> !frames.named(sentence).isEmpty()).ifPresent(amount -> {
                    Stretch place = amount.around(0, NEAR, reading.clause(amount.first()));
                    statement(PAIN_RELIEF, MEASURED, Polarity.AFFIRMED, place).ifPresent(one -> add(one, place, amount.value(), found));
                });
    }

    private boolean open(Stretch sentence) {
        return !changes.any(sentence, "intended") && reading.hits(sentence).noneMatch(Hit::negates);
    }

    private Optional<Statement> function(TwoStates.States states) {
        int sentence = reading.sentenceOf()[states.with().first()];
        Set<String> own = states.back() ? Set.of() : frames.named(states.with());
        Set<String> care = !own.isEmpty() ? own : states.back()
                ? nearest(sentence - 1, sentence - BACK, frames::named, name -> true).orElse(Set.of()) : care(states.all(), false);
        return statement(FUNCTION, MEASURED, Polarity.AFFIRMED, states.all(), care);
    }

    private Optional<Statement> statement(String name, String kind, Polarity polarity, Stretch place) {
        return statement(name, kind, polarity, place, care(place, name.equals(DRUG_USE)));
    }

    private Optional<Statement> statement(String name, String kind, Polarity polarity, Stretch place, Set<String> care) {
        Clause clause = reading.clause(place.end() - 1);
        Concept concept = terms.concept(name);
        boolean patient = TOLD.contains(clause.voice()) && reading.clause(place.first()).voice() == Voice.PATIENT;
        if (concept == null || care.isEmpty() || !patient) {
            return Optional.empty();
        }
        Set<String> kinds = new TreeSet<>(concept.kinds());
        kinds.add(kind);
        return Optional.of(new Statement(item, section, name, kinds, polarity, Voice.PATIENT, clause.conceded(),
                new Passage(section, reading.words().span(place)), reading.words().span(clause), new Theme(parts(place), Set.of(), care)));
    }

    /** Whether what care other than drugs did is told to have lasted hours or days. */
    private boolean passing(Stretch place, Set<String> care) {
        return changes.any(reading.sentence(place.end() - 1), "passing") && care.stream().noneMatch(name -> drugs.contains(name));
    }

    /** The care that a place is told of, or the nearest that the sentences before it name; that before or after which it is so first. */
    private Set<String> care(Stretch place, boolean ofDrugUse) {
        int first = reading.sentenceOf()[place.first()];
        int last = reading.sentenceOf()[place.end() - 1];
        Predicate<String> counts = name -> !ofDrugUse || !drugs.contains(name);
        return first == last
                ? nearest(last, last, frames::named, counts).or(() -> nearest(last, last - BACK, frames::framing, counts))
                        .or(() -> nearest(last - 1, last - BACK, frames::named, counts)).orElse(Set.of())
                : nearest(last, first - BACK, frames::framing, counts).or(() -> nearest(last, first - BACK, frames::named, counts))
                        .orElse(Set.of());
    }

    private Optional<Set<String>> nearest(int from, int to, Function<Stretch, Set<String>> named, Predicate<String> counts) {
        return IntStream.iterate(from, number -> number >= Math.max(0, to), number -> number - 1).mapToObj(reading.sentences()::get)
                .map(named).map(names -> names.stream().filter(counts).collect(Collectors.toSet())).filter(names -> !names.isEmpty())
                .findFirst();
    }

    private Set<String> parts(Stretch place) {
        Stretch sentence = reading.sentence(place.end() - 1);
        return parts.in(sentence).stream().map(Hit::name).collect(Collectors.toSet());
    }
}
