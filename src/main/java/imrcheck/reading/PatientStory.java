package imrcheck.reading;

import imrcheck.facts.Duration;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Assertion;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Places;
import imrcheck.language.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a section tells of the patient, for criteria to be held against; made out when first asked for, once for all of them. */
final class PatientStory {
    /** What is told of a relative. */
    static final String RELATIVE = "of-relative";
    private static final String ALL_MET = "all-met";
    private static final String UNDISPUTED = "undisputed";
    private final Counts counts;
    private final List<Duration> durations;
    private List<Told> told;
    private List<Worded> clauses;
    private List<CareTold> had;
    private List<imrcheck.reading.Told> counted;

    /** An assertion and the parts and sides of the body that it is told of. */
    record Told(Assertion assertion, Set<String> parts, Set<String> sides) {}

    /** A clause with those of its words that tell what it is about, their roots, and the sides of the body that it names. */
    record Worded(Clause clause, List<Integer> words, List<String> stems, Set<String> sides) {}

    /** @param durations all that the section tells */
    PatientStory(Counts counts, List<Duration> durations) {
        this.counts = counts;
        this.durations = durations.stream().filter(one -> one.voice() == Voice.PATIENT).toList();
    }

    Counts counts() {
        return counts;
    }

    Reading reading() {
        return counts.reading();
    }

    /** Whether it is the clinical case summary. */
    boolean summary() {
        return counts.section() == Section.SUMMARY;
    }

    /** How long things last. */
    List<Duration> durations() {
        return durations;
    }

    /** The clause that says that every one of some criteria is met, whichever they are; null where none does. */
    Worded allMet() {
        return clauses().stream().filter(one -> counts.has(ALL_MET, one.clause()) || counts.has(UNDISPUTED, one.clause()))
                .filter(one -> counts.has(UNDISPUTED, one.clause()) || reading().hits(one.clause()).noneMatch(Hit::negates)).findFirst()
                .orElse(null);
    }

    /** The sides of the body that a clause names. */
    Set<String> sides(Clause clause) {
        return reading().places(Role.SIDE).in(clause).stream().map(Hit::name).collect(Collectors.toSet());
    }

    /** What is asserted, in order. */
    List<Told> told() {
        if (told == null) {
            Places<Hit> parts = Subjects.bodyParts(reading());
            Places<Hit> sides = reading().places(Role.SIDE);
            told = reading().assertions().stream().filter(one -> one.voice() == Voice.PATIENT && Statements.names(one))
                    .filter(one -> !counts.has(RELATIVE, reading().clause(one.word())))
                    .map(one -> new Told(one, Statements.parts(reading(), parts, one), Statements.sides(reading(), sides, one))).toList();
        }
        return told;
    }

    /** The care that is told of as had, in order. */
    List<CareTold> had() {
        if (had == null) {
            had = CareTold.of(counts);
        }
        return had;
    }

    /** The care that is counted or told of with its time, in order. */
    List<imrcheck.reading.Told> counted() {
        if (counted == null) {
            counted = new CareReader(counts, null, List.of()).read();
        }
        return counted;
    }

    /** The clauses, in order. */
    List<Worded> clauses() {
        if (clauses == null) {
            clauses = reading().sentences().stream().flatMap(sentence -> sentence.clauses().stream())
                    .filter(clause -> clause.voice() == Voice.PATIENT && !counts.has(RELATIVE, clause)).map(this::worded).toList();
        }
        return clauses;
    }

    private Worded worded(Clause clause) {
        List<Integer> words = IntStream.range(clause.first(), clause.end()).filter(reading().words()::tells).boxed().toList();
        return new Worded(clause, words, words.stream().map(reading().words()::stem).toList(), sides(clause));
    }
}
