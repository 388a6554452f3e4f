package imrcheck.reading;

import imrcheck.facts.Passage;
import imrcheck.facts.Person;
import imrcheck.facts.Person.Sex;
import imrcheck.facts.Section;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.reading.Value.Type;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads of whom a section tells: every age that it gives the patient, with his sex. */
final class Persons {
    /** The words that tell each sex, the nouns before the pronouns; traits of {@code rules/record}. */
    private static final List<Map<String, Sex>> TOLD_BY =
            List.of(Map.of("man", Sex.MALE, "woman", Sex.FEMALE), Map.of("of-man", Sex.MALE, "of-woman", Sex.FEMALE));
    private static final String AGE = "age-after";

    private Persons() {}

    /** Those that a section tells of, in order; what is told of a relative is left out. */
    static List<Person> of(int item, Counts counts) {
        Reading reading = counts.reading();
        Section section = counts.section();
        return reading.sentences().stream().flatMap(sentence -> sentence.clauses().stream())
                .filter(clause -> counts.kinds().marked(AGE, clause.first(), clause.end() + 1))
                .filter(clause -> clause.voice() == Voice.PATIENT && !counts.has(PatientStory.RELATIVE, clause))
                .flatMap(clause -> Values.of(counts.kinds(), clause.first(), clause.end()).stream()
                        .filter(value -> value.type() == Type.AGE && counts.kinds().marked(AGE, value.end(), value.end() + 1)).limit(1)
                        .map(value -> new Person(item, value.low(), sex(reading, clause, section),
                                new Passage(section, reading.words().span(clause)))))
                .toList();
    }

    /** By the words of the clause or its sentence; in a record that tells the age alone, by those of the whole. */
    private static Sex sex(Reading reading, Clause clause, Section section) {
        Stretch whole = Stretch.of(0, reading.words().size());
        Stream<Stretch> places = Stream.of(clause, reading.sentence(clause.first()));
        return (section == Section.SUMMARY ? Stream.concat(places, Stream.of(whole)) : places)
                .flatMap(place -> TOLD_BY.stream().map(words -> sex(reading, place, words))).filter(told -> told.size() == 1)
                .map(told -> told.get(0)).findFirst().orElse(null);
    }

    private static List<Sex> sex(Reading reading, Stretch place, Map<String, Sex> words) {
        return reading.hits(place).filter(hit -> hit.role() == Role.TRAIT && words.containsKey(hit.name()))
                .map(hit -> words.get(hit.name())).distinct().toList();
    }
}
