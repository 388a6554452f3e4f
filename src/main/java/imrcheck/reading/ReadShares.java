package imrcheck.reading;

import imrcheck.facts.Fact;
import imrcheck.facts.Passage;
import imrcheck.facts.Polarity;
import imrcheck.facts.ReadShare;
import imrcheck.facts.ReadShare.Unread;
import imrcheck.facts.Section;
import imrcheck.facts.Span;
import imrcheck.facts.Statement;
import imrcheck.facts.Subject;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Terms;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How much of a section was read.
 *
 * @param inVain whether a clause that denies something only tells that other care did not help
 */
record ReadShares(Terms terms, Section section, Reading reading, Predicate<Clause> inVain) {
    /** A clause of fewer words ("In addition", "As such") tells nothing. */
    private static final int FEWEST_WORDS = 4;
    /** What was found normal is nothing that a rule misses. */
    private static final String NORMAL = "normal";
    private static final String FURTHER = "further-reason";
    private static final Set<Role> NAMES =
            EnumSet.of(Role.TREATMENT, Role.DRUG, Role.DRUG_CLASS, Role.BODY_PART, Role.OBSERVABLE, Role.ACTIVITY);
    private static final Set<String> UNCONTESTED =
            Set.of("contests", "contested", "dispute", "disputes", "disputed", "doubt", "doubts", "question");
    private static final Set<String> COMPARED = Set.of("less", "more", "better", "longer", "fewer");
    private static final Set<Role> OF_PATIENT = EnumSet.of(Role.BODY_PART, Role.OBSERVABLE, Role.ACTIVITY);

    /**
     * The share of the rationale of an item, or of the summary.
     *
     * @param facts       what was read in it
     * @param conclusions the clauses that conclude
     */
    ReadShare of(int item, List<? extends Fact> facts, List<Passage> conclusions) {
        BitSet read = new BitSet();
        facts.stream().filter(fact -> fact.item() == item && !(fact instanceof Subject) && named(fact)).map(Fact::passage)
                .filter(passage -> passage != null && passage.section() == section).map(Passage::span)
                .forEach(span -> read.set(span.start(), span.end()));
        Set<Integer> notices = reading.assertions().stream().filter(assertion -> assertion.concept().id().equals(Subjects.NOTICE))
                .map(Assertion::sentence).collect(Collectors.toSet());
        BitSet denied = new BitSet();
        facts.stream().filter(fact -> fact.item() == item && fact instanceof Statement said && said.polarity() != Polarity.AFFIRMED)
                .map(fact -> ((Statement) fact).sentence()).forEach(span -> denied.set(span.start(), span.end()));
        int told = 0;
        List<Unread> unread = new ArrayList<>();
        List<Passage> reasons = new ArrayList<>();
        List<Passage> denials = new ArrayList<>();
        for (Clause clause : reading.sentences().stream().flatMap(sentence -> sentence.clauses().stream()).toList()) {
            Span span = reading.words().span(clause);
            boolean tells = clause.voice() == Voice.PATIENT && clause.end() - clause.first() >= FEWEST_WORDS
                    && !notices.contains(reading.sentenceOf()[clause.first()])
                    && conclusions.stream().noneMatch(passage -> passage.span().overlaps(span));
            if (tells) {
                told++;
                int next = read.nextSetBit(span.start());
                boolean missed = next < 0 || next >= span.end();
                if (missed) {
                    unread.add(unread(clause, span));
                }
                boolean unsaid = denies(clause) && denied.get(span.start(), span.end()).isEmpty();
                if ((missed || unsaid) && goesOn(clause)) {
                    reasons.add(new Passage(section, span));
                }
                if (denied.get(span.start(), span.end()).isEmpty() && findsNone(clause)) {
                    denials.add(new Passage(section, span));
                }
            }
        }
        return new ReadShare(item, told, unread, reasons, denials);
    }

    private boolean denies(Clause clause) {
        return reading.hits(clause).anyMatch(Hit::negates);
    }

    /** Whether a clause finds none of something; that care brought no change speaks for what is to follow it. */
    private boolean findsNone(Clause clause) {
        Words words = reading.words();
        return !clause.relative() && !inVain.test(clause) && !words.any(clause.first(), clause.end(), WordClass.CHANGE)
                && !words.any(clause.first(), clause.end(), UNCONTESTED)
                && IntStream.range(clause.first(), clause.end())
                        .anyMatch(word -> words.is(word, WordClass.NO) && !words.is(word - 1, WordClass.COMPLEMENTIZER)
                                && !words.any(word + 1, Math.min(word + 2, clause.end()), COMPARED));
    }

    /** Whether a clause opens with words by which one more reason is given. */
    private boolean goesOn(Clause clause) {
        return reading.hits(clause).anyMatch(hit -> hit.is(Role.TRAIT, FURTHER) && clause.holds(hit) && hit.first() <= clause.first() + 1);
    }

    private Unread unread(Clause clause, Span span) {
        List<Hit> own = reading.hits(clause).filter(clause::holds).toList();
        List<Hit> named = own.stream().filter(hit -> NAMES.contains(hit.role())).toList();
        boolean normal = own.stream().anyMatch(hit -> hit.is(Role.QUALITY, NORMAL));
        Set<String> about = normal ? new HashSet<>() : new HashSet<>(terms.sharing(reading.words(), clause));
        named.stream().filter(hit -> !normal).forEach(hit -> about.add(hit.name()));
        boolean ofPatient = named.stream().anyMatch(hit -> OF_PATIENT.contains(hit.role()))
                || reading.words().any(clause.first(), clause.end(), WordClass.PATIENT);
        return new Unread(new Passage(section, span), ofPatient, about);
    }

    /** Whether a fact is more than that something is missing whose name is not known. */
    private static boolean named(Fact fact) {
        return !(fact instanceof Statement statement) || !statement.concept().equals("unnamed-need");
    }
}
