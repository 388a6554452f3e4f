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
import java.util.stream.IntStream;

/** Finds the amounts in some words: those told in numbers, and "an hour", "half a mile", "a quarter of an hour". */
record Amounts(Words words, WordKinds kinds, ChangeWords changes) {
    private static final String UNIT = "unit-";
    private static final Set<Type> BY_UNIT = EnumSet.of(Type.COUNT, Type.STRENGTH, Type.SIZE, Type.MONEY);
    private static final Set<Type> BY_THEMSELVES = EnumSet.of(Type.SCORE, Type.PERCENT, Type.ANGLE, Type.GRADE);
    private static final int SCALE = 10;
    private static final int FROM = 2;
    private static final int JOINED = 3;
    private static final double HALF = 0.5;
    private static final double QUARTER = 0.25;

    /** Those in a stretch, in order. */
    List<Amount> in(Stretch stretch) {
        if (Values.of(kinds, stretch.first(), stretch.end()).isEmpty() && !changes.any(stretch, UNIT)) {
            return List.of();
        }
        List<Amount> found = new ArrayList<>();
        for (Value value : Values.of(kinds, stretch.first(), stretch.end())) {
            if (value.low() != value.high() && moves(value)) {
                add(found, new Value(value.type(), value.low(), value.low(), value.first(), value.first() + 1), stretch.end());
                add(found, new Value(value.type(), value.high(), value.high(), value.end() - 1, value.end()), stretch.end());
            } else {
                add(found, value, stretch.end());
            }
        }
        for (int word = stretch.first(); word < stretch.end(); word++) {
            Amount share = share(word, stretch.end());
            if (share != null && found.stream().noneMatch(share::overlaps)) {
                found.add(share);
            }
        }
        found.sort(Comparator.comparingInt(Amount::first));
        for (int at = found.size() - 2; at >= 0; at--) {
            found.set(at, completed(found.get(at), found.get(at + 1)));
        }
        return found;
    }

    /** "from 20 to 45": not a range but two values. */
    private boolean moves(Value value) {
        return IntStream.range(value.first() - FROM, value.first()).anyMatch(word -> words.is(word, "from"))
                && IntStream.range(value.first(), value.end()).anyMatch(word -> words.is(word, "to"));
    }

    /** A number whose unit only the next tells: "from 60 to 30 mg". */
    private Amount completed(Amount one, Amount next) {
        boolean joined = next.first() - one.end() <= JOINED
                && IntStream.range(one.end(), next.first()).anyMatch(word -> words.is(word, "to") || words.is(word, "and"));
        return one.on(Amount.BARE) && joined && !next.on(Amount.BARE) ? one.in(next) : one;
    }

    private void add(List<Amount> found, Value value, int limit) {
        Amount amount = of(value, limit);
        if (amount != null) {
            found.add(amount);
        }
    }

    private Amount of(Value value, int limit) {
        double middle = (value.low() + value.high()) / 2.0;
        if (BY_THEMSELVES.contains(value.type())) {
            double low = value.type() == Type.SCORE && value.high() == SCALE ? value.low() : middle;
            return new Amount(value.type().name().toLowerCase(Locale.ROOT), low, 1, value.first(), value.end());
        }
        if (value.type() == Type.RATIO && !words.is(value.first() - 1, "on") && value.low() <= value.high()) {
            return new Amount("ratio", value.low(), 1, value.first(), value.end());
        }
        if (!BY_UNIT.contains(value.type())) {
            return null;
        }
        boolean quarters = words.is(value.end(), "quarters") && value.end() + 1 < limit;
        Amount measured = measured(quarters ? middle * QUARTER : middle, value.first(), quarters ? value.end() + 1 : value.end(), limit);
        boolean bare = measured == null && value.type() == Type.COUNT && kinds.unit(value.end()) == null;
        return bare ? new Amount(Amount.BARE, middle, 1, value.first(), value.end()) : measured;
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
        int least = Integer.parseInt(unit.name().substring(cut + 1));
        return new Amount(scale, (number + more) * least, least, first, unit.end());
    }

    /** "half an hour", "a quarter of an hour", "a mile". */
    private Amount share(int word, int limit) {
        if (words.is(word, "half") || words.is(word, "quarter")) {
            return measured(words.is(word, "half") ? HALF : QUARTER, word, word + 1, limit);
        }
        return words.is(word, "a") || words.is(word, "an") ? measured(1, word, word + 1, limit) : null;
    }
}
