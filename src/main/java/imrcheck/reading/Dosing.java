package imrcheck.reading;

import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Quantities.Kind;
import imrcheck.reading.Quantities.Term;
import imrcheck.reading.Value.Type;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How the drug of a title is taken, as clauses of a letter tell it that name it. */
record Dosing(TitleFacts title, List<Counts> sections) {
    private static final Set<String> NIGHTLY = Set.of("bedtime", "night", "nightly");
    private static final int NEAR = 4;

    /**
     * How a drug is taken.
     *
     * @param doses    the tablets of a day
     * @param strength of one of them, or 0 where it is not told
     * @param place    the words that tell it
     */
    record Taken(int doses, int strength, Stretch place) {}

    /** How it is taken; empty where that is not told, or in more than one way. */
    Optional<Taken> read() {
        List<Taken> all = sections.stream().flatMap(this::taken).toList();
        return all.stream().map(Taken::doses).distinct().count() == 1 ? Optional.of(all.get(0)) : Optional.empty();
    }

    private Stream<Taken> taken(Counts counts) {
        return counts.names().stream().filter(name -> title.names().contains(counts.lower(name)))
                .map(name -> taken(counts, name, counts.reading().clause(name))).filter(Objects::nonNull);
    }

    private Taken taken(Counts counts, Stretch name, Clause clause) {
        if (clause.voice() != Voice.PATIENT) {
            return null;
        }
        Words words = counts.reading().words();
        int end = counts.names(Stretch.of(name.end(), Math.max(name.end(), clause.end()))).mapToInt(Stretch::first).findFirst()
                .orElse(clause.end());
        List<Term> often = new Quantities(words, counts.reading().hits()).read(name.end(), Math.max(name.end(), end)).stream()
                .filter(term -> term.of(Kind.FREQUENCY, "days")).toList();
        int times = often.isEmpty() ? words.any(name.end(), end, NIGHTLY) ? 1 : 0 : often.get(0).count();
        List<Value> values = Values.of(counts.kinds(), name.end(), Math.max(name.end(), end));
        int strength = values.stream().filter(value -> value.type() == Type.STRENGTH).mapToInt(Value::high).findFirst().orElse(0);
        int each = often.isEmpty() ? 1 : values.stream()
                .filter(value -> value.type() == Type.COUNT && "units".equals(counts.kinds().unit(value.end())))
                .filter(value -> value.end() <= often.get(0).amount().first() && often.get(0).amount().first() - value.end() <= NEAR)
                .mapToInt(Value::high).findFirst().orElse(1);
        return times == 0 ? null : new Taken(times * each, strength, name);
    }
}
