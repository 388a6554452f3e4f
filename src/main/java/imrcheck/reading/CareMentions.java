package imrcheck.reading;

import imrcheck.facts.CareEvent.State;
import imrcheck.facts.Event;
import imrcheck.facts.Voice;
import imrcheck.language.Clause;
import imrcheck.language.Hit;
import imrcheck.language.Label.Role;
import imrcheck.language.Sentence;
import imrcheck.language.Stretch;
import imrcheck.language.Words;
import imrcheck.reading.Told.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what a section tells of care that it does not count: what governs the name of the care in its clause says what became of it. */
final class CareMentions {
    private static final Map<String, State> FRAMES = Map.of("had", State.HAD, "treated", State.HAD, "ongoing", State.ONGOING, "asked",
            State.REQUESTED, "planned", State.PLANNED, "approved", State.AUTHORIZED, "refused", State.REFUSED, "limit", State.PLANNED,
            "earlier", State.HAD, "declined", State.DECLINED);
    private static final Set<String> BEHIND =
            Set.of("had", "asked", "planned", "approved", "refused", "studied", "worked", "ongoing", "limit");
    private static final Set<String> NOT = Set.of("not", "never", "no", "without");
    private static final Set<String> ONE = Set.of("a", "an", "one", "his", "her", "the", "single", "prior", "previous", "earlier", "last");
    private static final String OTHER_CARE = "care-";
    private static final Set<String> DRUGS = Set.of("medication", "drug", "opioid", "pharmacologic", "medical", "hormone");
    private static final Set<String> DATING = Set.of("in", "on", "of", "one");
    private static final Set<String> PAST = Set.of("after", "despite", "following");
    private static final Set<String> DETERMINERS = Set.of("the", "his", "her", "any", "all", "some", "this", "that");
    /** Whose names also are those of examinations and specialties. */
    private static final Set<String> VISITS = Set.of("office_visit", "consultation", "functional_capacity");
    private static final String INJECTED = "care-injected";
    private static final String INJECTION = "care-injection";
    private static final int SEVERAL = 14;
    private static final int ADJECTIVE = 3;
    private static final int AFTER = 12;

    private final Counts counts;
    private final ZeroCare zero;
    private final List<Event> dates;

    CareMentions(Counts counts, List<Event> dates) {
        this.counts = counts;
        this.dates = dates;
        zero = new ZeroCare(counts);
    }

    /** What it tells, in order; names that nothing governs are left out. */
    List<Told> read() {
        List<Told> told = new ArrayList<>();
        int end = 0;
        for (Hit name : Stream
                .concat(counts.names().stream(), counts.marks().stream().filter(hit -> hit.name().startsWith(OTHER_CARE) && !ofDrugs(hit)))
                .sorted((one, other) -> one.first() != other.first() ? one.first() - other.first() : other.end() - one.end()).toList()) {
            if (name.first() >= end && !VISITS.contains(name.name())) {
                Told mention = told(name);
                if (mention != null) {
                    told.add(mention);
                    end = name.end();
                } else if (name.role() == Role.TREATMENT) {
                    end = name.end();
                }
            }
        }
        return told;
    }

    /** "medication therapy". */
    private boolean ofDrugs(Hit care) {
        return care.name().equals("care-therapy") && care.first() > 0 && DRUGS.contains(counts.lower(care.first() - 1));
    }

    private Told told(Hit name) {
        Clause clause = counts.reading().clause(name);
        State state = state(clause, name);
        if (state == null) {
            return null;
        }
        if (name.name().equals(INJECTED)) {
            return injected(clause, name, state);
        }
        When when = When.beside(counts.reading().words(), name, clause, dates).orElse(null);
        int injections = state == State.HAD && (counts.countsOneByOne(name.name()) || name.name().equals("care-injection"))
                ? injections(clause, name, when) : 0;
        int days = state == State.HAD && injections == 0 ? new Dated(counts, dates).days(name) : 0;
        Integer count = state == State.NEVER || state == State.DECLINED ? Integer.valueOf(0)
                : injections + days > 0 ? Integer.valueOf(injections + days) : null;
        return new Told(name.name(), state, count, Link.OWN, true, counts.has("approved", clause), when,
                Stretch.of(name.first(), name.end()), clause);
    }

    /** "the knee was injected in March and again in May": as many as are dated, and one where none is. */
    private Told injected(Clause clause, Hit name, State state) {
        When when = When.beside(counts.reading().words(), name, clause, dates).orElse(null);
        Integer count = state == State.HAD ? Integer.valueOf(Math.max(1, new Dated(counts, dates).times(name))) : null;
        return new Told(INJECTION, state, count, Link.OWN, true, counts.has("approved", clause), when, Stretch.of(name.first(), name.end()),
                clause);
    }

