package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** How much of a pain some words tell to be gone: "60 percent better", "cut by two thirds", "halved", "from 8 to 2". */
record Shares(Counts counts) {
    private static final String FRACTION = "part-";
    private static final String RELIEF = "relief";
    private static final String PAIN = "scale-pain-less";
    private static final int ALL = 100;
    private static final int SCALE = 10;
    private static final int NEAR = 6;

    private Reading reading() {
        return counts.reading();
    }

    /** The share in percent; empty where some words tell of none or of no pain. */
    OptionalInt of(Stretch stretch) {
        ChangeWords changes = counts.changes();
        boolean relief = changes.any(stretch, RELIEF) || reading().hits(stretch).anyMatch(hit -> hit.is(Role.COUNTED, "lessened"));
        boolean pain = changes.any(stretch, PAIN) || changes.any(stretch, RELIEF);
        if (!pain || reading().hits(stretch).anyMatch(Hit::negates)) {
            return OptionalInt.empty();
        }
        List<Value> values = Values.of(counts.kinds(), stretch.first(), stretch.end());
        OptionalInt percent = values.stream().filter(value -> value.type() == Type.PERCENT && relief).mapToInt(Value::high).findFirst();
        OptionalInt fraction = reading().hits(stretch)
                .filter(hit -> relief && hit.role() == Role.COUNTED && hit.name().startsWith(FRACTION)).mapToInt(this::share).findFirst();
        return percent.isPresent() ? percent : fraction.isPresent() ? fraction : fall(stretch);
    }

    private int share(Hit part) {
        int before = part.first() - 1;
        int parts = before >= 0 && reading().words().isNumber(before) ? reading().words().number(before) : 1;
        return ALL * parts / Integer.parseInt(part.name().substring(FRACTION.length()));
    }

    /** "Pain went from 8 to 2": the share that two values of one scale make. */
    private OptionalInt fall(Stretch stretch) {
        Words words = reading().words();
        return IntStream.range(stretch.first(), stretch.end() - 2)
                .filter(word -> words.isNumber(word) && words.number(word) > 0 && words.number(word) <= SCALE)
                .filter(word -> IntStream.range(Math.max(stretch.first(), word - NEAR), word).anyMatch(at -> named(at)))
                .filter(word -> to(word) > 0).map(word -> ALL * (words.number(word) - words.number(to(word))) / words.number(word))
                .findFirst();
    }

    private boolean named(int word) {
        return counts.changes().any(Stretch.of(word, word + 1), PAIN);
    }

    /** The number that one at a word falls to, or -1: "8 to 2", "8/10 to 2/10". */
    private int to(int word) {
        Words words = reading().words();
        int to = words.is(word + 1, "to") ? word + 1 : words.isNumber(word + 1) && words.is(word + 2, "to") ? word + 2 : -1;
        return to > 0 && to + 1 < words.size() && words.isNumber(to + 1) ? to + 1 : -1;
    }
}
