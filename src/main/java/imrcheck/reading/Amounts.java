package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import imrcheck.reading.Value.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the amounts in some words: those told in numbers, and "an hour", "half a mile", "a quarter of an hour". */
record Amounts(Words words, WordKinds kinds, ChangeWords changes) {
    private static final String UNIT = "unit-";
    private static final Set<Type> BY_UNIT = EnumSet.of(Type.COUNT, Type.STRENGTH, Type.SIZE, Type.MONEY);
    private static final Set<Type> BY_THEMSELVES = EnumSet.of(Type.SCORE, Type.PERCENT, Type.ANGLE, Type.GRADE);
    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;

    /** Those in a stretch, in order. */
    List<Amount> in(Stretch stretch) {
        List<Amount> found = new ArrayList<>();
        for (Value value : Values.of(kinds, stretch.first(), stretch.end())) {
            Amount amount = of(value, stretch.end());
            if (amount != null) {
                found.add(amount);
            }
        }
        for (int word = stretch.first(); word < stretch.end(); word++) {
            Amount share = share(word, stretch.end());
            if (share != null && found.stream().noneMatch(share::overlaps)) {
                found.add(share);
            }
        }
        found.sort(Comparator.comparingInt(Amount::first));
        return found;
    }

    private Amount of(Value value, int limit) {
        double middle = (value.low() + value.high()) / 2.0;
        if (BY_THEMSELVES.contains(value.type())) {
            double low = value.type() == Type.SCORE && value.high() == 10 ? value.low() : middle;
            return new Amount(value.type().name().toLowerCase(Locale.ROOT), low, value.first(), value.end());
        }
        if (!BY_UNIT.contains(value.type())) {
            return null;
        }
        boolean quarters = words.is(value.end(), "quarters") && value.end() + 1 < limit;
        Amount measured = measured(quarters ? middle * QUARTER : middle, value.first(), quarters ? value.end() + 1 : value.end(), limit);
        boolean bare = measured == null && value.type() == Type.COUNT && kinds.unit(value.end()) == null;
        return bare ? new Amount(Amount.BARE, middle, value.first(), value.end()) : measured;
    }

    /** So many of the unit that follows, or null where none does. */
    private Amount measured(double number, int first, int end, int limit) {
        int at = end;
        while (at < limit && at < end + 2 && (words.is(at, "of") || words.is(at, WordClass.SINGULAR))) {
            at++;
        }
        Hit unit = at < limit ? changes.at(at, UNIT) : null;
        if (unit == null) {
            return null;
        }
        int cut = unit.name().lastIndexOf('-');
        String scale = unit.name().substring(UNIT.length(), cut);
        double more = words.is(unit.end(), "and") && words.is(unit.end() + 2, "half") ? HALF : 0;
        return new Amount(scale, (number + more) * Integer.parseInt(unit.name().substring(cut + 1)), first, unit.end());
    }

    /** "half an hour", "a quarter of an hour", "a mile". */
    private Amount share(int word, int limit) {
        if (words.is(word, "half") || words.is(word, "quarter")) {
            return measured(words.is(word, "half") ? HALF : QUARTER, word, word + 1, limit);
        }
        return words.is(word, "a") || words.is(word, "an") ? measured(1, word, word + 1, limit) : null;
    }
}
