package imrcheck.reading;

import imrcheck.facts.Side;
import imrcheck.language.Label.Role;
import imrcheck.language.Stretch;
import imrcheck.language.WordClass;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Where on the body the care that a section tells was given: of several counts in one clause each has its own region. */
record CareRegions(Ledger ledger) {
    private static final int REACH = 12;
    private static final int BEFORE = 8;
    private static final Set<String> OTHER = Set.of("other", "opposite", "contralateral");
    private static final Set<String> JOINING = Set.of("and", "but", "then", "plus");

    /** Whether some care can have been given to those parts and that side, as far as its words tell. */
    boolean mayBeOf(Told told, List<String> parts, Side side) {
        Stretch place = place(told);
        return ledger.counts().mayBeOf(parts, place) && ofSide(place, side) && ofSide(ahead(told, place), side);
    }

    /** The words of the sentence before those that name no part and no side: "the left shoulder was operated on, followed by ...". */
    private Stretch ahead(Told told, Stretch place) {
        boolean named = tells(place) || !ledger.counts().sides(place).isEmpty();
        return named ? place : Stretch.of(ledger.counts().reading().sentence(told.place().first()).first(), told.place().first());
    }

    private boolean ofSide(Stretch place, Side side) {
        List<String> told = ledger.counts().sides(place);
        if (side != null && other(place)) {
            return false;
        }
        return side == null || side == Side.BILATERAL || told.isEmpty() || told.contains("bilateral")
                || told.contains(side.name().toLowerCase(Locale.ROOT));
    }

    /** "the other ankle". */
    private boolean other(Stretch place) {
        return IntStream.range(place.first(), place.end() - 1).filter(word -> OTHER.contains(ledger.counts().lower(word)))
                .anyMatch(word -> !ledger.counts().bodyParts(Stretch.of(word + 1, word + 2)).isEmpty());
    }

    /** The words that tell its region: those behind it, up to the next count, else those before it, down to the one before. */
    Stretch place(Told told) {
        Counts counts = ledger.counts();
        Stretch clause = told.clause();
        Stretch own = told.place();
        int from = Math.max(clause.first(), own.first() - BEFORE);
        int to = Math.max(own.end(), Math.min(clause.end(), own.end() + REACH));
        for (Counted other : counts.all()) {
            if (other.overlaps(own) || !clause.holds(other.first())) {
                continue;
            }
            from = other.end() <= own.first() ? Math.max(from, other.end()) : from;
            to = other.first() >= own.end() ? Math.min(to, other.first()) : to;
        }
        to = goesOn(own.end(), to);
        Stretch before = Stretch.of(Math.min(from, own.first()), own.first());
        Stretch after = Stretch.of(own.first(), to);
        boolean behind = !counts.bodyParts(after).isEmpty() && !(tells(before) && joined(own.end(), to));
        return behind ? after : tells(before) ? before : Stretch.of(before.first(), to);
    }

    /** "covers visits 1 to 9 and records a flexion of ...": up to where something is joined that is no other part of the body. */
    private int goesOn(int from, int to) {
        Counts counts = ledger.counts();
        return IntStream.range(from, to - 1).filter(word -> JOINING.contains(counts.lower(word)) && !where(word + 1)).findFirst()
                .orElse(to);
    }

    private boolean where(int word) {
        Counts counts = ledger.counts();
        Stretch here = Stretch.of(word, word + 1);
        return counts.reading().words().is(word, WordClass.DETERMINER) || counts.reading().words().is(word, WordClass.PREPOSITION)
                || counts.reading().words().isNumber(word) || !counts.sides(here).isEmpty()
                || counts.reading().hits(here).anyMatch(hit -> hit.role() == Role.BODY_PART)
                || counts.names(Stretch.of(word, word + 3)).findAny().isPresent();
    }

    private boolean tells(Stretch stretch) {
        return !ledger.counts().bodyParts(stretch).isEmpty();
    }

    /** Whether the words up to the first part of the body join something new. */
    private boolean joined(int from, int to) {
        return IntStream.range(from, to).takeWhile(word -> ledger.counts().bodyParts(Stretch.of(from, word + 1)).isEmpty())
                .anyMatch(word -> JOINING.contains(ledger.counts().lower(word)));
    }
}
