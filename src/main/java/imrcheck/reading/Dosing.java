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
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** How the drug of a title is taken, as clauses of a letter tell it that name it. */
record Dosing(TitleFacts title, List<Counts> sections) {
    private static final Set<String> NIGHTLY = Set.of("bedtime", "night", "nightly");
    private static final int NEAR = 4;

    /** How many tablets are taken in a day; empty where that is not told, or in more than one way. */
    OptionalInt tabletsADay() {
        List<Integer> told = sections.stream().flatMap(this::taken).distinct().toList();
        return told.size() == 1 ? OptionalInt.of(told.get(0)) : OptionalInt.empty();
    }

    private Stream<Integer> taken(Counts counts) {
        return counts.names().stream().filter(name -> title.names().contains(counts.lower(name)))
                .map(name -> taken(counts, name, counts.reading().clause(name))).filter(Objects::nonNull);
    }

    private Integer taken(Counts counts, Stretch name, Clause clause) {
        if (clause.voice() != Voice.PATIENT) {
            return null;
        }
        Words words = counts.reading().words();
        int end = counts.names(Stretch.of(name.end(), Math.max(name.end(), clause.end()))).mapToInt(Stretch::first).findFirst()
                .orElse(clause.end());
        List<Term> often = new Quantities(counts.kinds()).read(name.end(), Math.max(name.end(), end)).stream()
                .filter(term -> term.of(Kind.FREQUENCY, "days")).toList();
        int times = often.isEmpty() ? words.any(name.end(), end, NIGHTLY) ? 1 : 0 : often.get(0).count();
        List<Value> values = Values.of(counts.kinds(), name.end(), Math.max(name.end(), end));
        int each = often.isEmpty() ? 1 : values.stream()
                .filter(value -> value.type() == Type.COUNT && "units".equals(counts.kinds().unit(value.end())))
                .filter(value -> value.end() <= often.get(0).amount().first() && often.get(0).amount().first() - value.end() <= NEAR)
                .mapToInt(Value::high).findFirst().orElse(1);
        return times == 0 ? null : times * each;
    }
}