    private State state(Clause clause, Hit name) {
        if (name.name().equals(INJECTED)) {
            Stretch near = Stretch.of(Math.max(clause.first(), name.first() - ADJECTIVE), Math.min(clause.end(), name.end() + ADJECTIVE));
            boolean open = clause.voice() != Voice.PATIENT || counts.bodyParts(near).isEmpty() || counts.negates(clause)
                    || Stream.of("future", "asked", "planned", "limit").anyMatch(mark -> counts.has(mark, clause));
            return open ? null : State.HAD;
        }
        if (zero.never(clause, name)) {
            return State.NEVER;
        }
        if (clause.voice() == Voice.CLAIMS_ADMINISTRATOR) {
            return counts.has("refused", clause) ? State.REFUSED : counts.has("approved", clause) ? State.AUTHORIZED : null;
        }
        boolean dated = clause.voice() == Voice.GUIDELINE && counts.countsOneByOne(name.name())
                && When.beside(counts.reading().words(), name, clause, dates)
                        .filter(when -> when.from() != null || counts.has("worked", Stretch.of(name.end(), clause.end()))).isPresent();
        if (clause.voice() != Voice.PATIENT && !dated) {
            return null;
        }
        Hit before = before(clause, name);
        if (before == null && presupposed(clause, name)) {
            return State.HAD;
        }
        Hit governing = before != null ? before : after(clause, name);
        if (governing == null || denied(governing)) {
            return null;
        }
        if (FRAMES.get(governing.name()) == State.REQUESTED && counts.has("refused", clause)) {
            return State.REFUSED;
        }
        State state = governing.name().equals("studied") || governing.name().equals("worked") ? State.HAD : FRAMES.get(governing.name());
        boolean supposed = state == State.HAD && governing == before
                && counts.has("future", Stretch.of(clause.first(), Math.max(clause.first(), governing.first())));
        return supposed ? null : state;
    }

    /** The last word before a name that says what became of it; what a list is of comes before its "included". */
    private Hit before(Clause clause, Hit name) {
        Hit last = null;
        for (Hit mark : counts.marks()) {
            if (mark.first() >= name.first()) {
                break;
            }
            boolean adjective = mark.name().equals("earlier")
                    && (name.first() - mark.end() > ADJECTIVE || counts.lower(mark.first()).equals("initial"));
            if (clause.holds(mark) && mark.end() <= name.first() && FRAMES.containsKey(mark.name()) && !adjective) {
                boolean listed = last != null && mark.name().equals("treated") && FRAMES.get(last.name()) != State.HAD;
                last = listed || last != null && last.end() > mark.first() && last.length() > mark.length() ? last : mark;
            }
        }
        return last;
    }

    private Hit after(Clause clause, Hit name) {
        return counts.marks(clause).filter(mark -> mark.first() >= name.end() && mark.first() < name.end() + AFTER)
                .filter(mark -> BEHIND.contains(mark.name())).findFirst().orElse(null);
    }

    private boolean denied(Hit mark) {
        return mark.first() > 0 && NOT.contains(counts.lower(mark.first() - 1));
    }

    /** "underwent a left L5-S1 TFESI on 6-14-16": one; "one in May and another in August": two; 0 where it tells no number. */
    private int injections(Clause clause, Hit name, When when) {
        Sentence sentence = counts.reading().sentence(name.first());
        String last = counts.lower(name.end() - 1);
        boolean several = last.endsWith("s") || name.end() < clause.end() && counts.lower(name.end()).equals("injections");
        Words words = counts.reading().words();
        if (several) {
            int from = words.start(name.first());
            int to = words.end(Math.min(sentence.end(), name.end() + SEVERAL) - 1);
            int days = (int) dates.stream().filter(date -> !date.name().equals("onset"))
                    .filter(date -> date.passage().span().start() >= from && date.passage().span().end() <= to).count();
            return days;
        }
        Stretch before = Stretch.of(Math.max(clause.first(), name.first() - 5), name.first());
        boolean article = words.any(before.first(), before.end(), ONE) && (counts.has("had", clause)
                || counts.has("worked", Stretch.of(name.end(), Math.min(clause.end(), name.end() + SEVERAL))));
        if (when == null && !article) {
            return 0;
        }
        int more = (int) IntStream.range(name.end(), sentence.end() - 1)
                .filter(word -> words.is(word, "another") && DATING.contains(words.lower(word + 1)) || one(sentence, word)).count();
        return 1 + more;
    }

    /** "and one at L5-S1 on 1-5-16". */
    private boolean one(Sentence sentence, int word) {
        Words words = counts.reading().words();
        return words.is(word, "one") && words.is(word + 1, "at")
                && When.in(words, Stretch.of(word + 2, Math.min(sentence.end(), word + SEVERAL)), dates).filter(when -> when.from() != null)
                        .isPresent();
    }

    /** "no progress after physical therapy": what is told of the time after care takes for granted that it was had. */
    private boolean presupposed(Clause clause, Hit name) {
        int before = name.first() - 1;
        while (before > clause.first() && DETERMINERS.contains(counts.lower(before))) {
            before--;
        }
        return before >= clause.first() && PAST.contains(counts.lower(before)) && clause.voice() == Voice.PATIENT
                && Stream.of("future", "asked", "planned", "limit").noneMatch(mark -> counts.has(mark, clause));
    }
}
