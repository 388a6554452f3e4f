package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.Statement;
import imrcheck.facts.Theme;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Concept;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of drugs, where a sentence tells it in concrete words: a drug that was stopped for what it did, or brought that about, was
 * not tolerated; one that brought nothing has failed. Only the treatments for which the rules have a concept of failure are told of.
 */
final class DrugStories {
    private static final Set<Role> NAMES = EnumSet.of(Role.TREATMENT, Role.TRAIT);
    private static final String NOT_TOLERATED = "drug-not-tolerated";
    private static final String FAILED = "failed-";
    private static final String REACTION = "drug-reaction";
    private static final Set<String> IN_VAIN = Set.of("care-in-vain", "conservative-care-failed");
    private static final Set<String> EFFECTS = Set.of("benefit", "effect");

    private final Terms terms;
    private final int item;
    private final Ledger ledger;
    private final Reading reading;
    private final ChangeWords changes;

    private DrugStories(Terms terms, int item, Ledger ledger) {
        this.terms = terms;
        this.item = item;
        this.ledger = ledger;
        reading = ledger.counts().reading();
        changes = ledger.counts().changes();
    }

    /** Those that a section tells. */
    static List<Statement> of(Terms terms, int item, Ledger ledger) {
        return new DrugStories(terms, item, ledger).read();
    }

    private List<Statement> read() {
        List<Statement> found = new ArrayList<>();
        Map<Integer, List<Assertion>> ofSentence = reading.assertions().stream().collect(Collectors.groupingBy(Assertion::sentence));
        for (int number = 0; number < reading.sentences().size(); number++) {
            Sentence sentence = reading.sentences().get(number);
            List<Hit> drugs = drugs(sentence);
            if (!drugs.isEmpty() && !changes.any(sentence, "intended")) {
                List<Assertion> told = ofSentence.getOrDefault(number, List.of());
                told.stream().filter(one -> reacted(one, sentence)).forEach(one -> found.addAll(tell(one, drugs, NOT_TOLERATED)));
                told.stream().filter(one -> inVain(one) || nothingCame(one)).forEach(one -> found.addAll(tell(one, drugs, "")));
            }
        }
        return found.stream().distinct().toList();
    }

    /** The names of treatments by drugs that a sentence has. */
    private List<Hit> drugs(Stretch sentence) {
        return reading.hits(sentence).filter(hit -> NAMES.contains(hit.role()) && terms.concept(failed(hit)) != null).toList();
    }

    private static String failed(Hit treatment) {
        return FAILED + treatment.name().replace('_', '-');
    }

    private boolean reacted(Assertion one, Stretch sentence) {
        return one.polarity() == Polarity.AFFIRMED && one.concept().kinds().contains(REACTION)
                && (changes.any(sentence, "brings-about") || changes.any(sentence, "stopped"));
    }

    private static boolean inVain(Assertion one) {
        return one.polarity() == Polarity.AFFIRMED ? !Collections.disjoint(one.concept().kinds(), IN_VAIN)
                : one.polarity() == Polarity.DENIED && !Collections.disjoint(one.concept().kinds(), EFFECTS);
    }

    /** Whether the clause of something that is told says that nothing came of a drug that it names. */
    private boolean nothingCame(Assertion one) {
        Stretch clause = reading.clause(one.word());
        return changes.any(clause, "nothing-came") && !drugs(clause).isEmpty();
    }

    /** What an assertion tells of the drugs of its clause, or of those of the sentence where its clause names none. */
    private Stream<Statement> statements(Assertion told, List<Hit> drugs, String name) {
        Stretch clause = reading.clause(told.word());
        List<Hit> own = drugs.stream().filter(clause::holds).toList();
        List<Hit> of = own.isEmpty() ? drugs : own;
        return of.stream().map(drug -> name.isEmpty() ? failed(drug) : name).distinct().map(terms::concept).filter(one -> one != null)
                .map(concept -> statement(concept, told, of));
    }

    private List<Statement> tell(Assertion told, List<Hit> drugs, String name) {
        return told.voice() == Voice.PATIENT ? statements(told, drugs, name).toList() : List.of();
    }

    private Statement statement(Concept concept, Assertion told, List<Hit> drugs) {
        Set<String> care = drugs.stream().map(Hit::name).collect(Collectors.toCollection(TreeSet::new));
        Passage passage = new Passage(ledger.counts().section(), reading.words().span(drugs.get(0)).join(told.own()));
        return new Statement(item, ledger.counts().section(), concept.id(), concept.kinds(), Polarity.AFFIRMED, Voice.PATIENT,
                told.conceded(), passage, told.clause(), new Theme(Set.of(), Set.of(), care));
    }
}
