package imrcheck.reading;

import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Reading;
import imrcheck.language.Stretch;
import imrcheck.language.Terms;
import imrcheck.language.TreatmentRow;
import imrcheck.language.WordClass;
import imrcheck.language.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Tells whether words are said of the time before care or without it, or of that after care or with it, and of which care. */
final class CareFrames {
    /** The time that a stretch tells of; weakly where only the tense of its verb tells it. */
    enum Time {
        BEFORE(-2), AFTER(2), PERHAPS_BEFORE(-1), PERHAPS_AFTER(1), UNKNOWN(0);

        private final int place;

        Time(int place) {
            this.place = place;
        }

        /** Its place among the others, the earliest first; 0 where it is not known. */
        int place() {
            return place;
        }

        /** Whether words tell it, and not the tense alone. */
        boolean sure() {
            return this == BEFORE || this == AFTER;
        }
    }

    private static final Set<String> NO_CARE = Set.of("imaging", "test", "visit", "service");
    private static final String GENERIC = "care-";
    private static final String ANY = "care-any";
    private static final int REACH = 5;
    private static final int BLOCK = 4;
    private static final int OPENING = 10;

    private final Terms terms;
    private final Reading reading;
    private final Words words;
    private final ChangeWords changes;
    private final Days days;

    CareFrames(Terms terms, Reading reading, ChangeWords changes, Days days) {
        this.terms = terms;
        this.days = days;
        this.reading = reading;
        this.changes = changes;
        words = reading.words();
    }

    /** The care that a stretch names, but not "no sedation". */
    private Stream<Hit> names(Stretch stretch) {
        return reading.hits(stretch)
                .filter(hit -> hit.namesCare() && brings(hit) && !words.is(hit.first() - 1, WordClass.NO) && !measures(hit));
    }

    /** Whether a word for care is the unit of an amount: to walk "one block". */
    private boolean measures(Hit name) {
        return name.first() > 0 && words.isNumber(name.first() - 1) && changes.any(Stretch.of(name.first(), name.first() + 1), "unit-");
    }

    private boolean brings(Hit name) {
        TreatmentRow treatment = name.role() == Role.TREATMENT ? terms.treatments().of(name.name()) : null;
        return treatment == null || !NO_CARE.contains(treatment.family());
    }

    /** The time that a stretch tells of. */
    Time time(Stretch stretch) {
        if (changes.any(stretch, "undone")) {
            return Time.BEFORE;
        }
        boolean before = changes.any(stretch, "earlier") || opens(stretch, "before-care").findAny().isPresent();
        boolean after = changes.any(stretch, "later") || opens(stretch, "after-care").findAny().isPresent();
        if (before != after) {
            return before ? Time.BEFORE : Time.AFTER;
        }
        return before ? Time.UNKNOWN
                : reading.verbs(stretch.first(), stretch.end()).stream().findFirst()
                        .map(verb -> verb.past() || words.is(verb.first(), "could") ? Time.PERHAPS_BEFORE : Time.PERHAPS_AFTER)
                        .orElse(Time.UNKNOWN);
    }

    /** The time in which a sentence opens or, where it opens in none and with no date, that of the sentences before. */
    Time block(int number) {
        for (int at = number; at >= Math.max(0, number - BLOCK); at--) {
            Stretch sentence = reading.sentences().get(at);
            Stretch opening = Stretch.of(sentence.first(), Math.min(sentence.end(), sentence.first() + OPENING));
            Time time = time(opening);
            if (time.sure()) {
                return time;
            }
            if (days.in(opening) != 0) {
                return Time.UNKNOWN;
            }
        }
        return Time.UNKNOWN;
    }

    /** The care before or after which a stretch says that something is so. */
    Set<String> framing(Stretch stretch) {
        List<Stretch> behind =
                Stream.of("after-care", "before-care").flatMap(group -> opens(stretch, group)).map(hit -> behind(hit, stretch)).toList();
        return named(behind);
    }

    private Set<String> named(List<Stretch> parts) {
        Set<String> named = new TreeSet<>();
        parts.forEach(part -> names(part).map(Hit::name).forEach(named::add));
        if (named.isEmpty()) {
            parts.forEach(part -> changes.in(part, GENERIC).filter(hit -> !hit.name().equals(ANY) && !measures(hit))
                    .map(hit -> hit.name().substring(GENERIC.length())).forEach(named::add));
        }
        return named;
    }

    /** The words for before or after which have care behind them, or that end their part of a sentence. */
    private Stream<Hit> opens(Stretch stretch, String group) {
        return changes.in(stretch, group).filter(hit -> !acts(hit))
                .filter(hit -> changes.in(Stretch.of(hit.first(), hit.first() + 1), "").noneMatch(other -> other.length() > hit.length())
                        && (last(hit, stretch) || care(behind(hit, stretch)) || changes.any(behind(hit, stretch), ANY)
                                || words.is(hit.first(), "after") && changes.any(behind(hit, stretch), "unit-time")));
    }

    /** Whether "takes" and the like are what the patient does, and not the time that he does it in, as "taking" is. */
    private boolean acts(Hit hit) {
        String word = words.lower(hit.first());
        return hit.length() == 1 && words.is(hit.first(), WordClass.VERB) && !words.is(hit.first(), WordClass.PREPOSITION)
                && (!word.endsWith("ing") || words.is(hit.first() - 1, WordClass.BE));
    }

    private static Stretch behind(Hit hit, Stretch stretch) {
        return Stretch.of(hit.end(), Math.max(hit.end(), Math.min(stretch.end(), hit.end() + REACH)));
    }

    private boolean last(Hit hit, Stretch stretch) {
        return hit.end() >= stretch.end() || words.gapHas(hit.end() - 1, ",;.");
    }

    private boolean care(Stretch stretch) {
        return names(stretch).findAny().isPresent() || changes.in(stretch, GENERIC).anyMatch(hit -> !hit.name().equals(ANY));
    }

    /** The care that a stretch names: that after which something is so, else any; the family alone where it has no name. */
    Set<String> named(Stretch stretch) {
        List<Stretch> behind = new ArrayList<>();
        opens(stretch, "after-care").map(hit -> behind(hit, stretch)).filter(this::care).forEach(behind::add);
        return named(behind.isEmpty() ? List.of(stretch) : behind);
    }
}
